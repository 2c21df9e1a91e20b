package org.pincite.indexer.reader.html;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Takes printed paragraph numbers off the beginnings of paragraphs: `5.23 The`, `12. The`, and
/// `(a) the` below one of them. Not for several threads.
final class PrintedNumbers {

  private static final Pattern DOTTED =
      Pattern.compile("(\\d{1,3}(?:\\.\\d{1,3}){1,4})\\.?\\s+(?=[\"'‘“(\\[]?\\p{Lu})");
  private static final Pattern SIMPLE = Pattern.compile("(\\d{1,3})\\.\\s+(?=[\"'‘“(\\[]?\\p{Lu})");
  private static final Pattern BELOW = Pattern.compile("\\(([a-z]{1,5}|\\d{1,2})\\)\\s+(?=\\S)");
  private static final Pattern ROMAN = Pattern.compile("[ivx]+");
  private static final Pattern ALONE =
      Pattern.compile("\\d{1,4}\\.|\\d{1,3}(?:\\.\\d{1,3}){1,4}\\.?");
  private static final Pattern NUMBER = Pattern.compile("(\\d{1,4}(?:\\.\\d{1,3}){0,4})[.)]?");

  private @Nullable String above;
  private @Nullable String letter;

  /// A paragraph.
  ///
  /// @param number without a final dot; null when it has none
  record Numbered(@Nullable String number, String text) {}

  /// A paragraph with its number apart.
  Numbered of(String text) {
    Matcher dotted = DOTTED.matcher(text);
    if (dotted.lookingAt()) {
      return numbered(dotted.group(1), text.substring(dotted.end()));
    }
    Matcher simple = SIMPLE.matcher(text);
    if (simple.lookingAt()) {
      return numbered(simple.group(1), text.substring(simple.end()));
    }
    Matcher below = BELOW.matcher(text);
    if (above != null && below.lookingAt()) {
      return new Numbered(below(below.group(1)), text.substring(below.end()));
    }
    return new Numbered(null, text);
  }

  /// A paragraph whose number is known from elsewhere.
  Numbered numbered(String number, String text) {
    above = number;
    letter = null;
    return new Numbered(number, text);
  }

  /// Ends what is numbered so far: a new section begins.
  void beginSection() {
    above = null;
    letter = null;
  }

  private String below(String mark) {
    String roman = letter;
    if (roman != null && ROMAN.matcher(mark).matches() && !follows(roman, mark)) {
      return above + "(" + roman + ")(" + mark + ")";
    }
    letter = Character.isDigit(mark.charAt(0)) ? null : mark;
    return above + "(" + mark + ")";
  }

  /// Whether `(i)` comes after `(h)`, and is no roman one.
  private static boolean follows(String letter, String mark) {
    boolean single = letter.length() == 1 && mark.length() == 1;
    // A list that begins with (i) goes on with (ii).
    return (single && mark.charAt(0) == letter.charAt(0) + 1) || ROMAN.matcher(letter).matches();
  }

  /// The number that a whole text is, as in a column of numbers; null when it is none.
  static @Nullable String alone(String text) {
    return ALONE.matcher(text).matches() ? withoutDot(text) : null;
  }

  /// The number in an element that is made for one; null when there is none.
  static @Nullable String marked(String text) {
    Matcher number = NUMBER.matcher(text);
    return number.matches() ? number.group(1) : null;
  }

  private static String withoutDot(String number) {
    return number.endsWith(".") ? number.substring(0, number.length() - 1) : number;
  }
}
