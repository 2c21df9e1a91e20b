package org.pincite.indexer.reader.pdf;

/// Numbers as front matter is paged, in lower case.
final class RomanNumeral {
  private static final int[] VALUES = {100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] LETTERS = {"c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};

  private RomanNumeral() {}

  /// @param value from 1
  static String of(int value) {
    var text = new StringBuilder();
    int rest = value;
    for (int i = 0; i < VALUES.length; i++) {
      while (rest >= VALUES[i]) {
        text.append(LETTERS[i]);
        rest -= VALUES[i];
      }
    }
    return text.toString();
  }

  /// @param numeral a well-formed one
  static int valueOf(String numeral) {
    int value = 0;
    int at = 0;
    for (int i = 0; i < VALUES.length; i++) {
      while (numeral.startsWith(LETTERS[i], at)) {
        value += VALUES[i];
        at += LETTERS[i].length();
      }
    }
    return value;
  }
}
