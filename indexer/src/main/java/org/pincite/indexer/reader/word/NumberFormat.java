package org.pincite.indexer.reader.word;

import java.util.Locale;
import org.pincite.indexer.reader.RomanNumeral;

/// How a list writes its numbers.
enum NumberFormat {
  DECIMAL,
  DECIMAL_ZERO,
  LOWER_LETTER,
  UPPER_LETTER,
  LOWER_ROMAN,
  UPPER_ROMAN,
  ORDINAL,
  /// The text around the number only.
  NONE,
  /// A mark that does not count.
  BULLET;

  private static final int MAX_LETTERS = 30;

  /// The format of this name in WordprocessingML; decimal for one that no English text has.
  static NumberFormat ofWord(String name) {
    return switch (name) {
      case "decimalZero" -> DECIMAL_ZERO;
      case "lowerLetter" -> LOWER_LETTER;
      case "upperLetter" -> UPPER_LETTER;
      case "lowerRoman" -> LOWER_ROMAN;
      case "upperRoman" -> UPPER_ROMAN;
      case "ordinal" -> ORDINAL;
      case "none" -> NONE;
      case "bullet" -> BULLET;
      default -> DECIMAL;
    };
  }

  /// The format of this `style:num-format` in OpenDocument.
  static NumberFormat ofOpenDocument(String format) {
    return switch (format) {
      case "a" -> LOWER_LETTER;
      case "A" -> UPPER_LETTER;
      case "i" -> LOWER_ROMAN;
      case "I" -> UPPER_ROMAN;
      case "" -> NONE;
      default -> DECIMAL;
    };
  }

  /// A number as it is printed.
  String print(int number) {
    return switch (this) {
      case DECIMAL -> Integer.toString(number);
      case DECIMAL_ZERO -> number >= 0 && number < 10 ? "0" + number : Integer.toString(number);
      case LOWER_LETTER -> letters(number);
      case UPPER_LETTER -> letters(number).toUpperCase(Locale.ROOT);
      case LOWER_ROMAN -> roman(number);
      case UPPER_ROMAN -> roman(number).toUpperCase(Locale.ROOT);
      case ORDINAL -> number + ending(number);
      case NONE, BULLET -> "";
    };
  }

  /// After z come aa, bb, cc.
  private static String letters(int number) {
    if (number < 1 || number > 26 * MAX_LETTERS) {
      return Integer.toString(number);
    }
    return Character.toString('a' + (number - 1) % 26).repeat((number - 1) / 26 + 1);
  }

  private static String roman(int number) {
    if (number < 1 || number > 3999) {
      return Integer.toString(number);
    }
    return RomanNumeral.of(number);
  }

  private static String ending(int number) {
    if (number % 100 >= 11 && number % 100 <= 13) {
      return "th";
    }
    return switch (number % 10) {
      case 1 -> "st";
      case 2 -> "nd";
      case 3 -> "rd";
      default -> "th";
    };
  }
}
