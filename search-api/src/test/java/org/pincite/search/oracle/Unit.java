package org.pincite.search.oracle;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// A record, or a passage, as the oracle of narrowing sees it.
///
/// @param record the id of the record
/// @param position of a passage, from 1; 0 for a record
/// @param words all of its words
/// @param values of each facet, by its code
/// @param about what it is about, likewise
/// @param spans the years of which it speaks
/// @param day the first day of publication, ISO; empty when not known
record Unit(
    String record,
    int position,
    Set<String> words,
    Map<String, Set<String>> values,
    Map<String, Set<String>> about,
    List<Span> spans,
    String day) {

  /// Years from one to another, both included.
  record Span(int first, int last) {
    boolean touches(Span other) {
      return first <= other.last && other.first <= last;
    }

    boolean contains(String year) {
      int number = Integer.parseInt(year);
      return first <= number && number <= last;
    }

    /// `2003`, or `2003-2007`.
    static Span parse(String text) {
      return new Span(
          Integer.parseInt(text.substring(0, 4)),
          Integer.parseInt(text.substring(text.length() - 4)));
    }
  }

  Set<String> values(String facet) {
    return values.getOrDefault(facet, Set.of());
  }

  Set<String> about(String facet) {
    return about.getOrDefault(facet, Set.of());
  }
}
