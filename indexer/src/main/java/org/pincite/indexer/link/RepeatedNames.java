package org.pincite.indexer.link;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// How often an open name stands in a record, and how often where a place may stand.
final class RepeatedNames {
  private final Map<String, Integer> all = new HashMap<>();
  private final Map<String, Integer> placed = new HashMap<>();
  private final Set<String> linked = new HashSet<>();

  void add(OpenName name) {
    all.merge(name.match().onlyWord(), 1, Integer::sum);
    if (name.footing() != Footing.NONE) {
      placed.merge(name.match().onlyWord(), 1, Integer::sum);
    }
  }

  /// A name that was linked.
  void addLinked(OpenName name) {
    if (!name.match().inCapitals()) {
      linked.add(name.match().onlyWord());
    }
  }

  /// Whether the name was linked where not all words are in capitals.
  boolean isLinked(OpenName name) {
    return linked.contains(name.match().onlyWord());
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
