package org.pincite.indexer.reader.html;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.Evaluator;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.Selector;
import org.pincite.corpus.PassageText;

/// What a site puts around the text of a page: scripts, navigation, consent and newsletter boxes,
/// readers' comments.
final class PageFurniture {

  private static final String NEVER_TEXT =
      "script, style, noscript, template, iframe, svg, canvas, object, embed, audio, video,"
          + " a[role=button], a[class~=(?i)(^|[\\s_-])(btn|button|cta)($|[\\s_-])],"
          // The questions of an accordion are buttons in headings.
          + " button:not(h2 button):not(h3 button):not(h4 button):not(dt button),"
          + " select, textarea, dialog, datalist, input, map, head, title, link, meta";
  private static final Evaluator ALWAYS_AROUND =
      Selector.evaluatorOf(
          "nav, aside, footer, menu, [role=navigation], [role=contentinfo], [role=dialog],"
              + " [role=alertdialog], [role=search], [role=menu], [role=menubar], [role=toolbar]");
  private static final Evaluator MOSTLY_AROUND =
      Selector.evaluatorOf(
          "header, form, [role=banner], [role=complementary], [role=alert], [hidden],"
              + " [aria-modal=true]");
  private static final Pattern HIDDEN =
      Pattern.compile("(display\\s{0,3}:\\s{0,3}none|visibility\\s{0,3}:\\s{0,3}hidden)");
  // Folded up, to be opened by readers.
  private static final Pattern FOLDED =
      Pattern.compile("(?i)accordion|collaps|expand|faq|toggle|answer|tab-?(?:pane|panel|content)");
  private static final int MAX_STYLE = 500;
  private static final int ENOUGH_BESIDE_COMMENTS = 250;

  private final Element body;
  private final PartNames names;

  private PageFurniture(Element body, PartNames names) {
    this.body = body;
    this.names = names;
  }

  /// Removes what is not text on any page.
  static void removeScriptsFrom(Document page) {
    page.select(NEVER_TEXT).remove();
  }

  /// Removes what is around the text on any page. What holds much of the page's running text stays,
  /// whatever it is called: some sites put the whole page into a form, or hide it behind a consent
  /// box.
  static void removeFrom(Element body, PartNames names) {
    new PageFurniture(body, names).removeAround();
  }

  /// Removes comments, however long they are, and what leads elsewhere, when there is a text that
  /// they are about.
  static void removeFromArticle(Element body, PartNames names) {
    var furniture = new PageFurniture(body, names);
    furniture.removeBeside(PartNames.Part.COMMENTS);
    furniture.removeBeside(PartNames.Part.ELSEWHERE);
  }

  private void removeBeside(PartNames.Part part) {
    TextMeasure measure = TextMeasure.within(body);
    int all = measure.running(body);
    List<Element> parts =
        outermost(
            body,
            element ->
                !isKept(element) && names.call(element, part) && !Wording.isInSentence(element));
    // The opinions of a paper are its comments too.
    parts.removeIf(element ->
        element.selectFirst("h1") != null
            || (part == PartNames.Part.ELSEWHERE && measure.running(element) > all / 3));
    int theirs = parts.stream().mapToInt(measure::running).sum();
    boolean enough = part == PartNames.Part.COMMENTS && all - theirs >= ENOUGH_BESIDE_COMMENTS;
    if (enough || theirs <= all / 2) {
      parts.forEach(Element::remove);
    }
  }

  private void removeAround() {
    TextMeasure measure = TextMeasure.within(body);
    Set<Element> aroundMain = aroundMain(measure);
    int most = measure.running(body) / 3;
    // Without running text nothing tells a hidden copy or a box from the text itself.
    Predicate<Element> isAround =
        measure.running(body) == 0
            ? element -> ALWAYS_AROUND.matches(body, element)
            : element ->
                ALWAYS_AROUND.matches(body, element)
                    || MOSTLY_AROUND.matches(body, element)
                    || isHidden(element, measure)
                    || names.call(element, PartNames.Part.AROUND);
    outermost(
            body,
            element ->
                !isKept(element)
                    && (measure.running(element) <= most
                        || (!aroundMain.isEmpty()
                            && ALWAYS_AROUND.matches(body, element)
                            && !aroundMain.contains(element)))
                    && isAround.test(element)
                    && !isHeaderOfText(element)
                    && !isHeadOfText(element, measure)
                    && !isFolded(element)
                    && !Wording.isInSentence(element))
        .forEach(Element::remove);
  }

  /// The elements in which a main part with text lies; empty when none is marked.
  private Set<Element> aroundMain(TextMeasure measure) {
    Set<Element> around = Collections.newSetFromMap(new IdentityHashMap<>());
    body.select("main, [role=main]").stream()
        .filter(main -> measure.running(main) > 0)
        .findFirst()
        .ifPresent(main -> around.addAll(main.parents()));
    return around;
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

  static boolean isHidden(Element element, TextMeasure measure) {
    // Paragraphs behind a paywall are hidden from reading aloud, and not from readers.
    if (element.attr("aria-hidden").equals("true")
        && !(element.nameIs("p") && measure.running(element) > 0)) {
      return true;
    }
    String style = element.attr("style");
    return !style.isEmpty()
        && HIDDEN
            .matcher(
                style.substring(0, Math.min(style.length(), MAX_STYLE)).toLowerCase(Locale.ROOT))
            .find();
  }

  private static boolean isFolded(Element element) {
    return element.attr("role").equals("tabpanel")
        || FOLDED
            .matcher(PassageText.beginning(element.className() + " " + element.id(), MAX_STYLE))
            .find();
  }

  /// What holds the headline and sentences below it, whatever it is called; not the head of a site.
  private static boolean isHeadOfText(Element element, TextMeasure measure) {
    if (measure.running(element) == 0 || ALWAYS_AROUND.matches(element, element)) {
      return false;
    }
    Element headline = element.selectFirst("h1");
    return headline != null && headline.hasText() && !StandFirst.isNameOfSite(headline);
  }

  private static boolean isHeaderOfText(Element element) {
    return element.nameIs("header")
        && (element.closest("article, main, [role=main]") != null
            || element.selectFirst("h1 + p, h1 + h2") != null);
  }
}
