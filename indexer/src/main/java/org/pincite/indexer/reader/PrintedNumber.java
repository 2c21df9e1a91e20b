package org.pincite.indexer.reader;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A number as it is printed before a paragraph, without what surrounds it.
///
/// @param core `12` of `12.`, `5.23`, `a` of `(a)`, `Article 5` of `Article 5.`
/// @param kind whether it stands for itself
public record PrintedNumber(String core, Kind kind) {
  private static final Pattern WHOLE =
      Pattern.compile("\\[?(\\d{1,4}[A-Z]{0,2}(?:\\.\\d{1,4}[A-Z]?){0,6})\\]?[.:]?");
  private static final Pattern PART =
      Pattern.compile("\\(?(\\d{1,3}[A-Z]{0,2}|[a-z]{1,6}|[A-Z]{1,6})[.):]{0,2}");
  private static final Pattern ROMAN =
      Pattern.compile("m{0,3}(?:cm|cd|d?c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})");
  private static final Pattern END = Pattern.compile("[.:)\\s]+$");

  /// Whether a number names a paragraph or a part of one.
  public enum Kind {
    /// `12.`, `5.23`, `[12]`
    WHOLE,
    /// `(a)`, `iv)`, `(1)`, `b.`
    PART,
    /// `Article 5`, `Rule A`
    WORDS
  }

  /// What a number below a paragraph's own counts in.
  public enum Form {
    /// `(1)`
    DECIMAL,
    /// `(a)`
    LOWER_LETTER,
    /// `(A)`
    UPPER_LETTER,
    /// `(i)`
    LOWER_ROMAN,
    /// `(I)`
    UPPER_ROMAN
  }

  /// Reads a number with what surrounds it; empty when there is none.
  public static Optional<PrintedNumber> of(String printed) {
    String text = printed.strip();
    Matcher whole = WHOLE.matcher(text);
    if (whole.matches()) {
      return Optional.of(new PrintedNumber(whole.group(1), Kind.WHOLE));
    }
    Matcher part = PART.matcher(text);
    if (part.matches() && !readings(part.group(1)).isEmpty()) {
      return Optional.of(new PrintedNumber(part.group(1), Kind.PART));
    }
    String words = END.matcher(text.substring(0, Math.min(text.length(), 60))).replaceFirst("");
    return words.codePoints().anyMatch(Character::isLetterOrDigit)
        ? Optional.of(new PrintedNumber(words, Kind.WORDS))
        : Optional.empty();
  }

  /// The place in each order in which it may count: `i` is the first Roman number and the ninth
  /// letter. Empty for words and numbers in parts.
  public Map<Form, Integer> readings() {
    return kind == Kind.WORDS ? Map.of() : readings(core);
  }

  /// How it is cited when it is a part of a paragraph: `(a)`, whatever is printed around it.
  public String inBrackets() {
    return "(" + core + ")";
  }

  private static Map<Form, Integer> readings(String core) {
    var readings = new EnumMap<Form, Integer>(Form.class);
    String lower = core.toLowerCase(Locale.ROOT);
    boolean upper = !core.equals(lower);
    char first = lower.charAt(0);
    if (core.chars().allMatch(c -> c >= '0' && c <= '9')) {
      readings.put(Form.DECIMAL, Integer.parseInt(core));
    } else if (first >= 'a' && first <= 'z') {
      if (lower.length() == 1) {
        readings.put(upper ? Form.UPPER_LETTER : Form.LOWER_LETTER, first - 'a' + 1);
      } else if (lower.length() == 2) {
        // After z: aa, bb; and what was put in later: za, ab.
        readings.put(upper ? Form.UPPER_LETTER : Form.LOWER_LETTER, 26 + first - 'a' + 1);
      }
      if (ROMAN.matcher(lower).matches()) {
        readings.put(upper ? Form.UPPER_ROMAN : Form.LOWER_ROMAN, RomanNumeral.valueOf(lower));
      }
    } else if (first >= '0' && first <= '9') {
      readings.put(Form.DECIMAL, Integer.parseInt(core.replaceAll("[^0-9].*", "")));
    }
    return readings;
  }
}
