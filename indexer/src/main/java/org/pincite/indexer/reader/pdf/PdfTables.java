package org.pincite.indexer.reader.pdf;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.pincite.corpus.PassageKind;

/// Finds tables: three rows or more, one below the other, whose short cells line up. Text is never
/// taken for one: its lines have no wide gaps, or not at the same places.
final class PdfTables {
  private static final int FEWEST_ROWS = 3;

  /// Rows of a table are no further apart, in sizes of the type.
  private static final float FURTHEST = 3.5f;

  /// Words in a cell of running text that was set side by side.
  private static final double MOST_WORDS = 5.5;

  private PdfTables() {}

  /// The lines of a page in order, those of each table as rows.
  static List<PdfRegion> regions(List<PdfLine> lines) {
    IdentityHashMap<PdfLine, List<PdfTableRow>> tables = new IdentityHashMap<>();
    int begin = 0;
    for (int i = 1; i <= lines.size(); i++) {
      if (i == lines.size() || lines.get(i).column() != lines.get(begin).column()) {
        find(PdfTableRow.of(lines.subList(begin, i)), tables);
        begin = i;
      }
    }
    var regions = new PdfRegion.Collector();
    IdentityHashMap<List<PdfTableRow>, Boolean> written = new IdentityHashMap<>();
    for (PdfLine line : lines) {
      List<PdfTableRow> table = tables.get(line);
      if (table == null) {
        regions.add(PassageKind.PARAGRAPH, line);
      } else if (written.put(table, true) == null) {
        table.forEach(row -> regions.add(PassageKind.TABLE, row.asLine()));
      }
    }
    return regions.regions();
  }

  private static void find(
      List<PdfTableRow> rows, IdentityHashMap<PdfLine, List<PdfTableRow>> tables) {
    int i = 0;
    while (i < rows.size()) {
      int end = rows.get(i).isTabular() ? endOf(rows, i) : i;
      List<PdfTableRow> table = rows.subList(i, end);
      if (table.stream().filter(PdfTableRow::isTabular).count() >= FEWEST_ROWS && !isProse(table)) {
        List<PdfTableRow> whole = joined(table);
        table.forEach(row -> row.lines().forEach(line -> tables.put(line, whole)));
        i = end;
      } else {
        i++;
      }
    }
  }

  /// The end of the table that begins with a row; never long for text.
  private static int endOf(List<PdfTableRow> rows, int begin) {
    PdfTableRow last = rows.get(begin);
    int end = begin + 1;
    for (int i = begin + 1; i < rows.size(); i++) {
      PdfTableRow row = rows.get(i);
      boolean near = row.baseline() - rows.get(i - 1).baseline() < FURTHEST * row.size();
      if (!near) {
        break;
      }
      if (row.isTabular() && row.isAlignedWith(last)) {
        last = row;
        end = i + 1;
      } else if (i - end >= 2 || (row.cells().size() == 1 && !isInside(row, last))) {
        break;
      }
    }
    // A last cell may take a line more.
    while (end < rows.size()
        && end > begin + 1
        && isContinuation(rows.get(end), last)
        && rows.get(end).baseline() - rows.get(end - 1).baseline() < 1.5f * last.size()) {
      end++;
    }
    return end;
  }

  /// Whether the only cell of a row may be a heading within a table, or go on with one of its
  /// cells.
  private static boolean isInside(PdfTableRow row, PdfTableRow last) {
    PdfLine.Cell cell = row.cells().getFirst();
    return last.cellAbove(cell) >= 0 || cell.text().length() < 40;
  }

  private static boolean isContinuation(PdfTableRow row, PdfTableRow last) {
    return row.cells().size() == 1 && last.cellAbove(row.cells().getFirst()) > 0;
  }

  private static boolean isProse(List<PdfTableRow> table) {
    double words =
        table.stream()
            .flatMap(row -> row.cells().stream())
            .mapToInt(cell -> cell.text().split(" ", -1).length)
            .average()
            .orElse(0);
    return words > MOST_WORDS;
  }

  /// Rows of which only one cell goes on are added to the row above.
  private static List<PdfTableRow> joined(List<PdfTableRow> table) {
    var rows = new ArrayList<PdfTableRow>();
    for (int i = 0; i < table.size(); i++) {
      PdfTableRow row = table.get(i);
      if (!rows.isEmpty() && isContinuation(row, rows.getLast())) {
        rows.set(rows.size() - 1, rows.getLast().with(row));
      } else {
        rows.add(row);
      }
    }
    return rows;
  }
}
