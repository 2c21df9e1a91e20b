package org.pincite.indexer.year;

import org.jspecify.annotations.Nullable;
import org.pincite.indexer.year.Unit.Form;

/// Reads "1990s", "1990's" and "the mid-1990s" as the years they stand for.
final class Decades {
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
