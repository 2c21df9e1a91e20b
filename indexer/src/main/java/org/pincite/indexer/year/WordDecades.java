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

  WordDecades(String text, Surroundings surroundings) {
    this.text = text;
    this.surroundings = surroundings;
    this.decades = new Decades(surroundings);
  }

  /// The first decade that begins at a place or after it; null when none does.
  @Nullable Unit next(int place) {
    int ending = text.indexOf(ENDING, place);
    while (ending >= 0) {
      int end = ending + ENDING.length();
      Token word = surroundings.before(end);
      Integer first = DECADES.get(word.lower());
      if (first != null && !surroundings.isLetterAt(end) && word.start() >= place) {
        Unit decade =
            decades.of(
                new Unit(
                    Form.DECADE,
                    first,
                    first,
                    word.start(),
                    word.start(),
                    word.start(),
                    word.start()),
                end);
        if (decade != null && surroundings.before(decade.from()).lower().equals("the")) {
          return decade;
        }
      }
      ending = text.indexOf(ENDING, end);
    }
    return null;
  }
}
