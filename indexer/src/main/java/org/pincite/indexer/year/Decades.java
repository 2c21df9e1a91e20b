package org.pincite.indexer.year;

import org.jspecify.annotations.Nullable;
import org.pincite.indexer.year.Unit.Form;

/// Reads "1990s", "1990's" and "the mid-1990s" as the years they stand for.
final class Decades {
  /// The first decade of a century that people call by two digits.
  private static final int USUAL_FIRST = 50;

  private final Surroundings text;

  Decades(Surroundings text) {
    this.text = text;
  }

  /// The decade of a year that is followed by an s.
  ///
  /// @param end the place after the s
  /// @return null when it is rather a possessive: "2010's budget"
  @Nullable Unit of(Unit year, int end) {
    Token before = text.before(year.start());
    int place = before.start();
    if (before.is("-")) {
      before = text.before(before.start());
      place = before.start();
    }
    int[] part = part(before);
    boolean possessive = end - year.end() == 2;
    if (part.length == 0) {
      return possessive && !before.lower().equals("the") ? null : decade(year, 0, year.last(), end);
    }
    Token link = text.before(place);
    while (link.is("-")) {
      link = text.before(link.start());
    }
    int first = part[0];
    if (link.is("to") || link.is("and") || link.is("or") || link.is("/")) {
      Token earlier = text.before(link.start());
      while (earlier.is("-")) {
        earlier = text.before(earlier.start());
      }
      int[] from = part(earlier);
      if (from.length > 0 && from[0] < first) {
        first = from[0];
        place = earlier.start();
      }
    }
    return new Unit(
        Form.DECADE, year.first() + first, year.first() + part[1], place, end, place, end);
  }

  /// The end of the "s" or "'s" of a decade; 0 when there is none.
  int end(int place) {
    int letter = Marks.isApostrophe(text.at(place)) ? place + 1 : place;
    boolean s = text.at(letter) == 's' || text.at(letter) == 'S';
    return s && !Character.isLetterOrDigit(text.at(letter + 1)) ? letter + 1 : 0;
  }

  /// The "90s" of "the 1980s and 90s" and "the late 90s"; "in her late 20s" and "the mid 30s" are
  /// ages, prices and degrees.
  @Nullable Unit ofTwoDigits(int year, int start, int end) {
    boolean decade = year % 10 == 0 && text.at(end) == 's' && end(end) > 0;
    Unit unit =
        decade ? of(new Unit(Form.DATED, year, year, start, end, start, end), end + 1) : null;
    if (unit == null) {
      return null;
    }
    Token before = text.before(unit.from());
    boolean clear = before.lower().equals("the") && year % 100 >= USUAL_FIRST;
    return clear || follows(text.before(start)) ? unit : null;
  }

  /// Whether a word such as "and" joins a decade to one before it.
  private boolean follows(Token link) {
    return switch (link.lower()) {
      case "and", "or", ",", "to" -> text.before(link.start()).word().endsWith("0s");
      default -> false;
    };
  }

  private static Unit decade(Unit year, int start, int last, int end) {
    boolean century = year.first() % 100 == 0 && year.first() < 1900;
    return new Unit(
        Form.DECADE,
        year.first() + start,
        last + (century ? 99 : 9),
        year.start(),
        end,
        year.from(),
        end);
  }

  /// The first and last year in a decade; empty when the word names no part of it.
  private static int[] part(Token word) {
    return switch (word.lower()) {
      case "early" -> new int[] {0, 3};
      case "mid", "middle" -> new int[] {4, 6};
      case "late" -> new int[] {7, 9};
      default -> new int[0];
    };
  }
}
