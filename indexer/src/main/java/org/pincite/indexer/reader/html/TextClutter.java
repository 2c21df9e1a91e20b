package org.pincite.indexer.reader.html;

import java.util.ArrayList;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.Selector;
import org.pincite.corpus.PassageText;
import org.pincite.indexer.reader.html.PartNames.Part;

/// What stands within the main text and is not part of it: the byline, captions of pictures, links
/// to other texts, boxes of offers.
final class TextClutter {

  private static final Evaluator AROUND =
      Selector.evaluatorOf(
          "nav, aside, footer, menu, form, time, [role=navigation], [role=complementary],"
              + " [role=contentinfo]");
  private static final Evaluator LEAVES =
      Selector.evaluatorOf("p, li, div, span, strong, em, b, i, h2, h3, h4, h5, h6, dt, small, a");
  private static final Evaluator HEADING = Selector.evaluatorOf("h2, h3, h4, h5, h6");

  private static final int MENU = 4;
  private static final int MENU_ENTRY = 18;
  private static final int SHORT = 250;
  private static final int MAX_LINE = 250;
  private static final int MAX_LINKED_LINE = 300;
  private static final double MOSTLY_LINKED = 0.8;
  private static final double ALL_LINKED = 0.95;

  private final Element root;
  private final PartNames names;
  private final TextMeasure measure;
  private final int most;

  private TextClutter(Element root, PartNames names) {
    this.root = root;
    this.names = names;
    this.measure = TextMeasure.within(root);
    this.most = measure.running(root) / 4;
  }

  /// Removes it from the main text of an article.
  static void removeFromArticle(Element root, PartNames names) {
    var clutter = new TextClutter(root, names);
    clutter.remove(
        element ->
            clutter.isOfOtherTexts(element)
                || clutter.isByline(element)
                || clutter.isCaption(element)
                || clutter.isLinkedLine(element)
                || clutter.isListOfLinks(element)
                || clutter.isKnownLine(element));
    removeHeadingsAtTheEnd(root);
  }

  /// Removes it from the posts of a discussion.
  static void removeFromDiscussion(Element root, PartNames names) {
    var clutter = new TextClutter(root, names);
    clutter.remove(element -> clutter.isByline(element) || clutter.isKnownLine(element));
  }

  /// Removes it from a page on which links and pictures are what it shows.
  static void removeFromList(Element root, PartNames names) {
    var clutter = new TextClutter(root, names);
    clutter.remove(element -> clutter.isMenu(element) || clutter.isKnownLine(element));
  }

  private void remove(Predicate<Element> isClutter) {
    PageFurniture.outermost(
            root,
            element ->
                measure.running(element) <= most
                    && !element.nameIs("h1")
                    && (element.is(AROUND) || isClutter.test(element)))
        .forEach(Element::remove);
  }

  private boolean isOfOtherTexts(Element element) {
    return names.call(element, Part.AROUND)
        || names.call(element, Part.ELSEWHERE)
        || names.call(element, Part.COMMENTS)
        || names.call(element, Part.POST);
  }

  /// Many short links in a row.
  private boolean isMenu(Element element) {
    return (element.nameIs("ul") || element.nameIs("ol"))
        && element.childrenSize() >= MENU
        && measure.isLinked(element, ALL_LINKED)
        && measure.text(element) <= MENU_ENTRY * element.childrenSize();
  }

  private boolean isByline(Element element) {
    return measure.text(element) <= SHORT && names.call(element, Part.BYLINE);
  }

  /// A figure that holds text instead of a picture stays: tables and code are set so.
  private boolean isCaption(Element element) {
    if (names.call(element, Part.CAPTION) || element.nameIs("figcaption")) {
      return !FurnitureLines.isNumberedCaption(ownText(element));
    }
    boolean picture = element.nameIs("figure") || element.nameIs("div") || element.nameIs("a");
    return picture
        && measure.text(element) <= SHORT
        && element.selectFirst("img, picture, amp-img, noscript") != null
        && element.selectFirst("table, pre, blockquote, ul, ol, p, h2, h3") == null
        && !FurnitureLines.isNumberedCaption(ownText(element));
  }

  /// A paragraph that is nothing but a link leads elsewhere.
  private boolean isLinkedLine(Element element) {
    return (element.nameIs("p") || element.nameIs("div") || element.nameIs("h4"))
        && measure.text(element) <= MAX_LINKED_LINE
        && measure.isLinked(element, ALL_LINKED)
        && leadsElsewhere(element);
  }

  private boolean isListOfLinks(Element element) {
    boolean list = element.nameIs("ul") || element.nameIs("ol") || element.nameIs("dl");
    return list && measure.isLinked(element, MOSTLY_LINKED) && leadsElsewhere(element);
  }

  private static boolean leadsElsewhere(Element element) {
    Element link = element.nameIs("a") ? element : element.selectFirst("a[href]");
    return link != null && !link.attr("href").startsWith("#");
  }

  private boolean isKnownLine(Element element) {
    int length = measure.text(element);
    return length > 0
        && length <= MAX_LINE
        && element.is(LEAVES)
        && element.children().stream().noneMatch(Element::isBlock)
        && FurnitureLines.isKnown(ownText(element), measure.linked(element) * 2 > length);
  }

  private static String ownText(Element element) {
    return PassageText.folded(element.text());
  }

  /// The headings after the last text: of the links that stood there.
  private static void removeHeadingsAtTheEnd(Element root) {
    var headings = new ArrayList<Element>();
    NodeTraversor.traverse(
        (Node node, int _) -> {
          if (node instanceof Element element && element.is(HEADING)) {
            headings.add(element);
          } else if (!headings.isEmpty()
              && node instanceof TextNode text
              && !text.isBlank()
              && text.parent() instanceof Element parent
              && !headings.getLast().equals(parent.closest(HEADING))) {
            headings.clear();
          }
        },
        root);
    headings.forEach(Element::remove);
  }
}
