package org.pincite.corpus.index;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// Gives `D.P.P` and `DPP`, and `1,400` and `1400`, one form: drops the dots of initials and the
/// commas of thousands. `5.23` and `gov.uk` keep their dots.
final class DotAndCommaFilter extends TokenFilter {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

  DotAndCommaFilter(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    char[] chars = term.buffer();
    int length = term.length();
    if (isInitials(chars, length)) {
      drop('.', chars, length);
    } else if (isThousands(chars, length)) {
      drop(',', chars, length);
    }
    return true;
  }

  /// Single letters with dots between them: `d.p.p`.
  private static boolean isInitials(char[] chars, int length) {
    if (length < 3 || length % 2 == 0) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (i % 2 == 0 ? !Character.isLetter(chars[i]) : chars[i] != '.') {
        return false;
      }
    }
    return true;
  }

  /// Digits in groups of three: `1,400`, `12,345,678`, `1,400.50`.
  private static boolean isThousands(char[] chars, int length) {
    int group = 0;
    boolean commas = false;
    for (int i = 0; i < length; i++) {
      char c = chars[i];
      if (c >= '0' && c <= '9') {
        group++;
      } else if (c == ',') {
        if (group == 0 || group > 3 || (commas && group != 3)) {
          return false;
        }
        commas = true;
        group = 0;
      } else if (c == '.') {
        break;
      } else {
        return false;
      }
    }
    return commas && group == 3;
  }

  private void drop(char dropped, char[] chars, int length) {
    int kept = 0;
    for (int i = 0; i < length; i++) {
      if (chars[i] != dropped) {
        chars[kept++] = chars[i];
      }
    }
    term.setLength(kept);
  }
}
