package org.pincite.indexer.reader.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.Evaluator;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.Selector;

/// What a site puts around the text of a page: scripts, navigation, consent and newsletter boxes,
/// readers' comments.
final class PageFurniture {

  private static final String NEVER_TEXT =
      "script, style, noscript, template, iframe, svg, canvas, object, embed, audio, video, button,"
          + " select, textarea, dialog, datalist, input, map, head, title, link, meta";
  private static final Evaluator ALWAYS_AROUND =
      Selector.evaluatorOf(
          "nav, aside, footer, menu, [role=navigation], [role=contentinfo], [role=dialog],"
              + " [role=alertdialog], [role=search], [role=menu], [role=menubar], [role=toolbar]");
  private static final Evaluator MOSTLY_AROUND =
      Selector.evaluatorOf(
          "header, form, [role=banner], [role=complementary], [role=alert], [hidden],"
              // Paragraphs behind a paywall are hidden from readers aloud, not from readers.
              + " [aria-hidden=true]:not(p), [aria-modal=true]");
  private static final Pattern HIDDEN =
      Pattern.compile("(display\\s{0,3}:\\s{0,3}none|visibility\\s{0,3}:\\s{0,3}hidden)");
  private static final int MAX_STYLE = 500;
  private static final int ENOUGH_BESIDE_COMMENTS = 250;

  private final PartNames names;
  private final boolean discussion;
  private final Element body;
  private final TextMeasure measure;
  private final int most;

  private PageFurniture(Element body, PartNames names, boolean discussion) {
    this.body = body;
    this.names = names;
    this.discussion = discussion;
    this.measure = TextMeasure.within(body);
    this.most = measure.running(body) / 3;
  }

  /// Removes what is not text on any page.
  static void removeScriptsFrom(Document page) {
    page.select(NEVER_TEXT).remove();
  }

  /// Removes it from a page. What holds much of the page's running text stays, whatever it is
  /// called: some sites put the whole page into a form, or hide it behind a consent box.
  ///
  /// @param discussion whether readers' comments are the text
  static void removeFrom(Document page, PartNames names, boolean discussion) {
    var furniture = new PageFurniture(page.body(), names, discussion);
    furniture.removeComments();
    furniture.removeRest();
  }

  /// Removes comments however long they are, when there is a text that they are about.
  private void removeComments() {
    if (discussion) {
      return;
    }
    List<Element> comments =
        outermost(body, element -> !isKept(element) && names.call(element, PartNames.Part.COMMENTS));
    int theirs = comments.stream().mapToInt(measure::running).sum();
    int rest = measure.running(body) - theirs;
    if (rest >= ENOUGH_BESIDE_COMMENTS || theirs <= most) {
      comments.forEach(Element::remove);
    }
  }

  private void removeRest() {
    // Without running text nothing tells a hidden copy or a box from the text itself.
    Predicate<Element> isAround =
        measure.running(body) == 0
            ? element -> element.is(ALWAYS_AROUND)
            : element ->
                element.is(ALWAYS_AROUND)
                    || element.is(MOSTLY_AROUND)
                    || isHidden(element)
                    || names.call(element, PartNames.Part.AROUND);
    TextMeasure now = TextMeasure.within(body);
    int limit = now.running(body) / 3;
    outermost(
            body,
            element ->
                !isKept(element)
                    && now.running(element) <= limit
                    && isAround.test(element)
                    && !isHeaderOfText(element))
        .forEach(Element::remove);
  }

  /// The elements below a root that match and lie in no other that does.
  static List<Element> outermost(Element root, Predicate<Element> test) {
    var found = new ArrayList<Element>();
    NodeTraversor.filter(
        (Node node, int depth) -> {
          if (depth > 0 && node instanceof Element element && test.test(element)) {
            found.add(element);
            return NodeFilter.FilterResult.SKIP_ENTIRELY;
          }
          return NodeFilter.FilterResult.CONTINUE;
        },
        root);
    return found;
  }

  /// The names of the elements that hold a whole text tell what it is about, or how it is shown.
  private static boolean isKept(Element element) {
    return element.nameIs("article") || element.nameIs("main") || element.nameIs("h1");
  }

  static boolean isHidden(Element element) {
    String style = element.attr("style");
    return !style.isEmpty()
        && HIDDEN
            .matcher(style.substring(0, Math.min(style.length(), MAX_STYLE)).toLowerCase(Locale.ROOT))
            .find();
  }

  private static boolean isHeaderOfText(Element element) {
    return element.nameIs("header")
        && (element.closest("article, main, [role=main]") != null
            || element.selectFirst("h1 + p, h1 + h2") != null);
  }
}
