package org.pincite.indexer.reader.pdf;

import java.util.ArrayList;
import java.util.List;
import org.pincite.indexer.reader.ocr.OcrLine;
import org.pincite.indexer.reader.ocr.OcrWord;

/// Makes lines as PDF files have them of lines that were read off a picture, so that paragraphs,
/// numbers and headers are found in both alike.
///
/// The size of the type is guessed from the height of words, by which letters they have: letters
/// like `x` are half as high as the type is large, those that reach up or down are higher. Guesses
/// that differ by little mean the same size.
final class PdfOcrLines {
  private static final float X_HEIGHT = 0.5f;
  private static final float ASCENDER = 0.22f;
  private static final float DESCENDER = 0.21f;
  private static final float SAME_SIZE = 0.22f;
  private static final float POINTS_PER_INCH = 72;
  private static final String DESCENDING = "gjpqyQ,;()[]";
  private static final String LOW = "acegmnopqrsuvwxyz";

  private PdfOcrLines() {}

  static List<PdfLine> of(List<OcrLine> read, int dotsPerInch) {
    float scale = POINTS_PER_INCH / dotsPerInch;
    List<Float> guesses = read.stream().map(PdfOcrLines::size).toList();
    float usual = median(guesses);
    var lines = new ArrayList<PdfLine>();
    float before = usual;
    for (int i = 0; i < read.size(); i++) {
      float guess = guesses.get(i);
      float size = isLike(guess, usual) ? usual : isLike(guess, before) ? before : guess;
      lines.add(line(read.get(i), size, scale));
      before = size;
    }
    return lines;
  }

  private static boolean isLike(float a, float b) {
    return Math.abs(a - b) <= SAME_SIZE * b;
  }

  private static PdfLine line(OcrLine line, float size, float scale) {
    List<Float> baselines =
        line.words().stream()
            .map(word -> word.bottom() - (descends(word) ? DESCENDER * size : 0))
            .toList();
    int left = line.words().stream().mapToInt(OcrWord::left).min().orElseThrow();
    int right = line.words().stream().mapToInt(OcrWord::right).max().orElseThrow();
    return new PdfLine(
        line.text(),
        left * scale,
        right * scale,
        median(baselines) * scale,
        size * scale,
        false,
        false,
        0,
        PdfLine.Detail.NONE);
  }

  /// In dots.
  private static float size(OcrLine line) {
    return median(line.words().stream().map(PdfOcrLines::size).toList());
  }

  private static float size(OcrWord word) {
    boolean low = word.text().chars().allMatch(c -> LOW.indexOf(c) >= 0);
    float share = X_HEIGHT + (low ? 0 : ASCENDER) + (descends(word) ? DESCENDER : 0);
    return (word.bottom() - word.top()) / share;
  }

  private static boolean descends(OcrWord word) {
    return word.text().chars().anyMatch(c -> DESCENDING.indexOf(c) >= 0);
  }

  private static float median(List<Float> values) {
    return values.stream().sorted().skip(values.size() / 2).findFirst().orElse(0f);
  }
}
