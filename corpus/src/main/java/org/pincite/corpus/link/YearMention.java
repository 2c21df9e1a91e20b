package org.pincite.corpus.link;

import java.util.List;
import java.util.Locale;

/// A year, or several in a row, of which a text speaks.
///
/// @param kind how it is written
/// @param first the first year
/// @param last the last year, not before `first`
/// @param start the offset of its first character, in UTF-16 units
/// @param end the offset after its last character
public record YearMention(Kind kind, int first, int last, int start, int end) {
  public YearMention {
    if (last < first || (kind == Kind.POINT && last != first)) {
      throw new IllegalArgumentException("no such years: " + first + " to " + last);
    }
  }

  /// The years that stand in the text: what the facet counts. Those between them are covered, and
  /// counted nowhere.
  public List<Integer> written() {
    return switch (kind) {
      case POINT, SINCE -> List.of(first);
      case INTERVAL -> first == last ? List.of(first) : List.of(first, last);
      case PERIOD -> List.of();
    };
  }

  /// How years are written.
  public enum Kind {
    /// One year: "in 2012".
    POINT,
    /// Two years and what lies between them: "1997 to 2013", "2012/13".
    INTERVAL,
    /// From a year until the text was published: "since 2008".
    SINCE,
    /// A decade or a part of it: "the late 1990s".
    PERIOD;

    /// The name in answers.
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
