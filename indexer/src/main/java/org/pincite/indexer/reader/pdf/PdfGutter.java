package org.pincite.indexer.reader.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/// The empty strip between two columns of a page.
///
/// Where lines or cells stand side by side, the gaps between them are laid over each other: the
/// place that most gaps share is a gutter if the text on both of its sides reads as columns do, and
/// not as a table does, which is to be read by row.
///
/// @param x a place inside the strip
record PdfGutter(float x) {
  private static final int FEWEST_GAPS = 5;
  private static final int FEWEST_LINES = 3;
  private static final float NARROWEST = 0.6f;

  /// What columns look like that the file draws one after the other, and by row.
  private static final Prose DRAWN_BY_COLUMN = new Prose(10, 0.4);

  private static final Prose DRAWN_BY_ROW = new Prose(22, 0.7);

  /// @param lines upright lines in the order in which they were drawn
  static Optional<PdfGutter> between(List<PdfLine> lines) {
    return placeOfMost(gaps(lines)).map(PdfGutter::new).filter(gutter -> gutter.parts(lines));
  }

  boolean isCrossedBy(PdfLine line) {
    return line.cells().stream().anyMatch(cell -> cell.left() < x && cell.right() > x);
  }

  /// The part of a line on one side; empty when it has none there.
  Optional<PdfLine> side(PdfLine line, Side side) {
    if (line.right() <= x || line.left() >= x) {
      return (line.right() <= x) == (side == Side.LEFT) ? Optional.of(line) : Optional.empty();
    }
    List<PdfLine.Cell> cells =
        line.cells().stream().filter(c -> (c.right() <= x) == (side == Side.LEFT)).toList();
    return cells.isEmpty() ? Optional.empty() : Optional.of(line.ofCells(cells));
  }

  enum Side {
    LEFT,
    RIGHT
  }

  /// The lines from one that crosses the strip to the next such, top down; each crossing line by
  /// itself.
  List<List<PdfLine>> bands(List<PdfLine> lines) {
    var bands = new ArrayList<List<PdfLine>>();
    boolean open = false;
    boolean crossed = false;
    for (PdfLine line : downwards(lines)) {
      boolean crosses = isCrossedBy(line);
      if (!open || crosses != crossed) {
        bands.add(new ArrayList<>());
      }
      bands.getLast().add(line);
      open = true;
      crossed = crosses;
    }
    return bands;
  }

  private static List<PdfLine> downwards(List<PdfLine> lines) {
    return lines.stream().sorted(Comparator.comparingDouble(PdfLine::baseline)).toList();
  }

  /// Whether what stands on the two sides are columns.
  private boolean parts(List<PdfLine> lines) {
    var left = new ArrayList<PdfLine>();
    var right = new ArrayList<PdfLine>();
    for (List<PdfLine> band : bands(lines)) {
      if (isCrossedBy(band.getFirst())) {
        continue;
      }
      List<PdfLine> before = sideOf(band, Side.LEFT);
      List<PdfLine> after = sideOf(band, Side.RIGHT);
      if (before.size() >= FEWEST_LINES && after.size() >= FEWEST_LINES) {
        left.addAll(before);
        right.addAll(after);
      }
    }
    if (left.size() < FEWEST_GAPS || right.size() < FEWEST_GAPS) {
      return false;
    }
    Prose prose = isDrawnByColumn(lines) ? DRAWN_BY_COLUMN : DRAWN_BY_ROW;
    return prose.is(left) && prose.is(right);
  }

  List<PdfLine> sideOf(List<PdfLine> lines, Side side) {
    return lines.stream().flatMap(line -> side(line, side).stream()).toList();
  }

  /// Whether the file seldom changes from one side to the other.
  private boolean isDrawnByColumn(List<PdfLine> drawn) {
    int changes = 0;
    int sided = 0;
    boolean wasLeft = true;
    for (PdfLine line : drawn) {
      if (line.left() < x && line.right() > x) {
        if (!isCrossedBy(line)) {
          changes++;
          sided++;
        }
        continue;
      }
      boolean isLeft = line.right() <= x;
      changes += isLeft == wasLeft ? 0 : 1;
      sided++;
      wasLeft = isLeft;
    }
    return changes <= 2 + sided / 8;
  }

  private static Optional<Float> placeOfMost(List<Gap> gaps) {
    var edges = new ArrayList<Edge>();
    for (Gap gap : gaps) {
      edges.add(new Edge(gap.from, 1));
      edges.add(new Edge(gap.to, -1));
    }
    edges.sort(Comparator.comparingDouble(Edge::x).thenComparingInt(Edge::step));
    int count = 0;
    int most = FEWEST_GAPS - 1;
    float place = 0;
    for (int i = 0; i + 1 < edges.size(); i++) {
      count += edges.get(i).step;
      if (count > most) {
        most = count;
        place = (edges.get(i).x + edges.get(i + 1).x) / 2;
      }
    }
    return most < FEWEST_GAPS ? Optional.empty() : Optional.of(place);
  }

  private static List<Gap> gaps(List<PdfLine> lines) {
    var gaps = new ArrayList<Gap>();
    for (PdfLine line : lines) {
      for (int i = 1; i < line.cells().size(); i++) {
        gaps.add(new Gap(line.cells().get(i - 1).right(), line.cells().get(i).left()));
      }
    }
    List<PdfLine> sorted = downwards(lines);
    IdentityHashMap<PdfLine, Float> nearest = new IdentityHashMap<>();
    for (int i = 0; i < sorted.size(); i++) {
      PdfLine line = sorted.get(i);
      for (int j = i + 1;
          j < sorted.size() && sorted.get(j).baseline() - line.baseline() < 0.7f * line.size();
          j++) {
        PdfLine other = sorted.get(j);
        PdfLine before = line.left() <= other.left() ? line : other;
        PdfLine after = line.left() <= other.left() ? other : line;
        if (after.left() - before.right() > NARROWEST * line.size()) {
          nearest.merge(before, after.left(), Math::min);
        }
      }
    }
    nearest.forEach((line, left) -> gaps.add(new Gap(line.right(), left)));
    return gaps;
  }

  private record Gap(float from, float to) {}

  private record Edge(float x, int step) {}

  /// What lines of running text have in common.
  ///
  /// @param letters the fewest on an average line
  /// @param filled how much of the widest lines' width an average line has
  private record Prose(int letters, double filled) {

    boolean is(List<PdfLine> lines) {
      double average = lines.stream().mapToInt(line -> line.text().length()).average().orElse(0);
      List<Float> widths = lines.stream().map(line -> line.right() - line.left()).sorted().toList();
      double width = widths.stream().mapToDouble(Float::doubleValue).average().orElse(0);
      return average >= letters && width >= filled * widths.get((widths.size() - 1) * 9 / 10);
    }
  }
}
