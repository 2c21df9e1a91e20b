package org.pincite.indexer.curator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.curator.CuratorReport.Ambiguous;
import org.pincite.corpus.curator.CuratorReport.Unlisted;
import org.pincite.indexer.link.LinkNotes;

/// Names that were not linked, counted. Once very many different ones were seen, new ones are not
/// counted any more: the frequent ones were seen by then.
final class SeenNames {
  private static final int MOST_DIFFERENT = 200_000;
  private static final int MOST_AMBIGUOUS = 50;
  private static final int MOST_UNLISTED = 200;
  private static final int LEAST_RECORDS = 3;
  private static final int EXAMPLES = 3;

  private final Map<LinkNotes.Ambiguous, Count> ambiguous = new HashMap<>();
  private final Map<String, Count> unlisted = new HashMap<>();

  void ambiguous(LinkNotes.Ambiguous name, String record) {
    count(ambiguous, name, record);
  }

  void unlisted(String name, String record) {
    count(unlisted, name, record);
  }

  private static <K> void count(Map<K, Count> counts, K name, String record) {
    @Nullable Count count = counts.get(name);
    if (count == null && counts.size() < MOST_DIFFERENT) {
      count = new Count();
      counts.put(name, count);
    }
    if (count != null) {
      count.add(record);
    }
  }

  List<Ambiguous> ambiguous() {
    return ambiguous.entrySet().stream()
        .map(entry ->
            new Ambiguous(
                entry.getKey().surface(),
                entry.getKey().candidates(),
                entry.getKey().reason(),
                entry.getValue().times,
                entry.getValue().examples))
        .sorted(
            Comparator.comparingInt((Ambiguous name) -> -name.count())
                .thenComparing(Ambiguous::surface)
                .thenComparing(Ambiguous::reason))
        .limit(MOST_AMBIGUOUS)
        .toList();
  }

  List<Unlisted> unlisted() {
    return unlisted.entrySet().stream()
        .filter(entry -> entry.getValue().records >= LEAST_RECORDS)
        .map(entry ->
            new Unlisted(entry.getKey(), entry.getValue().records, entry.getValue().examples))
        .sorted(
            Comparator.comparingInt((Unlisted name) -> -name.count()).thenComparing(Unlisted::name))
        .limit(MOST_UNLISTED)
        .toList();
  }

  private static final class Count {
    private final List<String> examples = new ArrayList<>(EXAMPLES);
    private String last = "";
    private int times;
    private int records;

    /// Records come one after another, so that the last one is enough to tell a new one.
    void add(String record) {
      times++;
      if (!record.equals(last)) {
        records++;
        last = record;
        if (examples.size() < EXAMPLES) {
          examples.add(record);
        }
      }
    }
  }
}
