package org.pincite.corpus.index;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;

/// Marks words that are kept as they stand beside the stems of others: `laps` becomes `=laps`,
/// which is not the stem `laps` of the English "lapse". No tokenizer makes a word with that sign.
final class UnstemmedFilter extends TokenFilter {
  private static final char MARK = '=';

  private final boolean marksAll;
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final KeywordAttribute keyword = addAttribute(KeywordAttribute.class);

  private UnstemmedFilter(TokenStream input, boolean marksAll) {
    super(input);
    this.marksAll = marksAll;
  }

  /// Marks every word.
  static TokenStream ofAll(TokenStream words) {
    return new UnstemmedFilter(words, true);
  }

  /// Marks the words that a stemmer left alone because they are keywords.
  static TokenStream ofKeywords(TokenStream words) {
    return new UnstemmedFilter(words, false);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    if (marksAll || keyword.isKeyword()) {
      int length = term.length();
      char[] chars = term.resizeBuffer(length + 1);
      System.arraycopy(chars, 0, chars, 1, length);
      chars[0] = MARK;
      term.setLength(length + 1);
    }
    return true;
  }
}
