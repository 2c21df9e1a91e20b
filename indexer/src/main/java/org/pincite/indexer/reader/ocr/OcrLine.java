package org.pincite.indexer.reader.ocr;

import java.util.List;
import java.util.stream.Collectors;

/// A printed line as it was read off a picture.
///
/// @param words from left to right, at least one
public record OcrLine(List<OcrWord> words) {

  public OcrLine {
    words = List.copyOf(words);
    if (words.isEmpty()) {
      throw new IllegalArgumentException("a line has words");
    }
  }

  /// The words with single spaces.
  public String text() {
    return words.stream().map(OcrWord::text).collect(Collectors.joining(" "));
  }

  /// The mean of the words' confidences, 0 to 100.
  public double confidence() {
    return words.stream().mapToDouble(OcrWord::confidence).average().orElseThrow();
  }
}
