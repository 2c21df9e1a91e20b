package org.pincite.indexer.reader.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.PassageText;

/// The words of a line without the raised marks of notes, in cells.
final class PdfLineText {
  private static final float SMALLER = 0.86f;
  private static final float RAISED = 0.1f;

  private static final Pattern NOTE_MARK =
      Pattern.compile(
          "\\s*(?:\\d{1,3}(?:[,;\u2013-]\\d{1,3}){0,30}|[*\u2020\u2021\u00a7]{1,3})[,;]?\\s*");

  /// Raised digits after these are no notes: m², 10⁶.
  private static final Pattern EXPONENT =
      Pattern.compile("(?:.*[^\\p{L}\\p{N}])?(?:[kcmd]?m|ft|in|yd|s|10|[xyzn])");

  private static final Pattern RAISED_DIGITS =
      Pattern.compile(
          "(?<=[\\p{L}.,;:?!\"'\u2019\u201d)])[\u00b9\u00b2\u00b3\u2070\u2074-\u2079]{1,3}");

  private final float size;
  private final float baseline;
  private final StringBuilder words = new StringBuilder();
  private final StringBuilder cell = new StringBuilder();
  private final List<PdfLine.Cell> cells = new ArrayList<>();
  private final List<String> calls = new ArrayList<>();
  private @Nullable String mark;
  private float cellLeft;
  private float right;

  /// @param size of the type of most of the line
  /// @param baseline of that
  PdfLineText(float size, float baseline) {
    this.size = size;
    this.baseline = baseline;
  }

  void add(PdfLineBuilder.Run run) {
    boolean begins = words.isEmpty() && mark == null;
    if (!begins && !cell.isEmpty() && run.left() - right > PdfLineBuilder.WIDE * size) {
      endCell();
    }
    if (isMark(run)) {
      if (words.isEmpty()) {
        mark = run.text().strip();
      } else {
        calls.add(run.text().strip());
      }
      right = Math.max(right, run.right());
      return;
    }
    if (cell.isEmpty()) {
      cellLeft = run.left();
    }
    if (run.spaced() || (cell.isEmpty() && !words.isEmpty())) {
      words.append(' ');
      cell.append(' ');
    }
    words.append(run.text());
    cell.append(run.text());
    right = run.right();
  }

  private boolean isMark(PdfLineBuilder.Run run) {
    return run.size() < SMALLER * size
        && run.baseline() < baseline - RAISED * size
        && NOTE_MARK.matcher(run.text()).matches()
        && !(!run.spaced() && EXPONENT.matcher(lastWord()).matches());
  }

  private String lastWord() {
    return words.substring(Math.max(0, words.length() - 8));
  }

  private void endCell() {
    String text = withoutRaisedDigits(PassageText.folded(cell.toString()));
    if (!text.isEmpty()) {
      cells.add(new PdfLine.Cell(text, cellLeft, right));
    }
    cell.setLength(0);
  }

  String words() {
    return withoutRaisedDigits(words.toString());
  }

  PdfLine.Detail detail() {
    endCell();
    return cells.size() < 2 && mark == null && calls.isEmpty()
        ? PdfLine.Detail.NONE
        : new PdfLine.Detail(cells.size() < 2 ? List.of() : cells, mark, calls);
  }

  /// Marks that are characters of their own.
  private static String withoutRaisedDigits(String text) {
    boolean any = text.chars().anyMatch(c -> c == 0xb9 || c == 0xb2 || c == 0xb3 || isRaised(c));
    if (!any) {
      return text;
    }
    return RAISED_DIGITS
        .matcher(text)
        .replaceAll(digits -> {
          String before = text.substring(Math.max(0, digits.start() - 8), digits.start());
          return EXPONENT.matcher(before).matches() ? digits.group() : "";
        });
  }

  private static boolean isRaised(int c) {
    return c >= 0x2070 && c <= 0x2079;
  }
}
