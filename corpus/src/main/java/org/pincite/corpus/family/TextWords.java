package org.pincite.corpus.family;

import java.text.Normalizer;
import java.util.Locale;

/// The letters and digits of a text as they count for sameness: one form for characters that look
/// alike, lower case, no accents; everything else only parts words, or, for apostrophes and
/// invisible marks, nothing at all.
final class TextWords {

  private TextWords() {}

  /// Hears the words.
  interface Listener {
    /// A letter or digit of the current word.
    void character(char c);

    /// The current word, which has at least one character, is over.
    void endOfWord();
  }

  /// Tells the words of a text, each character before the end of its word.
  static void tell(String text, Listener listener) {
    String plain = isAscii(text) ? text : plain(text);
    boolean inWord = false;
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (c < 128 ? isAsciiWord(c) : Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
        listener.character(c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c);
        inWord = true;
      } else if (inWord && !isSilent(c)) {
        listener.endOfWord();
        inWord = false;
      }
    }
    if (inWord) {
      listener.endOfWord();
    }
  }

  private static boolean isAsciiWord(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }

  /// Apostrophes, soft hyphens, and accents that stand after their letter.
  private static boolean isSilent(char c) {
    return c == '\''
        || c == '\u2019'
        || Character.getType(c) == Character.NON_SPACING_MARK
        || Character.getType(c) == Character.FORMAT;
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 127) {
        return false;
      }
    }
    return true;
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
  }
}
