package org.pincite.indexer.reader.pdf;

import java.util.regex.Pattern;

/// A printed line of a page. Lengths are in points, from the page's upper left corner as it is
/// read.
///
/// @param text the words with single spaces, not blank
/// @param left where the first letter begins
/// @param right where the last letter ends
/// @param baseline from the top of the page
/// @param size of the type that most of the line is set in
/// @param bold whether most of the line is set in bold type
/// @param rotated whether the line runs in another direction than most of the page; such lines have
///   their own coordinates
record PdfLine(
    String text,
    float left,
    float right,
    float baseline,
    float size,
    boolean bold,
    boolean rotated) {

  private static final Pattern SENTENCE_END =
      Pattern.compile("[.?!:;\u2026][\"'\u2019\u201d)\\]]*(?:\\d{1,3})?$");

  /// Whether the line ends as sentences do; a note's number may follow.
  boolean endsSentence() {
    return SENTENCE_END.matcher(text).find();
  }

  /// Whether the line can only go on with what came before.
  boolean beginsInLowerCase() {
    return Character.isLowerCase(text.codePointAt(0));
  }

  /// Whether the sizes differ by so little that rounding explains it.
  boolean isSizedLike(PdfLine other) {
    return Math.abs(size - other.size) <= 0.06f * Math.max(size, other.size);
  }

  /// The two as one line; `next` stands to the right of this one.
  PdfLine with(PdfLine next, String between) {
    PdfLine main = next.text.length() > text.length() ? next : this;
    return new PdfLine(
        text + between + next.text,
        left,
        Math.max(right, next.right),
        main.baseline,
        main.size,
        main.bold,
        rotated);
  }
}
