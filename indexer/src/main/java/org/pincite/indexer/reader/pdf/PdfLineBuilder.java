package org.pincite.indexer.reader.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pincite.corpus.PassageText;

/// Puts runs of letters together to a line, and tells what type most of it is set in, where much
/// room is left, and which raised marks of notes it has.
final class PdfLineBuilder {
  /// So many times the size of the type is more room than there is between two words.
  static final float WIDE = 0.9f;

  /// Runs further apart than this are two words.
  private static final float WORD_SPACE = 0.15f;

  private final boolean rotated;
  private final List<Run> runs = new ArrayList<>();
  private boolean space;

  PdfLineBuilder(boolean rotated) {
    this.rotated = rotated;
  }

  /// Letters of one type at one height.
  record Run(
      String text,
      float left,
      float right,
      float baseline,
      float size,
      boolean bold,
      boolean spaced) {

    /// Letters without a space before them.
    Run(String text, float left, float right, float baseline, float size, boolean bold) {
      this(text, left, right, baseline, size, bold, false);
    }

    Run withSpace() {
      return new Run(text, left, right, baseline, size, bold, true);
    }
  }

  void add(Run run) {
    runs.add(space ? run.withSpace() : run);
    space = false;
  }

  void space() {
    space = true;
  }

  /// Whether letters belong to another line, although PDFBox takes their height for that of this
  /// one: they stand to the left of what is there, or far to the right and not quite as high.
  boolean endsBefore(Run run) {
    if (isEmpty()) {
      return false;
    }
    Run last = runs.getLast();
    float em = Math.max(last.size, run.size);
    float gap = run.left - last.right;
    if (gap <= WIDE * em) {
      return gap < -WIDE * em;
    }
    boolean alike =
        Math.abs(run.baseline - last.baseline) <= 0.08f * em
            && Math.min(last.size, run.size) > 0.9f * em;
    boolean beginsWithMark = runs.size() == 1 && last.size < 0.9f * run.size;
    return !alike && !beginsWithMark;
  }

  boolean isEmpty() {
    return runs.isEmpty();
  }

  /// Takes the runs of another line over, if that goes on at the height where this one ends.
  boolean goesOnWith(PdfLineBuilder next) {
    if (isEmpty() || next.isEmpty() || rotated != next.rotated) {
      return false;
    }
    Run last = runs.getLast();
    Run first = next.runs.getFirst();
    float em = Math.max(size(), next.size());
    float gap = first.left - last.right;
    if (Math.abs(baseline() - next.baseline()) >= 0.5f * em || gap <= -0.2f * em || gap >= em) {
      return false;
    }
    space = gap >= WORD_SPACE * em;
    next.runs.forEach(this::add);
    return true;
  }

  /// The line; empty when it has no words.
  Optional<PdfLine> line() {
    if (isEmpty()) {
      return Optional.empty();
    }
    float size = size();
    float baseline = baseline();
    var text = new PdfLineText(size, baseline);
    float left = Float.MAX_VALUE;
    float right = 0;
    int bold = 0;
    int all = 0;
    for (Run run : runs) {
      left = Math.min(left, run.left);
      right = Math.max(right, run.right);
      all += run.text.length();
      bold += run.bold ? run.text.length() : 0;
      text.add(run);
    }
    String words = PassageText.folded(text.words());
    if (words.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new PdfLine(
            words, left, right, baseline, size, bold > 0.8 * all, rotated, 0, text.detail()));
  }

  private float baseline() {
    float size = size();
    return runs.stream()
        .filter(run -> run.size == size)
        .findFirst()
        .orElse(runs.getFirst())
        .baseline();
  }

  private float size() {
    if (runs.size() == 1) {
      return runs.getFirst().size;
    }
    Map<Float, Integer> letters = new HashMap<>();
    runs.forEach(run -> letters.merge(run.size, run.text.length(), Integer::sum));
    return letters.entrySet().stream()
        .max(Map.Entry.<Float, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .orElseThrow()
        .getKey();
  }
}
