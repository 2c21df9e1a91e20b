package org.pincite.indexer.reader.html;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Chooses the element of a page that holds its main text.
final class MainText {

  // From the most telling mark to the least.
  private static final List<String> MARKS =
      List.of("[itemprop=articleBody]", "article", "main", "[role=main]");
  private static final double MOST_MARKED = 0.6;
  private static final double MOST_UNMARKED = 0.9;

  private MainText() {}

  /// The marked element with most of the running text, else the smallest element with most of it,
  /// else the body.
  static Element of(Document page) {
    Element body = page.body();
    var lengths = ParagraphLengths.within(body);
    int all = lengths.of(body);
    if (all == 0) {
      return body;
    }
    for (String mark : MARKS) {
      Optional<Element> longest =
          body.select(mark).stream()
              .max(Comparator.comparingInt(lengths::of))
              .filter(element -> lengths.of(element) >= MOST_MARKED * all);
      if (longest.isPresent()) {
        return longest.get();
      }
    }
    return smallestWithMost(body, lengths);
  }

  private static Element smallestWithMost(Element body, ParagraphLengths lengths) {
    double most = MOST_UNMARKED * lengths.of(body);
    Element element = body;
    Optional<Element> smaller = Optional.of(body);
    while (smaller.isPresent()) {
      element = smaller.get();
      smaller =
          element.children().stream()
              .max(Comparator.comparingInt(lengths::of))
              .filter(child -> lengths.of(child) >= most)
              .filter(child -> child.isBlock() && !child.nameIs("p"));
    }
    return element;
  }
}
