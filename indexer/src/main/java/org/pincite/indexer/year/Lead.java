package org.pincite.indexer.year;

/// What leads up to a unit, with nothing but parts of a date in between: "since at least early
/// 2008", "between 1 January 1997 and".
final class Lead {
  private static final int MAX_FILLERS = 9;

  private final Surroundings text;

  Lead(Surroundings text) {
    this.text = text;
  }

  /// Whether a word, in lower case, leads up to a place.
  boolean isFrom(String word, int from) {
    int place = from;
    Token next = new Token("", from, from);
    for (int i = 0; i < MAX_FILLERS; i++) {
      Token token = text.before(place);
      if (token.lower().equals(word)) {
        return true;
      }
      if (token.is(",") ? !isInDate(token, next) : !isPart(token, i)) {
        return false;
      }
      next = token;
      place = token.start();
    }
    return false;
  }

  private boolean isPart(Token token, int i) {
    return token.isDay()
        || Vocabulary.isMonth(token)
        || (Vocabulary.isFiller(token) && !token.is("in"))
        || (token.is("-") && (i > 0 || text.isLetterAt(token.start() - 1)));
  }

  /// "Tuesday, 26 August", "August 26, 2014"; other commas part clauses.
  private boolean isInDate(Token comma, Token next) {
    Token before = text.before(comma.start());
    return next.isDay() || Vocabulary.isMonth(next) || before.isDay() || Vocabulary.isMonth(before);
  }
}
