package org.pincite.indexer.reader.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A printed line of a page. Lengths are in points, from the page's upper left corner as it is
/// read.
///
/// @param text the words with single spaces, not blank, without the raised marks of notes
/// @param left where the first letter begins
/// @param right where the last letter ends
/// @param baseline from the top of the page
/// @param size of the type that most of the line is set in
/// @param bold whether most of the line is set in bold type
/// @param rotated whether the line runs in another direction than most of the page; such lines have
///   their own coordinates
/// @param column the number of the column, or of the piece of a page across all columns, that it
///   stands in; 0 on a page without columns
/// @param detail what else is known of it
record PdfLine(
    String text,
    float left,
    float right,
    float baseline,
    float size,
    boolean bold,
    boolean rotated,
    int column,
    Detail detail) {

  private static final Pattern SENTENCE_END =
      Pattern.compile("[.?!:;\u2026][\"'\u2019\u201d)\\]]*(?:\\d{1,3})?$");

  /// @param cells the parts of the line between which much room is left; none when it has only one
  /// @param mark the raised mark of a note with which the line begins; null when there is none
  /// @param calls the raised marks of notes within the line
  record Detail(List<Cell> cells, @Nullable String mark, List<String> calls) {
    static final Detail NONE = new Detail(List.of(), null, List.of());

    Detail {
      cells = List.copyOf(cells);
      calls = List.copyOf(calls);
    }
  }

  /// A part of a line, with much room to its left and right.
  record Cell(String text, float left, float right) {}

  /// The parts of the line, at least one.
  List<Cell> cells() {
    return detail.cells.isEmpty() ? List.of(new Cell(text, left, right)) : detail.cells;
  }

  /// Whether the line ends as sentences do; a note's number may follow.
  boolean endsSentence() {
    return SENTENCE_END.matcher(text).find();
  }

  /// Whether the line can only go on with what came before.
  boolean beginsInLowerCase() {
    return detail.mark == null && Character.isLowerCase(text.codePointAt(0));
  }

  /// Whether the sizes differ by so little that rounding explains it.
  boolean isSizedLike(PdfLine other) {
    return Math.abs(size - other.size) <= 0.06f * Math.max(size, other.size);
  }

  /// Whether the two stand at one height.
  boolean isBeside(PdfLine other) {
    return rotated == other.rotated
        && Math.abs(baseline - other.baseline) < 0.5f * Math.min(size, other.size);
  }

  /// The two as one line; `next` stands to the right of this one.
  PdfLine with(PdfLine next, String between) {
    PdfLine main = next.text.length() > text.length() ? next : this;
    var cells = new ArrayList<Cell>();
    if (between.isEmpty()) {
      cells.addAll(cells().subList(0, cells().size() - 1));
      Cell last = cells().getLast();
      Cell first = next.cells().getFirst();
      cells.add(new Cell(last.text + first.text, last.left, first.right));
      cells.addAll(next.cells().subList(1, next.cells().size()));
    } else {
      cells.addAll(cells());
      cells.addAll(next.cells());
    }
    var calls = new ArrayList<>(detail.calls);
    calls.addAll(next.detail.calls);
    return new PdfLine(
        text + between + next.text,
        left,
        Math.max(right, next.right),
        main.baseline,
        main.size,
        main.bold,
        rotated,
        column,
        new Detail(cells.size() > 1 ? cells : List.of(), detail.mark, calls));
  }

  /// The same line in another column.
  PdfLine inColumn(int newColumn) {
    return new PdfLine(text, left, right, baseline, size, bold, rotated, newColumn, detail);
  }

  /// The same line with other words, and without cells.
  PdfLine reading(String newText) {
    return new PdfLine(newText, left, right, baseline, size, bold, rotated, column, Detail.NONE);
  }

  /// Some of the cells as a line of their own.
  PdfLine ofCells(List<Cell> some) {
    var words = new StringBuilder();
    some.forEach(cell -> words.append(words.isEmpty() ? "" : " ").append(cell.text));
    boolean first = some.getFirst().equals(cells().getFirst());
    return new PdfLine(
        words.toString(),
        some.getFirst().left,
        some.getLast().right,
        baseline,
        size,
        bold,
        rotated,
        column,
        new Detail(some.size() > 1 ? some : List.of(), first ? detail.mark : null, detail.calls));
  }
}
