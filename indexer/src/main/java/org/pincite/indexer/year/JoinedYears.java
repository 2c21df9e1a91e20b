package org.pincite.indexer.year;

import org.jspecify.annotations.Nullable;
import org.pincite.indexer.year.Unit.Form;

/// Reads what a mark joins to the end of a year: "2012/13", "1997-2013", "2014-08-26",
/// "2012/2013/2014".
final class JoinedYears {
  private static final int MAX_CHAIN = 12;

  private final Surroundings text;

  JoinedYears(Surroundings text) {
    this.text = text;
  }

  /// The year with what is joined to it on its right side.
  ///
  /// @return null when that makes it another number
  @Nullable Unit from(Unit unit) {
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
      case 4 -> value >= first && value <= Units.MAX ? value : 0;
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

  /// Whether a year is one of three or more with slashes between them, "2012/2013/2014".
  boolean isChain(int start) {
    int before = 0;
    while (before < MAX_CHAIN && isPair(start - 5 * (before + 1))) {
      before++;
    }
    int after = 0;
    while (after < MAX_CHAIN && isPair(start + 5 * after)) {
      after++;
    }
    return before + after > 1
        && isOutside(text.at(start - 5 * before - 1))
        && isOutside(text.at(start + 5 * after + 4));
  }

  private boolean isPair(int start) {
    return text.at(start + 4) == '/'
        && isYear(start)
        && isYear(start + 5)
        && text.number(start, start + 4) < text.number(start + 5, start + 9);
  }

  private boolean isYear(int start) {
    int value = text.isDigitAt(start) ? text.number(start, start + 4) : 0;
    return value >= Units.MIN && value <= Units.MAX && !text.isDigitAt(start + 4);
  }

  private static boolean isOutside(char c) {
    return !Character.isLetterOrDigit(c) && c != '/' && c != '-';
  }

  private @Nullable Unit checked(@Nullable Unit unit) {
    return unit != null && new RightEdge(text).isFree(unit.to()) ? unit : null;
  }
}
