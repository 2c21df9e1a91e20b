package org.pincite.indexer.year;

import java.util.Locale;

/// A word, a number or a mark in a text.
///
/// @param word its characters without the invisible ones; empty where the text or the line of
///   thought ends
/// @param start the offset of its first character
/// @param end the offset after its last character
record Token(String word, int start, int end) {

  String lower() {
    return word.toLowerCase(Locale.ROOT);
  }

  boolean is(String mark) {
    return word.equals(mark);
  }

  boolean isNone() {
    return word.isEmpty();
  }

  boolean isCapitalised() {
    return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
  }

  boolean isLowerCase() {
    return !word.isEmpty() && Character.isLowerCase(word.charAt(0));
  }

  /// Whether it is a number of 1 to 4 digits.
  boolean isNumber() {
    if (word.isEmpty() || word.length() > 4) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (!Marks.isDigit(word.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /// A day of a month: "9", "09" or "9th".
  boolean isDay() {
    int digits = 0;
    while (digits < word.length() && Marks.isDigit(word.charAt(digits))) {
      digits++;
    }
    if (digits == 0 || digits > 2) {
      return false;
    }
    int day = Integer.parseInt(word.substring(0, digits));
    return day >= 1
        && day <= 31
        && switch (word.substring(digits)) {
          case "", "st", "nd", "rd", "th" -> true;
          default -> false;
        };
  }
}
