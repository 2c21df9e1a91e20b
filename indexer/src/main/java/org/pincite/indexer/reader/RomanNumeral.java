package org.pincite.indexer.reader;

/// Roman numbers in lower case, as front matter is paged and the items of lists are counted.
public final class RomanNumeral {
  private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] LETTERS = {
    "m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"
  };

  private RomanNumeral() {}

  /// The numeral of a number.
  ///
  /// @param value from 1
  public static String of(int value) {
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

  /// The number of a numeral.
  ///
  /// @param numeral a well-formed one
  public static int valueOf(String numeral) {
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
