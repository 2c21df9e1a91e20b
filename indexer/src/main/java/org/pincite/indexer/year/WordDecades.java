package org.pincite.indexer.year;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pincite.indexer.year.Unit.Form;

/// Reads decades in words, "the late sixties"; without "the" they are ages and counts: "in his
/// sixties".
final class WordDecades {
  private static final String ENDING = "ties";
  private static final Map<String, Integer> DECADES =
      Map.of(
          "twenties", 1920,
          "thirties", 1930,
          "forties", 1940,
          "fifties", 1950,
          "sixties", 1960,
          "seventies", 1970,
          "eighties", 1980,
          "nineties", 1990,
          "noughties", 2000);

  private final String text;
  private final Surroundings surroundings;
  private final Decades decades;

  /// Where the last decade ended that was found.
  private int lastEnd = -1;

  WordDecades(String text, Surroundings surroundings) {
    this.text = text;
    this.surroundings = surroundings;
    this.decades = new Decades(surroundings);
  }

  /// The first decade that begins at a place or after it; null when none does.
  @Nullable Unit next(int place) {
    int ending = endingFrom(place);
    while (ending < text.length()) {
      int end = ending + ENDING.length();
      Unit decade = endingAt(end);
      if (decade != null && decade.start() >= place) {
        lastEnd = end;
        return decade;
      }
      ending = endingFrom(end);
    }
    return null;
  }

  private int endingFrom(int place) {
    int i = place;
    while (i < text.length() && !text.regionMatches(true, i, ENDING, 0, ENDING.length())) {
      i++;
    }
    return i;
  }

  private @Nullable Unit endingAt(int end) {
    Token word = surroundings.before(end);
    Integer first = DECADES.get(word.lower());
    if (first == null || surroundings.isLetterAt(end)) {
      return null;
    }
    int start = word.start();
    Unit decade = decades.of(new Unit(Form.DECADE, first, first, start, start, start, start), end);
    if (decade == null) {
      return null;
    }
    Token before = surroundings.before(decade.from());
    return before.lower().equals("the") || followsDecade(before) ? decade : null;
  }

  /// "the fifties and sixties".
  private boolean followsDecade(Token link) {
    return switch (link.lower()) {
      case "and", "or", "to", "," -> surroundings.before(link.start()).end() == lastEnd;
      default -> false;
    };
  }
}
