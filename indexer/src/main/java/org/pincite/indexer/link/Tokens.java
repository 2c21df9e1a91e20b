package org.pincite.indexer.link;

import java.util.Arrays;

/// The tokens of a text with their offsets: runs of letters and digits, and each mark between them
/// but spaces, hyphens, apostrophes and dots, which do not part a name. An `'s` at the end of a
/// word is left out, so that "Starmer's" is the token "Starmer".
final class Tokens {
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
        while (i < text.length() && isWordPart(text.codePointAt(i))) {
          i += Character.charCount(text.codePointAt(i));
        }
        add(text.substring(start, i), start, i);
        if (isPossessive(text, i)) {
          i += 2;
        }
      } else if (!joins(c)) {
        add(text.substring(start, i), start, i);
      }
    }
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

  private static boolean joins(int c) {
    return Character.isWhitespace(c)
        || switch (c) {
          case '-', '\u2010', '\u2011', '\'', '\u2019', '.', '\u00a0', '\u00ad' -> true;
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
