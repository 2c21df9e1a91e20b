package org.pincite.indexer.year;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.pincite.indexer.year.Unit.Form;

/// Reads a number of four digits, with what is joined to it without a space, as a year, a span or a
/// decade. What is joined otherwise ("2016/679", "53.1998", "CO/1234/2014", "1998@") is none.
final class Units {
  static final int MIN = 1000;
  static final int MAX = 2100;

  private final Surroundings text;
  private final LeftEdge left;
  private final ShortYears shortYears;
  private final Decades decades;

  Units(Surroundings text, ShortYears shortYears) {
    this.text = text;
    this.left = new LeftEdge(text);
    this.shortYears = shortYears;
    this.decades = new Decades(text);
  }

  /// The unit whose digits begin at a place; null when they are no year.
  @Nullable Unit at(int start) {
    int end = text.digitsEnd(start);
    if (end - start < 4) {
      return shortYears.at(start, end);
    }
    int year = text.number(start, end);
    if (year < MIN || year > MAX) {
      return null;
    }
    OptionalInt from = left.of(start);
    if (from.isEmpty()) {
      return null;
    }
    var number = new Unit(Form.NUMBER, year, year, start, end, from.getAsInt(), end);
    char next = text.at(end);
    if (Character.isLetter(next) || Marks.isApostrophe(next)) {
      return withLetters(number);
    }
    if (isFullDate(number)) {
      Unit date = number.dated();
      return Marks.isDash(next) && text.isDigitAt(end + 1) ? date : checked(date);
    }
    Unit unit = joined(number);
    return unit != null && left.isFinancial(start) ? unit.dated() : unit;
  }

  /// Whether digits of a day and a month stand before the year.
  private boolean isFullDate(Unit unit) {
    return unit.start() - unit.from() > 3;
  }

  /// "1990s", "1990's", "2014's", "2014a".
  private @Nullable Unit withLetters(Unit unit) {
    int letter = Marks.isApostrophe(text.at(unit.end())) ? unit.end() + 1 : unit.end();
    boolean single = !Character.isLetterOrDigit(text.at(letter + 1));
    boolean s = text.at(letter) == 's' || text.at(letter) == 'S';
    if (s && single && unit.first() % 10 == 0) {
      Unit decade = decades.of(unit, letter + 1);
      if (decade != null || letter == unit.end()) {
        return decade;
      }
    }
    if (letter > unit.end()) {
      return Character.isLetter(text.at(letter)) && !(s && single) ? null : unit;
    }
    return text.at(letter) >= 'a' && text.at(letter) <= 'h' && single ? unit : null;
  }

  private @Nullable Unit joined(Unit unit) {
    char mark = text.at(unit.end());
    int next = unit.end() + 1;
    if (!joins(mark) || !text.isDigitAt(afterLineEnd(mark, next))) {
      return checked(unit);
    }
    next = afterLineEnd(mark, next);
    int nextEnd = text.digitsEnd(next);
    int value = text.number(next, nextEnd);
    int digits = nextEnd - next;
    if (digits <= 2) {
      int day = dayEnd(mark, nextEnd);
      if (day > 0 && isMonth(value)) {
        return afterDate(unit.datedUntil(day));
      }
    }
    if (mark == '.') {
      return isFootnoteMark(unit, digits) ? unit : null;
    }
    int last = lastYear(unit.first(), value, digits);
    if (last > 0) {
      Unit span =
          new Unit(Form.SPAN, unit.first(), last, unit.start(), nextEnd, unit.from(), nextEnd);
      return chained(nextEnd) ? withSpan(span) : checked(span);
    }
    boolean month = digits == 2 && isMonth(value) && !chained(nextEnd);
    return month ? checked(unit.datedUntil(nextEnd)) : null;
  }

  /// "2007/08-2009/10".
  private @Nullable Unit withSpan(Unit span) {
    int start = span.end() + 1;
    int end = text.digitsEnd(start);
    boolean years = Marks.isDash(text.at(span.end())) && end - start == 4 && text.at(end) == '/';
    int first = text.number(start, end);
    if (!years || first < span.last()) {
      return null;
    }
    int last = lastYear(first, text.number(end + 1, end + 3), 2);
    int spanEnd = end + 3;
    return last == first + 1 && !text.isDigitAt(spanEnd) && !chained(spanEnd)
        ? checked(
            new Unit(Form.SPAN, span.first(), last, span.start(), spanEnd, span.from(), spanEnd))
        : null;
  }

  private int afterLineEnd(char mark, int next) {
    return Marks.isDash(mark) && text.at(next) == '\n' ? next + 1 : next;
  }

  private static boolean joins(char c) {
    return Marks.isDash(c) || c == '/' || c == '.' || c == '\u2014';
  }

  private boolean chained(int end) {
    return joins(text.at(end)) && text.isDigitAt(end + 1);
  }

  private static boolean isMonth(int value) {
    return value >= 1 && value <= 12;
  }

  /// The end of a date "2014-08-26", whose month ends at the place given; 0 when there is no day.
  private int dayEnd(char mark, int monthEnd) {
    int end = text.digitsEnd(monthEnd + 1);
    int day = text.number(monthEnd + 1, end);
    return text.at(monthEnd) == mark && end - monthEnd <= 3 && day >= 1 && day <= 31 ? end : 0;
  }

  /// A date may be followed by "T10:00:00Z".
  private @Nullable Unit afterDate(Unit date) {
    return text.at(date.to()) == 'T' && text.isDigitAt(date.to() + 1) ? date : checked(date);
  }

  /// The last year of "2012/13", "1997-2013", "1974-5" or "1999-00"; 0 when these are no years.
  private static int lastYear(int first, int value, int digits) {
    return switch (digits) {
      case 4 -> value >= first && value <= MAX ? value : 0;
      case 2 -> {
        int last = first - first % 100 + value;
        yield last > first ? last : first % 100 == 99 && value == 0 ? first + 1 : 0;
      }
      case 1 -> {
        int last = first - first % 10 + value;
        yield last > first ? last : first % 10 == 9 && value == 0 ? first + 1 : 0;
      }
      default -> 0;
    };
  }

  /// The number of a footnote, printed behind the sentence: "in May 2014.12 The board".
  private boolean isFootnoteMark(Unit unit, int digits) {
    Token before = text.before(unit.from());
    return digits <= 3
        && text.isSpace(unit.end() + 1 + digits)
        && (Vocabulary.isMonth(before) || (Vocabulary.isCue(before) && !before.is("to")));
  }

  private @Nullable Unit checked(@Nullable Unit unit) {
    return unit != null && new RightEdge(text).isFree(unit.to()) ? unit : null;
  }
}
