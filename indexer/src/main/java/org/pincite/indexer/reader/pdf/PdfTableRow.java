package org.pincite.indexer.reader.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.pincite.indexer.reader.TableRows;

/// What stands at one height of a page, in cells.
///
/// @param lines from left to right
/// @param cells of all of the lines; a bullet or the number of an item is no cell of its own
record PdfTableRow(List<PdfLine> lines, List<PdfLine.Cell> cells) {
  private static final Pattern ITEM =
      Pattern.compile(
          "\\d{1,3}(?:\\.\\d{1,3}){0,3}[.)]|\\d{1,2}\\.\\d{1,2}(?:\\.\\d{1,2})?|\\[\\d{1,3}\\]"
              + "|\\(?[a-z]{1,5}[.)]|\\(\\d{1,2}\\)|[A-Z]\\.|[QA]"
              + "|[-\u2013\u2014\u2022\u25aa\u25cf\u25a0\u25cb\u25e6\uf0b7\uf0a7*>]");

  /// A cell as long as this holds running text.
  private static final int LONGEST_CELL = 70;

  private static final int LONGEST_AVERAGE = 34;

  /// Edges that are no further apart stand below each other, in parts of the type's size.
  private static final float ALIGNED = 0.5f;

  /// The rows of a column of a page, top down.
  static List<PdfTableRow> of(List<PdfLine> column) {
    List<PdfLine> sorted =
        column.stream().sorted(Comparator.comparingDouble(PdfLine::baseline)).toList();
    var rows = new ArrayList<PdfTableRow>();
    var open = new ArrayList<PdfLine>();
    for (PdfLine line : sorted) {
      if (!open.isEmpty() && !open.getFirst().isBeside(line)) {
        rows.add(row(open));
        open.clear();
      }
      open.add(line);
    }
    if (!open.isEmpty()) {
      rows.add(row(open));
    }
    return rows;
  }

  private static PdfTableRow row(List<PdfLine> lines) {
    List<PdfLine> ordered =
        lines.stream().sorted(Comparator.comparingDouble(PdfLine::left)).toList();
    var cells = new ArrayList<PdfLine.Cell>();
    for (PdfLine line : ordered) {
      for (PdfLine.Cell cell : line.cells()) {
        PdfLine.Cell last = cells.isEmpty() ? null : cells.getLast();
        boolean item = last != null && cells.size() == 1 && ITEM.matcher(last.text()).matches();
        boolean close =
            last != null && cell.left() - last.right() < PdfLineBuilder.WIDE * line.size();
        if (last != null && (item || close)) {
          cells.set(
              cells.size() - 1,
              new PdfLine.Cell(last.text() + " " + cell.text(), last.left(), cell.right()));
        } else {
          cells.add(cell);
        }
      }
    }
    return new PdfTableRow(ordered, cells);
  }

  float baseline() {
    return lines.getFirst().baseline();
  }

  float size() {
    return lines.getFirst().size();
  }

  /// Whether it may be a row of a table: two cells or more, and short ones.
  boolean isTabular() {
    int letters = cells.stream().mapToInt(cell -> cell.text().length()).sum();
    return cells.size() > 1
        && !lines.getFirst().rotated()
        && letters <= LONGEST_AVERAGE * cells.size()
        && cells.stream().allMatch(cell -> cell.text().length() <= LONGEST_CELL);
  }

  /// Whether two cells or more stand exactly below, or above, those of another row.
  boolean isAlignedWith(PdfTableRow other) {
    int aligned = 0;
    for (PdfLine.Cell cell : cells) {
      aligned += other.cells.stream().anyMatch(above -> isAligned(cell, above)) ? 1 : 0;
    }
    return aligned >= 2;
  }

  /// The cell of the row that the only cell of another goes on with; -1 when there is none.
  int cellAbove(PdfLine.Cell cell) {
    for (int i = 0; i < cells.size(); i++) {
      boolean fits = i + 1 == cells.size() || cell.right() < cells.get(i + 1).left();
      if (fits && Math.abs(cells.get(i).left() - cell.left()) < ALIGNED * size()) {
        return i;
      }
    }
    return -1;
  }

  private boolean isAligned(PdfLine.Cell a, PdfLine.Cell b) {
    float apart =
        Math.min(
            Math.min(Math.abs(a.left() - b.left()), Math.abs(a.right() - b.right())),
            Math.abs(a.left() + a.right() - b.left() - b.right()) / 2);
    return apart < ALIGNED * size();
  }

  /// The row with the cells of a row below added to those that they go on with.
  PdfTableRow with(PdfTableRow below) {
    var merged = new ArrayList<>(cells);
    for (PdfLine.Cell cell : below.cells) {
      int above = cellAbove(cell);
      if (above < 0) {
        merged.add(cell);
      } else {
        PdfLine.Cell old = merged.get(above);
        merged.set(
            above,
            new PdfLine.Cell(
                old.text() + " " + cell.text(), old.left(), Math.max(old.right(), cell.right())));
      }
    }
    var all = new ArrayList<>(lines);
    all.addAll(below.lines);
    return new PdfTableRow(all, merged);
  }

  PdfLine asLine() {
    return lines
        .getFirst()
        .reading(TableRows.text(cells.stream().map(PdfLine.Cell::text).toList()));
  }
}
