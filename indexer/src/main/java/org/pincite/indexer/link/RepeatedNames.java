package org.pincite.indexer.link;

import java.util.HashMap;
import java.util.Map;

/// Names that stand where a place may stand more than once in a record.
final class RepeatedNames {
  private final Map<String, Integer> counts = new HashMap<>();

  void add(OpenName name) {
    if (name.footing() != Footing.NONE) {
      counts.merge(name.match().onlyWord(), 1, Integer::sum);
    }
  }

  boolean has(OpenName name) {
    return counts.getOrDefault(name.match().onlyWord(), 0) > 1;
  }
}
