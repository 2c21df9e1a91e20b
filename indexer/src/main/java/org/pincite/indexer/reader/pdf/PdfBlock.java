package org.pincite.indexer.reader.pdf;

import java.util.ArrayList;
import java.util.List;

/// Lines that belong together: a paragraph, a heading, a note, a table.
///
/// @param page the physical page on which it begins
/// @param lines in reading order, at least one
/// @param turns the indexes of the lines with which a further page begins, each the next page
record PdfBlock(int page, List<PdfLine> lines, List<Integer> turns) {
  PdfBlock {
    lines = List.copyOf(lines);
    turns = List.copyOf(turns);
  }

  PdfBlock(int page, List<PdfLine> lines) {
    this(page, lines, List.of());
  }

  /// The size of the type of its first line.
  float size() {
    return lines.getFirst().size();
  }

  int letters() {
    return lines.stream().mapToInt(line -> line.text().length()).sum();
  }

  /// The two as one.
  PdfBlock with(PdfBlock next) {
    var all = new ArrayList<PdfLine>(lines);
    all.addAll(next.lines);
    var allTurns = new ArrayList<>(turns);
    allTurns.add(lines.size());
    return new PdfBlock(page, all, allTurns);
  }
}
