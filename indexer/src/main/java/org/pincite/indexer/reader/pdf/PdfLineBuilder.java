package org.pincite.indexer.reader.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pincite.corpus.PassageText;

/// Puts words together to a line, and tells what type most of it is set in.
final class PdfLineBuilder {
  private final boolean rotated;
  private final StringBuilder text = new StringBuilder();
  private final List<Run> runs = new ArrayList<>();

  PdfLineBuilder(boolean rotated) {
    this.rotated = rotated;
  }

  void text(String words) {
    text.append(words);
  }

  /// Some letters in the same type.
  void run(float left, float right, float baseline, float size, boolean bold, int letters) {
    runs.add(new Run(left, right, baseline, size, bold, letters));
  }

  void space() {
    text.append(' ');
  }

  /// Adds the line to others; a blank one is left out, and one that goes on at the height where the
  /// last one ended is part of that.
  void end(List<PdfLine> lines) {
    String words = PassageText.folded(text.toString());
    if (words.isEmpty() || runs.isEmpty()) {
      return;
    }
    PdfLine line = line(words);
    if (!lines.isEmpty()) {
      PdfLine last = lines.getLast();
      float em = Math.max(last.size(), line.size());
      float gap = line.left() - last.right();
      if (last.rotated() == rotated
          && Math.abs(line.baseline() - last.baseline()) < 0.5f * em
          && gap > -0.2f * em
          && gap < em) {
        lines.set(lines.size() - 1, last.with(line, gap < 0.15f * em ? "" : " "));
        return;
      }
    }
    lines.add(line);
  }

  private PdfLine line(String words) {
    float left = Float.MAX_VALUE;
    float right = 0;
    int bold = 0;
    int all = 0;
    Map<Float, Integer> lettersBySize = new HashMap<>();
    for (Run run : runs) {
      left = Math.min(left, run.left);
      right = Math.max(right, run.right);
      all += run.letters;
      bold += run.bold ? run.letters : 0;
      lettersBySize.merge(run.size, run.letters, Integer::sum);
    }
    float size = mostFrequent(lettersBySize);
    Run main = runs.stream().filter(run -> run.size == size).findFirst().orElse(runs.getFirst());
    return new PdfLine(words, left, right, main.baseline, size, bold > 0.8 * all, rotated);
  }

  private static float mostFrequent(Map<Float, Integer> letters) {
    return letters.entrySet().stream()
        .max(Map.Entry.<Float, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .orElseThrow()
        .getKey();
  }

  private record Run(
      float left, float right, float baseline, float size, boolean bold, int letters) {}
}
