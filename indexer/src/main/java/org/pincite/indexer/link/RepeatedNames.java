package org.pincite.indexer.link;

import java.util.HashMap;
import java.util.Map;

/// How often an open name stands in a record, and how often where a place may stand.
final class RepeatedNames {
  private final Map<String, Integer> all = new HashMap<>();
  private final Map<String, Integer> placed = new HashMap<>();

  void add(OpenName name) {
    all.merge(name.match().onlyWord(), 1, Integer::sum);
    if (name.footing() != Footing.NONE) {
      placed.merge(name.match().onlyWord(), 1, Integer::sum);
    }
  }

  /// Whether it stands more than once where a place may stand.
  boolean isPlacedTwice(OpenName name) {
    return placed.getOrDefault(name.match().onlyWord(), 0) > 1;
  }

  /// Whether it stands there at least every other time: a surname does not.
  boolean isMostlyPlace(OpenName name) {
    String word = name.match().onlyWord();
    return placed.getOrDefault(word, 0) * 2 >= all.getOrDefault(word, 0);
  }
}
