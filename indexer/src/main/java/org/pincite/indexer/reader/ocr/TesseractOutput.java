package org.pincite.indexer.reader.ocr;

import java.util.ArrayList;
import java.util.List;

/// Understands the table of words that Tesseract writes: a line for each word, with tabs between
/// level, page, block, paragraph, line, word, left, top, width, height, confidence and text.
///
/// What it reads into photographs, stamps and specks it is not sure of itself: lines of which it is
/// less sure than [#LEAST_CONFIDENCE] are left out.
final class TesseractOutput {
  static final double LEAST_CONFIDENCE = 40;

  private static final int COLUMNS = 12;
  private static final String WORD = "5";

  private TesseractOutput() {}

  static List<OcrLine> lines(String table) {
    var lines = new ArrayList<OcrLine>();
    var words = new ArrayList<OcrWord>();
    String open = "";
    for (String row : table.split("\n", -1)) {
      String[] columns = row.strip().split("\t", -1);
      if (columns.length == COLUMNS && columns[0].equals(WORD)) {
        String line = columns[2] + "." + columns[3] + "." + columns[4];
        if (!line.equals(open)) {
          close(words, lines);
          open = line;
        }
        add(columns, words);
      }
    }
    close(words, lines);
    return lines;
  }

  private static void add(String[] columns, List<OcrWord> words) {
    try {
      int left = Integer.parseInt(columns[6]);
      int top = Integer.parseInt(columns[7]);
      float confidence = Float.parseFloat(columns[10]);
      if (confidence >= 0 && !columns[11].isBlank()) {
        words.add(
            new OcrWord(
                columns[11].strip(),
                Math.min(confidence, 100),
                left,
                top,
                left + Integer.parseInt(columns[8]),
                top + Integer.parseInt(columns[9])));
      }
    } catch (NumberFormatException e) {
      // No word of the table: a version of the program that writes another one.
    }
  }

  private static void close(List<OcrWord> words, List<OcrLine> lines) {
    if (!words.isEmpty()) {
      var line = new OcrLine(words);
      if (line.confidence() >= LEAST_CONFIDENCE
          && line.text().codePoints().anyMatch(Character::isLetterOrDigit)) {
        lines.add(line);
      }
      words.clear();
    }
  }
}
