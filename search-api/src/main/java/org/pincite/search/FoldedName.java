package org.pincite.search;

import java.text.Normalizer;
import java.util.Locale;

/// Names as they are compared: without case, accents and marks, a space before each word.
final class FoldedName {
  private FoldedName() {}

  /// ` eva o brien` for `Éva O’Brien`; empty for a text without letters and digits. One name begins
  /// with another, at any of its words, when it contains the other, so folded.
  static String of(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    var folded = new StringBuilder(plain.length() + 1);
    boolean inWord = false;
    for (int i = 0; i < plain.length(); ) {
      int character = plain.codePointAt(i);
      i += Character.charCount(character);
      if (Character.isLetterOrDigit(character)) {
        if (!inWord) {
          folded.append(' ');
        }
        folded.appendCodePoint(character);
        inWord = true;
      } else if (Character.getType(character) != Character.NON_SPACING_MARK) {
        inWord = false;
      }
    }
    return folded.toString();
  }
}
