package org.pincite.indexer.year;

import java.util.HashSet;
import java.util.Set;
import java.util.StringTokenizer;

/// The words that tell a year from another number, in lower case where nothing else is said.
final class Vocabulary {
  private static final Set<String> MONTHS =
      words(
          """
          january february march april may june july august september october november december
          jan feb mar apr jun jul aug sep sept oct nov dec
          """);

  /// Words that may stand between "since" or "to" and the year: "since at least early 2008".
  private static final Set<String> FILLERS =
      words(
          """
          the of year years early earlier late later mid middle end beginning start turn spring summer
          autumn winter christmas easter about around approximately circa at least as far back long ago part
          including inclusive first second third last half quarter monday tuesday wednesday thursday friday saturday
          sunday approx roughly some point time sometime in financial academic tax fiscal calendar
          school municipal season seasons
          """);

  private static final Set<String> CUES =
      words(
          """
          in since until till before after by from during year years circa ad early late mid between
          around through throughout beyond to pre post spring summer autumn winter fy
          """);

  private Vocabulary() {}

  static Set<String> words(String list) {
    var words = new HashSet<String>();
    var tokens = new StringTokenizer(list);
    while (tokens.hasMoreTokens()) {
      words.add(tokens.nextToken());
    }
    return Set.copyOf(words);
  }

  /// Whether a word is a month; "may" and "march" are so only with a capital letter.
  static boolean isMonth(Token token) {
    return token.word().length() >= 3
        && MONTHS.contains(token.lower())
        && (token.isCapitalised() || !(token.is("may") || token.is("march") || token.is("mar")));
  }

  static boolean isFiller(Token token) {
    return FILLERS.contains(token.lower());
  }

  /// Whether a number after this word is a year rather than anything else.
  static boolean isCue(Token token) {
    return CUES.contains(token.lower());
  }
}
