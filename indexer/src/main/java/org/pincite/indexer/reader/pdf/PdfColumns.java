package org.pincite.indexer.reader.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/// Puts the lines of a page with columns into reading order: down each column, and a heading across
/// all of them before what stands below it.
final class PdfColumns {
  /// Deeper than columns within columns within a part of a page.
  private static final int MAX_DEPTH = 4;

  /// No page of running text has more lines.
  private static final int MOST_LINES = 2000;

  private final List<PdfLine> ordered = new ArrayList<>();
  private int column;

  private PdfColumns() {}

  /// The lines in reading order, each with the number of its column.
  ///
  /// @param lines upright, in the order in which they were drawn
  /// @return empty when the page has no columns
  static Optional<List<PdfLine>> inReadingOrder(List<PdfLine> lines) {
    if (lines.size() > MOST_LINES) {
      return Optional.empty();
    }
    var columns = new PdfColumns();
    return PdfGutter.between(lines)
        .map(gutter -> {
          columns.part(gutter, lines, 1);
          return columns.ordered;
        });
  }

  private void part(PdfGutter gutter, List<PdfLine> lines, int depth) {
    IdentityHashMap<PdfLine, Integer> drawn = new IdentityHashMap<>();
    lines.forEach(line -> drawn.put(line, drawn.size()));
    for (List<PdfLine> band : gutter.bands(lines)) {
      if (gutter.isCrossedBy(band.getFirst())) {
        add(band);
      } else {
        band.sort(Comparator.comparing(drawn::get));
        order(gutter.sideOf(band, PdfGutter.Side.LEFT), depth);
        order(gutter.sideOf(band, PdfGutter.Side.RIGHT), depth);
      }
    }
  }

  private void order(List<PdfLine> lines, int depth) {
    Optional<PdfGutter> gutter = depth < MAX_DEPTH ? PdfGutter.between(lines) : Optional.empty();
    if (gutter.isPresent()) {
      part(gutter.get(), lines, depth + 1);
    } else if (!lines.isEmpty()) {
      add(lines);
    }
  }

  private void add(List<PdfLine> lines) {
    column++;
    lines.stream()
        .sorted(Comparator.comparingDouble(PdfLine::baseline).thenComparingDouble(PdfLine::left))
        .map(line -> line.inColumn(column))
        .forEach(ordered::add);
  }
}
