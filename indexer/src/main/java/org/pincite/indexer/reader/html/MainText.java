package org.pincite.indexer.reader.html;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/// Chooses the element of a page that holds its main text: what the page itself marks as the text,
/// from the most telling mark to the least, as long as most of the running text lies in it
/// (the order of trafilatura's selectors, with a check); else the element in which running text
/// outweighs loose links most, which is the largest sum over a subtree, and so needs no threshold.
final class MainText {

  private record Mark(Evaluator elements, double share) {
    Mark(String selector, double share) {
      this(Selector.evaluatorOf(selector), share);
    }
  }

  private static final List<Mark> MARKS =
      List.of(
          new Mark("[itemprop=articleBody], [property=articleBody]", 0.5),
          new Mark(
              "[class~=(?i)(^|[\\s_-])(article|story|post|entry|blog|news)(-|_|__)?(single-|post-)?"
                  + "(body|content|text|copy|bodycopy)($|[\\s_-](?!(wrap|contain|header|footer)))]:not(p,"
                  + " a, span, header, footer), [id~=(?i)^(article|story|post|entry|blog|news)[-_]*"
                  + "(body|content|text|copy)$]",
              0.6),
          new Mark("article, [role=article]", 0.6),
          new Mark("main, [role=main]", 0.6),
          new Mark("#content, #main, #main-content, #maincontent, #primary", 0.7));

  private static final int TELLING = 2;
  private static final int LONG = 300;
  private static final double LOOSE_LINKS = 0.5;
  private static final double NOTABLE = 0.2;

  private final Element body;
  private final TextMeasure measure;
  private final Element densest;

  private MainText(Element body) {
    this.body = body;
    this.measure = TextMeasure.within(body);
    this.densest = densest();
  }

  /// The element with the main text; the body when none is better. To be called after
  /// [PageFurniture] is gone.
  static Element of(Element body) {
    return new MainText(body).chosen();
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
                            measure.running(element) >= LONG && element.is(mark.elements))
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
            body, element -> measure.running(element) > 0 && element.is(mark.elements));
    int all = elements.stream().mapToInt(measure::running).sum();
    int longest = elements.stream().mapToInt(measure::running).max().orElse(0);
    double enough = mark.share * measure.running(densest);
    if (all < enough || all == 0) {
      return Optional.empty();
    }
    List<Element> notable =
        elements.stream().filter(element -> measure.running(element) >= NOTABLE * longest).toList();
    if (notable.size() == 1 && longest >= enough) {
      return Optional.of(notable.getFirst());
    }
    return Optional.of(around(notable.getFirst(), notable.getLast()));
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

  private double gain(Element element) {
    return measure.running(element) - LOOSE_LINKS * measure.looseLinks(element);
  }
}
