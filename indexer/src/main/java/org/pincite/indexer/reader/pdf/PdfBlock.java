package org.pincite.indexer.reader.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.PassageKind;

/// Lines that belong together: a paragraph, a heading, a note, a row of a table.
///
/// @param page the physical page on which it begins
/// @param lines in reading order, at least one
/// @param turns the indexes of the lines with which a further page begins, each the next page
/// @param kind what part it plays
/// @param mark the mark of a note; null when it is none
record PdfBlock(
    int page, List<PdfLine> lines, List<Integer> turns, PassageKind kind, @Nullable String mark) {
  PdfBlock {
    lines = List.copyOf(lines);
    turns = List.copyOf(turns);
  }

  PdfBlock(int page, List<PdfLine> lines) {
    this(page, lines, List.of(), PassageKind.PARAGRAPH, null);
  }

  /// An entry or a row that is a line of its own.
  static PdfBlock of(PassageKind kind, int page, PdfLine line) {
    return new PdfBlock(page, List.of(line), List.of(), kind, null);
  }

  boolean isText() {
    return kind == PassageKind.PARAGRAPH;
  }

  /// The size of the type of its first line.
  float size() {
    return lines.getFirst().size();
  }

  int letters() {
    return lines.stream().mapToInt(line -> line.text().length()).sum();
  }

  /// The page on which it ends.
  int lastPage() {
    return page + turns.size();
  }

  /// The two as one; the next one begins on the page where this one ends, or on the one after.
  PdfBlock with(PdfBlock next) {
    var all = new ArrayList<PdfLine>(lines);
    all.addAll(next.lines);
    var allTurns = new ArrayList<>(turns);
    if (next.page > lastPage()) {
      allTurns.add(lines.size());
    }
    return new PdfBlock(page, all, allTurns, kind, mark);
  }
}
