package org.pincite.indexer.year;

import java.util.OptionalInt;
import java.util.Set;

/// What is joined to the first digit of a year: the day and month of a date, a word such as "mid-",
/// or something that makes it a part of another thing ("£2000", "www.example.org/2014").
final class LeftEdge {
  private static final Set<String> PREFIXES =
      Vocabulary.words(
          "mid early late end pre post non circa since until from to the spring summer autumn winter ex");

  /// "c.1850", "b.1950".
  private static final Set<String> LIVES = Set.of("c", "ca", "b", "d");

  private static final Set<String> FINANCIAL = Set.of("FY", "CY", "AY");

  private final Surroundings text;

  LeftEdge(Surroundings text) {
    this.text = text;
  }

  /// Where the expression begins that has its year here; empty when the number is no year.
  OptionalInt of(int start) {
    char before = text.at(start - 1);
    if (Character.isLetter(before)) {
      return letters(start);
    }
    return switch (before) {
      case '/', '.' -> numericDate(start);
      case ',' -> comma(start);
      case ':' -> text.isDigitAt(start - 2) ? OptionalInt.empty() : OptionalInt.of(start);
      case '#', '@', '_', '~', '+', '=', '&', '?', '\\', '\u00d7', '\u00b0', '%', '<', '>', '^' ->
          OptionalInt.empty();
      default -> {
        if (Marks.isDash(before)) {
          yield dash(start);
        }
        yield isMoney(before) || (Marks.isApostrophe(before) && text.isLetterAt(start - 2))
            ? OptionalInt.empty()
            : OptionalInt.of(start);
      }
    };
  }

  private boolean isMoney(char c) {
    return Character.getType(c) == Character.CURRENCY_SYMBOL;
  }

  /// Whether the number is joined to "FY".
  boolean isFinancial(int start) {
    return FINANCIAL.contains(text.before(start).word()) && text.isLetterAt(start - 1);
  }

  /// "FY2014" and "26Aug2014".
  private OptionalInt letters(int start) {
    int from = start;
    while (start - from < 10 && text.isLetterAt(from - 1)) {
      from--;
    }
    var word = new Token(text.before(start).word(), from, start);
    boolean bare = !isPart(text.at(from - 1));
    if (isFinancial(start) && bare) {
      return OptionalInt.of(from);
    }
    if (bare && LIVES.contains(word.word())) {
      return OptionalInt.of(start);
    }
    int digits = 0;
    while (digits < word.word().length() && Marks.isDigit(word.word().charAt(digits))) {
      digits++;
    }
    var month = new Token(word.word().substring(digits), from, start);
    return digits <= 2 && Vocabulary.isMonth(month)
        ? OptionalInt.of(from - digits)
        : OptionalInt.empty();
  }

  /// "26/08/2014", "08/26/2014", "26.08.2014", "8/2014" and "August/2014".
  private OptionalInt numericDate(int start) {
    char mark = text.at(start - 1);
    if (!text.isDigitAt(start - 2)) {
      Token word = text.before(start - 1);
      if (word.end() == start - 1 && LIVES.contains(word.word())) {
        return OptionalInt.of(start);
      }
      return word.end() == start - 1 && Vocabulary.isMonth(word)
          ? OptionalInt.of(word.start())
          : OptionalInt.empty();
    }
    int middle = text.digitsStart(start - 1);
    int month = text.number(middle, start - 1);
    if (start - 1 - middle > 2 || month < 1 || month > 31) {
      return OptionalInt.empty();
    }
    if (text.at(middle - 1) != mark) {
      return month <= 12 && mark != '.' && !isPart(text.at(middle - 1))
          ? OptionalInt.of(middle)
          : OptionalInt.empty();
    }
    int first = text.digitsStart(middle - 1);
    int day = text.number(first, middle - 1);
    boolean date = day >= 1 && day <= 31 && Math.min(day, month) <= 12 && middle - 1 - first <= 2;
    boolean second = mark != '-' && text.at(first - 1) == '-' && text.isDigitAt(first - 2);
    return date && (second || !isPart(text.at(first - 1)))
        ? OptionalInt.of(first)
        : OptionalInt.empty();
  }

  /// "2010,2012" and "26,2014" after a month, not "12,2014".
  private OptionalInt comma(int start) {
    if (!text.isDigitAt(start - 2)) {
      return OptionalInt.of(start);
    }
    int from = text.digitsStart(start - 1);
    boolean listed = start - 1 - from == 4;
    return listed || Vocabulary.isMonth(text.before(from))
        ? OptionalInt.of(start)
        : OptionalInt.empty();
  }

  private OptionalInt dash(int start) {
    if (text.isDigitAt(start - 2)) {
      return numericDate(start);
    }
    if (!text.isLetterAt(start - 2)) {
      // A hyphen that is joined to the number only makes it negative, but for "1997 -2013".
      boolean joins = text.isDigitAt(text.before(start - 1).end() - 1);
      return joins || text.at(start - 1) == '\u2013' ? OptionalInt.of(start) : OptionalInt.empty();
    }
    Token word = text.before(start - 1);
    if (Vocabulary.isMonth(word)) {
      int day = text.digitsStart(word.start() - 1);
      boolean date = Marks.isDash(text.at(word.start() - 1)) && day < word.start() - 1;
      int from = date ? day : word.start();
      return isPart(text.at(from - 1)) ? OptionalInt.empty() : OptionalInt.of(from);
    }
    boolean prefix = PREFIXES.contains(word.lower()) && !isPart(text.at(word.start() - 1));
    return prefix || text.at(start - 1) == '\u2013' ? OptionalInt.of(start) : OptionalInt.empty();
  }

  /// Whether a character makes what follows a part of a longer thing, such as an address on the
  /// web.
  private static boolean isPart(char c) {
    return Character.isLetterOrDigit(c)
        || switch (c) {
          case '/', '.', '-', '_', '@', '=', '\\', '%', '&', '#', ':' -> true;
          default -> false;
        };
  }
}
