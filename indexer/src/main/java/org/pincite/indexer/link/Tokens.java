package org.pincite.indexer.link;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.regex.Pattern;

/// The tokens of a text with their offsets: runs of letters and digits, and each mark between them
/// but spaces, hyphens, apostrophes and the dots of initials and abbreviations, which do not part a
/// name. An `'s` at the end of a word is left out, so that "Starmer's" is the token "Starmer". What
/// printers and PDF files write in several ways (accents, ligatures, soft hyphens) has one form.
final class Tokens {
  private static final int MAX_ABBREVIATION = 3;
  private static final Pattern INVISIBLE =
      Pattern.compile("[\\u00ad\\u200b-\\u200d\\u2060\\ufeff]");

  private String[] words = new String[64];
  private int[] starts = new int[64];
  private int[] ends = new int[64];
  private int size;

  Tokens(String text) {
    int i = 0;
    while (i < text.length()) {
      int c = text.codePointAt(i);
      int start = i;
      i += Character.charCount(c);
      if (isWordPart(c)) {
        i = wordEnd(text, i);
        add(form(text.substring(start, i)), start, i);
        if (isPossessive(text, i)) {
          i += 2;
        }
      } else if (!joins(c) || (c == '.' && endsSentence(text, i))) {
        add(text.substring(start, i), start, i);
      }
    }
  }

  private static int wordEnd(String text, int from) {
    int end = from;
    int i = from;
    while (i < text.length()) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (isWordPart(c)) {
        end = i;
      } else if (!isInvisible(c)) {
        break;
      }
    }
    return end;
  }

  private static String form(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) >= 0x80) {
        return Normalizer.normalize(INVISIBLE.matcher(word).replaceAll(""), Normalizer.Form.NFKC);
      }
    }
    return word;
  }

  /// Whether a dot parts names: it stands before a space and after a word that is too long to be an
  /// initial or a title. "St. Helens" is one name, "I asked Louise. Casey said" is none.
  private boolean endsSentence(String text, int afterDot) {
    return size > 0
        && ends[size - 1] - starts[size - 1] > MAX_ABBREVIATION
        && (afterDot == text.length() || Character.isWhitespace(text.charAt(afterDot)));
  }

  int size() {
    return size;
  }

  String word(int i) {
    return words[i];
  }

  int start(int i) {
    return starts[i];
  }

  int end(int i) {
    return ends[i];
  }

  /// Whether the token begins with a capital letter.
  boolean isCapitalised(int i) {
    return Character.isUpperCase(words[i].codePointAt(0));
  }

  private void add(String word, int start, int end) {
    if (size == words.length) {
      words = Arrays.copyOf(words, size * 2);
      starts = Arrays.copyOf(starts, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
    }
    words[size] = word;
    starts[size] = start;
    ends[size] = end;
    size++;
  }

  private static boolean isWordPart(int c) {
    return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  /// Soft hyphens and zero-width marks, which stand inside words and do not part them.
  private static boolean isInvisible(int c) {
    return switch (c) {
      case '\u00ad', '\u200b', '\u200c', '\u200d', '\u2060', '\ufeff' -> true;
      default -> false;
    };
  }

  static boolean isHyphen(int c) {
    return c == '-' || c == '\u2010' || c == '\u2011';
  }

  private static boolean joins(int c) {
    return Character.isWhitespace(c)
        || isHyphen(c)
        || isInvisible(c)
        || switch (c) {
          case '\'', '\u2019', '.', '\u00a0' -> true;
          default -> false;
        };
  }

  private static boolean isPossessive(String text, int i) {
    return i + 1 < text.length()
        && (text.charAt(i) == '\'' || text.charAt(i) == '\u2019')
        && text.charAt(i + 1) == 's'
        && (i + 2 == text.length() || !isWordPart(text.codePointAt(i + 2)));
  }
}
