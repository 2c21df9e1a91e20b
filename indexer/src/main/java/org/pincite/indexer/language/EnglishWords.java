package org.pincite.indexer.language;

import java.util.Set;

/// Knows English by its small words, which make up more than a quarter of any running text, and of
/// which other languages have few.
final class EnglishWords {
  private static final Set<String> SMALL =
      Set.of(
          "the", "and", "of", "to", "that", "with", "this", "which", "from", "were", "have", "has",
          "been", "they", "would", "not", "are", "by", "was", "it", "for", "on", "be", "is", "as",
          "at", "had", "his", "their", "we", "you");

  private static final double LEAST = .2;
  private static final double LEAST_THE = .02;

  private EnglishWords() {}

  /// Whether a text is surely English. Texts of names and figures are not, whatever they are.
  static boolean prevailIn(String text) {
    int words = 0;
    int small = 0;
    int the = 0;
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean isLetter = i < text.length() && Character.isLetter(text.charAt(i));
      if (isLetter && start < 0) {
        start = i;
      } else if (!isLetter && start >= 0) {
        words++;
        if (i - start <= 5 && isSmall(text, start, i)) {
          small++;
          the += isThe(text, start, i) ? 1 : 0;
        }
        start = -1;
      }
    }
    return small >= LEAST * words && the >= LEAST_THE * words;
  }

  private static boolean isSmall(String text, int start, int end) {
    var word = new StringBuilder(end - start);
    for (int i = start; i < end; i++) {
      word.append(Character.toLowerCase(text.charAt(i)));
    }
    return SMALL.contains(word.toString());
  }

  private static boolean isThe(String text, int start, int end) {
    return end - start == 3 && text.regionMatches(true, start, "the", 0, 3);
  }
}
