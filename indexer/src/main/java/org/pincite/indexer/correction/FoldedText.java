package org.pincite.indexer.correction;

import java.util.Arrays;
import java.util.BitSet;
import org.pincite.corpus.link.ContentHash;

/// A text without what stands between its words, so that an occurrence has the same number however
/// the text was extracted.
public final class FoldedText {
  private final String text;
  private final String folded;
  private final BitSet wordStarts = new BitSet();
  private final BitSet wordEnds = new BitSet();
  private final int[] offsets;

  /// Folds a text.
  ///
  /// @param text of a passage or title
  public FoldedText(String text) {
    this.text = text;
    this.offsets = new int[text.length() + 1];
    var letters = new StringBuilder(text.length());
    int i = 0;
    while (i < text.length()) {
      int end = wordEnd(i);
      wordStarts.set(letters.length());
      Arrays.fill(offsets, i, Math.max(end, i + 1), letters.length());
      if (end > i) {
        letters.append(ContentHash.folded(text.substring(i, end)));
        wordEnds.set(letters.length());
      }
      i = Math.max(end, i + 1);
    }
    offsets[text.length()] = letters.length();
    this.folded = letters.toString();
  }

  private int wordEnd(int from) {
    int i = from;
    while (i < text.length()) {
      int c = text.codePointAt(i);
      if (!Character.isLetterOrDigit(c) && !isWithinWords(c)) {
        break;
      }
      i += Character.charCount(c);
    }
    return i;
  }

  private static boolean isWithinWords(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.FORMAT;
  }

  /// Which of the same words those from `start` to before `end` are, from 1.
  public int occurrence(int start, int end) {
    String words = ContentHash.folded(text.substring(start, end));
    if (words.isEmpty()) {
      return 1;
    }
    int count = 0;
    int last = offsets[start];
    for (int at = folded.indexOf(words);
        at >= 0 && at <= last;
        at = folded.indexOf(words, at + 1)) {
      count += wordStarts.get(at) && wordEnds.get(at + words.length()) ? 1 : 0;
    }
    return Math.max(1, count);
  }
}
