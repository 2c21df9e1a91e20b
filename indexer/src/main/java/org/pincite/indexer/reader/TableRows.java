package org.pincite.indexer.reader;

import static java.util.stream.Collectors.joining;

import java.util.List;

/// How a row of a table is written as one paragraph.
public final class TableRows {

  private TableRows() {}

  /// The cells that are not blank, with ` | ` between them.
  public static String text(List<String> cells) {
    return cells.stream()
        .map(String::strip)
        .filter(cell -> !cell.isEmpty())
        .collect(joining(" | "));
  }
}
