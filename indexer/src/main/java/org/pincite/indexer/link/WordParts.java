package org.pincite.indexer.link;

import java.text.Normalizer;
import java.util.regex.Pattern;

/// Which characters make words, and which stand between words without parting a name.
final class WordParts {
  private static final Pattern INVISIBLE =
      Pattern.compile("[\\u00ad\\u200b-\\u200d\\u2060\\ufeff]");

  private WordParts() {}

  static boolean isWordPart(int c) {
    if (c < 0x80) {
      return isAsciiWordPart(c);
    }
    return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  static boolean isAsciiWordPart(int c) {
    int small = c | 0x20;
    return (small >= 'a' && small <= 'z') || (c >= '0' && c <= '9');
  }

  /// Soft hyphens and zero-width marks, which stand inside words and do not part them.
  static boolean isInvisible(int c) {
    return switch (c) {
      case '\u00ad', '\u200b', '\u200c', '\u200d', '\u2060', '\ufeff' -> true;
      default -> false;
    };
  }

  static boolean isHyphen(int c) {
    return c == '-' || c == '\u2010' || c == '\u2011';
  }

  /// Whether it may stand within a name: spaces, hyphens, apostrophes and dots.
  static boolean joins(int c) {
    return switch (c) {
      case ' ', '\'', '\u2019', '.', '\u00a0' -> true;
      default -> Character.isWhitespace(c) || isHyphen(c) || isInvisible(c);
    };
  }

  /// Whether an `'s` at the end of a word stands there.
  static boolean isPossessive(String text, int i) {
    return i + 1 < text.length()
        && (text.charAt(i) == '\'' || text.charAt(i) == '\u2019')
        && text.charAt(i + 1) == 's'
        && (i + 2 == text.length() || !isWordPart(text.codePointAt(i + 2)));
  }

  /// Whether a word of such characters has one form only: ASCII, and the letters with accents of
  /// western European languages.
  static boolean hasOneForm(int c) {
    return c < 0x80 || (c >= '\u00c0' && c <= '\u0131');
  }

  /// The one form of a word.
  static String form(String word) {
    return Normalizer.normalize(INVISIBLE.matcher(word).replaceAll(""), Normalizer.Form.NFKC);
  }
}
