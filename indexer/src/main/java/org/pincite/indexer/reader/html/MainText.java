package org.pincite.indexer.reader.html;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/// Chooses the element of a page that holds its main text: what the page itself marks as the text,
/// from the most telling mark to the least, as long as most of the running text lies in it (the
/// order of trafilatura's selectors, with a check); else the element in which running text
/// outweighs loose links most, which is the largest sum over a subtree, and so needs no threshold.
final class MainText {

  /// @param share of the running text that has to lie in it
  /// @param loose whether it often holds more than the text
  private record Mark(Evaluator elements, double share, boolean loose) {
    Mark(String selector, double share, boolean loose) {
      this(Selector.evaluatorOf(selector), share, loose);
    }
  }

  private static final List<Mark> MARKS =
      List.of(
          new Mark("[itemprop=articleBody], [property=articleBody]", 0.5, false),
          new Mark(
              "[class~=(?i)(^|[\\s_-])(article|story|post|entry|blog|news)(-|_|__)?(single-|post-)?"
                  + "(body|content|text|copy|bodycopy)($|[\\s_-](?!(wrap|contain|header|footer)))]:not(p,"
                  + " a, span, header, footer), [id~=(?i)^(article|story|post|entry|blog|news)[-_]*"
                  + "(body|content|text|copy)$]",
              0.6,
              false),
          new Mark("article, [role=article]", 0.6, false),
          new Mark("main, [role=main]", 0.6, true),
          new Mark("#content, #main, #main-content, #maincontent, #primary", 0.7, true));

  private static final int TELLING = 2;
  private static final int LONG = 300;
  private static final double LOOSE_LINKS = 1;
  private static final double STREWN = 0.15;
  private static final double NOTABLE = 0.34;
  // A short text below its headline may be outdone by what is beside it.
  private static final int SHORT = 150;
  private static final double OUTDONE = 0.25;
  // How narrow the choice is where a page says that it is an article.
  private static final double SURE = 0.7;

  private final Element body;
  private final double narrow;
  private final TextMeasure measure;
  private final Element densest;

  private MainText(Element body, double narrow) {
    this.body = body;
    this.narrow = narrow;
    this.measure = TextMeasure.within(body);
    this.densest = densest();
  }

  /// The element with the main text; the body when none is better. To be called after
  /// [PageFurniture] is gone.
  ///
  /// @param narrow how much of the running text has to lie in a part for the rest to be given up
  static Element of(Element body, double narrow) {
    return new MainText(body, narrow).chosen();
  }

  /// Whether the page marks one long text as such.
  static boolean isMarked(Element body) {
    TextMeasure measure = TextMeasure.within(body);
    return MARKS.stream()
        .limit(TELLING)
        .anyMatch(mark ->
            PageFurniture.outermost(
                        body,
                        element ->
                            measure.running(element) >= LONG
                                && mark.elements.matches(body, element))
                    .size()
                == 1);
  }

  private Element chosen() {
    if (measure.running(body) == 0) {
      return body;
    }
    return MARKS.stream().flatMap(mark -> marked(mark).stream()).findFirst().orElse(densest);
  }

  /// The marked element with the text, or the one around several of which each holds a part.
  private Optional<Element> marked(Mark mark) {
    List<Element> elements =
        PageFurniture.outermost(
            body, element -> measure.running(element) > 0 && mark.elements.matches(body, element));
    int all = elements.stream().mapToInt(measure::running).sum();
    int longest = elements.stream().mapToInt(measure::running).max().orElse(0);
    double enough = mark.share * measure.running(densest);
    if (all < enough || all == 0) {
      return Optional.of(elements)
          .filter(several -> several.size() == 1 && !mark.loose)
          .map(List::getFirst)
          .filter(this::isShortTextBelowHeadline);
    }
    List<Element> notable =
        elements.stream().filter(element -> measure.running(element) >= NOTABLE * longest).toList();
    Element chosen =
        notable.size() == 1 && longest >= enough ? notable.getFirst() : together(elements, notable);
    return Optional.of(mark.loose ? narrowed(chosen) : chosen);
  }

  /// Whether a short text stands below the headline, and what outdoes it is a part further on, or
  /// several parts that are each shorter.
  private boolean isShortTextBelowHeadline(Element element) {
    Element headline = PageTitle.headline(body);
    return headline != null
        && measure.running(element) >= Math.max(SHORT, OUTDONE * measure.running(densest))
        && !isBefore(element, headline)
        && !densest.parents().contains(element)
        && (element.parents().contains(densest)
            ? narrow <= SURE && isLongestPart(element)
            : isBefore(element, densest));
  }

  private boolean isLongestPart(Element element) {
    var above = element.parents();
    return body.getElementsByTag("p").stream()
        .filter(paragraph -> measure.running(paragraph) > 0)
        .map(Element::parent)
        .distinct()
        .noneMatch(part ->
            part != null
                && !part.equals(element)
                && !part.parents().contains(element)
                && (above.contains(part) || measure.running(part) >= measure.running(element)));
  }

  /// Whether one element begins before the other in the page.
  private boolean isBefore(Element element, Element other) {
    for (Element each : body.getAllElements()) {
      if (each.equals(element) || each.equals(other)) {
        return each.equals(element) && !each.equals(other);
      }
    }
    return false;
  }

  /// Around parts of one text; of several texts, each with its own headline, the first.
  private static Element together(List<Element> elements, List<Element> notable) {
    if (notable.stream().allMatch(element -> element.selectFirst("h1") != null)) {
      return notable.getFirst();
    }
    List<Element> parts = notable.size() > 2 ? elements : notable;
    return around(parts.getFirst(), parts.getLast());
  }

  private static Element around(Element a, Element b) {
    var above = a.parents();
    above.add(0, a);
    Element shared = b;
    while (!above.contains(shared) && shared.parent() != null) {
      shared = shared.parent();
    }
    return shared;
  }

  private Element densest() {
    Element best = body;
    double most = gain(body);
    for (Element element : body.getAllElements()) {
      double gain = gain(element);
      if (gain >= most && gain > 0 && element.isBlock() && !element.nameIs("p")) {
        best = element;
        most = gain;
      }
    }
    best = narrowed(best);
    // What adds no links beside the text may be headings and lists of the text.
    Element parent = best.parent();
    while (!best.equals(body)
        && parent != null
        && measure.looseLinks(parent) == measure.looseLinks(best)) {
      best = parent;
      parent = best.parent();
    }
    return best;
  }

  /// The part that holds most of the text, as long as what is beside it is strewn with links: short
  /// texts that lead to others, or readers' comments with their buttons.
  private Element narrowed(Element element) {
    Element best = element;
    Optional<Element> smaller = longestChild(element);
    while (smaller.filter(child -> isMostOf(child, element)).isPresent()) {
      Element child = smaller.get();
      int running = measure.running(best) - measure.running(child);
      int links = measure.looseLinks(best) - measure.looseLinks(child);
      if (links > 0 && links >= STREWN * running) {
        best = child;
      }
      smaller = longestChild(child);
    }
    return best;
  }

  private boolean isMostOf(Element child, Element element) {
    return measure.running(child) >= narrow * measure.running(element);
  }

  private Optional<Element> longestChild(Element element) {
    return element.children().stream()
        .filter(child -> child.isBlock() && !child.nameIs("p"))
        .max(Comparator.comparingInt(measure::running));
  }

  private double gain(Element element) {
    return measure.running(element) - LOOSE_LINKS * measure.looseLinks(element);
  }
}
