package org.pincite.indexer.reader.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What is usual on a page: where lines end, and how far apart they stand.
final class PdfPageLayout {
  /// A line shorter than this says nothing of the right margin.
  private static final int FEWEST_LETTERS = 20;

  private static final float USUAL_LEADING = 1.2f;

  private final float rightEdge;
  private final Map<Integer, Float> leadings = new HashMap<>();

  PdfPageLayout(List<PdfLine> lines) {
    List<Float> rights =
        lines.stream()
            .filter(line -> line.text().length() >= FEWEST_LETTERS)
            .map(PdfLine::right)
            .sorted()
            .toList();
    // Not the last one: a single line that runs out of the text must not move the margin.
    this.rightEdge = rights.isEmpty() ? 0 : rights.get((rights.size() - 1) * 9 / 10);
    Map<Integer, Map<Integer, Integer>> counts = new HashMap<>();
    for (int i = 1; i < lines.size(); i++) {
      PdfLine above = lines.get(i - 1);
      PdfLine line = lines.get(i);
      float gap = line.baseline() - above.baseline();
      if (above.isSizedLike(line) && gap > 0.5f * line.size() && gap < 3 * line.size()) {
        counts
            .computeIfAbsent(key(line), size -> new HashMap<>())
            .merge(Math.round(2 * gap), 1, Integer::sum);
      }
    }
    counts.forEach((size, gaps) -> leadings.put(size, mostFrequent(gaps)));
  }

  private static int key(PdfLine line) {
    return Math.round(line.size());
  }

  private static float mostFrequent(Map<Integer, Integer> gaps) {
    return gaps.entrySet().stream()
            .max(
                Map.Entry.<Integer, Integer>comparingByValue()
                    // Of two, the smaller: paragraphs of one line have a large gap each.
                    .thenComparing(Map.Entry.<Integer, Integer>comparingByKey().reversed()))
            .orElseThrow()
            .getKey()
        / 2f;
  }

  /// The usual distance of the baselines of two lines of this size.
  float leading(PdfLine line) {
    return leadings.getOrDefault(key(line), USUAL_LEADING * line.size());
  }

  /// Whether the line ends although the next one's first word would still have had room on it.
  boolean endsEarly(PdfLine line, PdfLine next) {
    int space = next.text().indexOf(' ');
    int firstWord = space < 0 ? next.text().length() : space;
    float letter = (next.right() - next.left()) / next.text().length();
    return line.right() + (firstWord + 1) * letter + 0.5f * line.size() < rightEdge;
  }
}
