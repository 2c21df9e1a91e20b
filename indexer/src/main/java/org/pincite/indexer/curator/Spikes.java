package org.pincite.indexer.curator;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.pincite.corpus.curator.CuratorReport.Spike;

/// Entities that many more records name than before: a new alias may have caught something else.
final class Spikes {
  private static final int MOST = 50;
  private static final int LEAST_GROWTH = 5;
  private static final int FACTOR = 3;

  private Spikes() {}

  static List<Spike> between(Map<String, Integer> before, Map<String, Integer> now) {
    return now.entrySet().stream()
        .map(entry ->
            new Spike(entry.getKey(), before.getOrDefault(entry.getKey(), 0), entry.getValue()))
        .filter(spike ->
            spike.now() >= spike.before() * FACTOR && spike.now() >= spike.before() + LEAST_GROWTH)
        .sorted(
            Comparator.comparingInt((Spike spike) -> spike.before() - spike.now())
                .thenComparing(Spike::entity))
        .limit(MOST)
        .toList();
  }
}
