package org.pincite.indexer.year;

/// The kinds of characters of which numbers and words are made.
final class Marks {
  private Marks() {}

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019' || c == '\u2018';
  }

  /// A hyphen or an en dash, as between two years.
  static boolean isDash(char c) {
    return c == '-' || (c >= '\u2010' && c <= '\u2013') || c == '\u2212';
  }

  /// A soft hyphen or a mark without width, which may stand inside a number.
  static boolean isInvisible(char c) {
    return c == '\u00ad' || c == '\u200b' || c == '\u2060' || c == '\ufeff';
  }

  /// A space or the end of a line; a tab parts the columns of a table, and is none.
  static boolean isBlank(char c) {
    return c == ' '
        || c == '\n'
        || c == '\u00a0'
        || c == '\u2007'
        || c == '\u202f'
        || (c != '\t' && Character.isWhitespace(c));
  }
}
