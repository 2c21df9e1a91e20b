package org.pincite.indexer.year;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pincite.indexer.year.Unit.Form;

/// Reads years of two digits, which are years only where nothing else is meant: "in '97", "the
/// '90s", "FY14", "14/02/97" and "in 97/98". They are of this century up to a few years after the
/// publication.
final class ShortYears {
  private static final Set<String> FINANCIAL = Set.of("FY", "CY", "AY");
  private static final int AHEAD = 5;

  private final Surroundings text;
  private final Decades decades;
  private final ShortDates dates;
  private final int latest;

  /// @param published the year in which the text was published, or the present one
  ShortYears(Surroundings text, int published) {
    this.text = text;
    this.decades = new Decades(text);
    this.dates = new ShortDates(text, this);
    this.latest = published + AHEAD;
  }

  /// The unit whose digits, fewer than four, begin here.
  @Nullable Unit at(int start, int end) {
    int digits = end - start;
    char before = text.at(start - 1);
    if (digits == 2 && Marks.isApostrophe(before)) {
      return apostrophe(start, end);
    }
    if (digits == 2 && Character.isLetter(before)) {
      return financial(start, end);
    }
    if (digits == 2 && text.at(end) == 's') {
      return isJoined(before) && !(before == '-' && text.isLetterAt(start - 2))
          ? null
          : decades.ofTwoDigits(decade(start, end), start, end);
    }
    boolean follows = Marks.isDash(before) && text.isDigitAt(start - 2) && text.at(end) == '/';
    if (digits > 2 || (isJoined(before) && !follows)) {
      return null;
    }
    if (text.at(end) == '/') {
      Unit date = dates.at(start, end);
      return date != null || digits == 1 ? date : season(start, end);
    }
    return null;
  }

  private static boolean isJoined(char c) {
    return Character.isLetterOrDigit(c) || "/.-_:,+@=".indexOf(c) >= 0;
  }

  /// The year of which these are the last two digits.
  int full(int year) {
    return full(year, latest);
  }

  /// A decade has begun when people write of it.
  private int decade(int start, int end) {
    return full(text.number(start, end), latest - AHEAD);
  }

  private static int full(int year, int latest) {
    int century = latest - latest % 100;
    return century + year <= latest ? century + year : century - 100 + year;
  }

  private @Nullable Unit apostrophe(int start, int end) {
    int mark = start - 1;
    if (Character.isLetterOrDigit(text.at(mark - 1))) {
      return null;
    }
    int decadeEnd = decades.end(end);
    if (decadeEnd > 0 && text.at(end - 1) == '0') {
      int first = decade(start, end);
      return decades.of(new Unit(Form.DATED, first, first, mark, end, mark, end), decadeEnd);
    }
    int year = full(text.number(start, end));
    boolean free = new RightEdge(text).isFree(end) && !Marks.isApostrophe(text.at(end));
    Token before = text.before(mark);
    if (before.is(".") && Vocabulary.isMonth(text.before(before.start()))) {
      before = text.before(before.start());
    }
    boolean listed = before.isNumber() && before.word().length() == 4;
    return free && (isClear(before) || listed || isInRange(before))
        ? new Unit(Form.DATED, year, year, mark, end, mark, end)
        : null;
  }

  private static boolean isClear(Token before) {
    return Vocabulary.isCue(before)
        || Vocabulary.isMonth(before)
        || switch (before.lower()) {
          case "of", "was", "about", "maybe", "perhaps", "the", "called" -> true;
          default -> false;
        };
  }

  /// Whether the year follows another one of two digits: "'97 and '99".
  private boolean isInRange(Token link) {
    boolean links =
        link.is("and") || link.is("or") || link.is(",") || link.is("-") || link.is("\u2013");
    int end = text.before(link.start()).end();
    return links
        && text.isDigitAt(end - 1)
        && (Marks.isApostrophe(text.at(end - 3)) || text.isDigitAt(end - 4));
  }

  /// "FY14" and "FY13/14".
  private @Nullable Unit financial(int start, int end) {
    int from = start - 2;
    if (!FINANCIAL.contains(text.before(start).word()) || text.isLetterAt(from - 1)) {
      return null;
    }
    int year = full(text.number(start, end));
    int last = consecutive(end);
    boolean span = last > 0;
    int to = span ? last : end;
    return new RightEdge(text).isFree(to)
        ? new Unit(Form.DATED, year, span ? year + 1 : year, start, to, from, to)
        : null;
  }

  /// The end of "/14" after "13"; 0 when the next year does not follow.
  private int consecutive(int end) {
    int next = end + 1;
    int nextEnd = text.digitsEnd(next);
    boolean follows =
        (text.at(end) == '/' || Marks.isDash(text.at(end)))
            && nextEnd - next == 2
            && text.number(next, nextEnd) == (text.number(end - 2, end) + 1) % 100;
    return follows ? nextEnd : 0;
  }

  /// "in 97/98"; "08/09" may as well be a day and a month.
  private @Nullable Unit season(int start, int end) {
    int last = consecutive(end);
    int year = text.number(start, end);
    boolean clear = last > 0 && year > 12 && Vocabulary.isCue(text.before(start));
    return clear && new RightEdge(text).isFree(last) && text.at(last) != '/'
        ? new Unit(Form.DATED, full(year), full(year) + 1, start, last, start, last)
        : null;
  }
}
