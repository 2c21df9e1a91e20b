package org.pincite.indexer.reader.html;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/// What a site puts around the text of a page: scripts, navigation, consent and newsletter boxes.
final class PageFurniture {

  private static final String NEVER_TEXT =
      "script, style, noscript, template, iframe, svg, canvas, object, audio, video, button, select,"
          + " textarea, dialog";
  private static final Evaluator ALWAYS_AROUND = Selector.evaluatorOf("nav, aside, footer");
  private static final Evaluator MOSTLY_AROUND =
      Selector.evaluatorOf("nav, aside, footer, header, form, [hidden], [aria-hidden=true]");
  private static final Pattern BOX =
      Pattern.compile(
          "(?<![a-z])(cookies?|consent|gdpr|newsletters?|related|breadcrumbs?|adverts?"
              + "|advertisement|share|sharing|social)(?![a-z])");
  private static final Pattern CAMEL_CASE = Pattern.compile("(?<=[a-z])(?=[A-Z])");
  private static final int MAX_NAMES = 500;
  private static final int MIN_LINKS = 3;
  private static final double MOSTLY_LINKED = 0.8;

  private PageFurniture() {}

  /// Removes it. What holds much of the page's running text stays, whatever it is called: some
  /// sites put the whole page into a form, or hide it behind a consent box.
  static void removeFrom(Document page) {
    page.select(NEVER_TEXT).remove();
    Element body = page.body();
    var lengths = ParagraphLengths.within(body);
    int much = lengths.of(body) / 3;
    // Without running text nothing tells a hidden copy or a box from the text itself.
    Predicate<Element> isAround =
        much == 0
            ? element -> element.is(ALWAYS_AROUND)
            : element ->
                element.is(MOSTLY_AROUND) || isBox(element) || isListOfLinks(element, much);
    List<Element> around =
        body.stream()
            .filter(element -> !element.equals(body) && lengths.of(element) <= much)
            .filter(isAround)
            .filter(element -> !isHeaderOfText(element))
            .toList();
    around.forEach(Element::remove);
  }

  /// Topics and further reading. A list longer than the text may be what the page is about.
  private static boolean isListOfLinks(Element element, int maxLength) {
    boolean list = element.nameIs("ul") || element.nameIs("ol");
    if (!list || element.childrenSize() < MIN_LINKS) {
      return false;
    }
    int length = element.text().length();
    int linked = element.select("a").eachText().stream().mapToInt(String::length).sum();
    return length <= maxLength && linked >= length * MOSTLY_LINKED;
  }

  private static boolean isHeaderOfText(Element element) {
    return element.nameIs("header") && element.closest("article, main, [role=main]") != null;
  }

  private static boolean isBox(Element element) {
    if (element.nameIs("article")) {
      return false;
    }
    String names = element.className() + " " + element.id();
    String words = names.substring(0, Math.min(names.length(), MAX_NAMES));
    return BOX.matcher(CAMEL_CASE.matcher(words).replaceAll("-").toLowerCase(Locale.ROOT)).find();
  }
}
