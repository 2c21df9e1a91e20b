package org.pincite.indexer.reader.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.PassageText;
import org.pincite.indexer.reader.html.PartNames.Part;

/// What stands within the main text and is not part of it: the byline, captions of pictures, links
/// to other texts, boxes of offers.
final class TextClutter {

  private static final Evaluator AROUND =
      Selector.evaluatorOf(
          "nav, aside, footer, menu, form, [role=navigation], [role=complementary],"
              + " [role=contentinfo]");
  private static final Evaluator LEAVES =
      Selector.evaluatorOf("p, li, div, span, strong, em, b, i, h2, h3, h4, h5, h6, dt, small, a");
  private static final Evaluator HEADING = Selector.evaluatorOf("h2, h3, h4, h5, h6");

  private static final int MENU = 4;
  private static final int MENU_ENTRY = 18;
  private static final int SHORT = 250;
  private static final int MIN_INTRODUCTION = 40;
  private static final int MAX_LINE = 250;
  private static final int MAX_LINKED_LINE = 300;
  private static final double MOSTLY_LINKED = 0.8;
  private static final double ALL_LINKED = 0.95;
  private static final double MOST_TEXT = 0.6;

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
    Set<Element> last = Set.copyOf(headingsAtTheEnd(root));
    clutter.remove(element ->
        clutter.isOfOtherTexts(element)
            || clutter.isByline(element)
            || clutter.isCaption(element)
            || clutter.isLinkedLine(element)
            || clutter.isListOfLinks(element)
            || clutter.isKnownLine(element));
    // Whose links were removed, not one that has had nothing below it from the first.
    List<Element> now = headingsAtTheEnd(root);
    now.removeAll(last);
    now.forEach(Element::remove);
  }

  /// Removes it from the posts of a discussion.
  static void removeFromDiscussion(Element root, PartNames names) {
    var clutter = new TextClutter(root, names);
    clutter.remove(element ->
        clutter.isByline(element)
            || clutter.isKnownLine(element)
            || (clutter.measure.text(element) <= SHORT && names.call(element, Part.ELSEWHERE)));
  }

  /// Removes it from a page on which links and pictures are what it shows.
  static void removeFromList(Element root, PartNames names) {
    var clutter = new TextClutter(root, names);
    int menus =
        PageFurniture.outermost(root, clutter::isMenu).stream()
            .mapToInt(clutter.measure::text)
            .sum();
    // An index is nothing but short links.
    boolean index = menus > clutter.measure.text(root) / 2;
    clutter.remove(element -> (!index && clutter.isMenu(element)) || clutter.isKnownLine(element));
  }

  private void remove(Predicate<Element> isClutter) {
    List<Element> clutter =
        PageFurniture.outermost(
            root,
            element ->
                measure.running(element) <= most
                    && !element.nameIs("h1")
                    && !Wording.isInSentence(element)
                    && (AROUND.matches(root, element) || isClutter.test(element)));
    int left =
        measure.belowHeadline(root) - clutter.stream().mapToInt(measure::belowHeadline).sum();
    if (left <= 0) {
      return;
    }
    int theirs = clutter.stream().mapToInt(measure::running).sum();
    if (theirs > measure.running(root) * MOST_TEXT) {
      // Then they are what the page is made of, whatever it calls them.
      clutter.removeIf(element -> measure.running(element) > 0);
    }
    clutter.forEach(Element::remove);
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
    return measure.text(element) <= SHORT
        && (element.nameIs("time") || names.call(element, Part.BYLINE))
        && (isAlone(element) || isInShortLine(element));
  }

  /// A figure that holds text instead of a picture stays: tables and code are set so.
  private boolean isCaption(Element element) {
    if (names.call(element, Part.CAPTION) || element.nameIs("figcaption")) {
      return !FurnitureLines.isNumberedCaption(ownText(element));
    }
    boolean picture = element.nameIs("figure") || element.nameIs("div") || element.nameIs("a");
    return picture
        && measure.text(element) <= SHORT
        && measure.pictures(element) > 0
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
    return list
        && measure.isLinked(element, MOSTLY_LINKED)
        && leadsElsewhere(element)
        && !isIntroduced(element);
  }

  /// Whether a sentence of the text announces it.
  private boolean isIntroduced(Element list) {
    Element before = list.previousElementSibling();
    return before != null
        && before.nameIs("p")
        && measure.running(before) > 0
        && measure.text(before) >= MIN_INTRODUCTION
        && ownText(before).endsWith(":");
  }

  private static boolean leadsElsewhere(Element element) {
    Element link = element.nameIs("a") ? element : element.selectFirst("a[href]");
    return link != null && !link.attr("href").startsWith("#");
  }

  private boolean isKnownLine(Element element) {
    int length = measure.text(element);
    return length > 0
        && length <= MAX_LINE
        && LEAVES.matches(root, element)
        && element.children().stream().noneMatch(Element::isBlock)
        && isAlone(element)
        && FurnitureLines.isKnown(ownText(element), measure.linked(element) * 2 > length);
  }

  /// Whether no words of the same line stand beside it.
  private static boolean isAlone(Element element) {
    Element line = element;
    while (line != null && !line.isBlock()) {
      if (!isBorder(beside(line, Node::previousSibling))
          || !isBorder(beside(line, Node::nextSibling))) {
        return false;
      }
      line = line.parent();
    }
    return true;
  }

  private boolean isInShortLine(Element element) {
    Element parent = element.parent();
    return parent != null && measure.running(parent) == 0;
  }

  private static boolean isBorder(@Nullable Node node) {
    return node == null
        || (node instanceof Element element && (element.isBlock() || element.nameIs("br")));
  }

  private static @Nullable Node beside(Node node, Function<Node, @Nullable Node> next) {
    Node beside = next.apply(node);
    return beside instanceof TextNode text && text.isBlank() ? next.apply(text) : beside;
  }

  private static String ownText(Element element) {
    return PassageText.folded(element.text());
  }

  /// The headings after the last text.
  private static List<Element> headingsAtTheEnd(Element root) {
    var headings = new ArrayList<Element>();
    NodeTraversor.traverse(
        (Node node, int _) -> {
          if (node instanceof Element element && HEADING.matches(root, element)) {
            headings.add(element);
          } else if (!headings.isEmpty()
              && node instanceof TextNode text
              && !text.isBlank()
              && !isWithin(text, headings.getLast())) {
            headings.clear();
          }
        },
        root);
    return headings;
  }

  private static boolean isWithin(TextNode text, Element heading) {
    Element parent = text.parent();
    return parent != null && heading.equals(parent.closest(HEADING));
  }
}
