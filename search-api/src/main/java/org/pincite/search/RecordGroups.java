package org.pincite.search;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.PriorityQueue;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.index.IndexSchema;

/// Groups the passages of an answer by their records. The passages of a record follow one another
/// in its segment, so that a record is looked up once, not once for each passage.
final class RecordGroups implements CollectorManager<RecordGroups.Grouping, RecordGroups.Grouping> {
  private final RecordOrdinals records;

  RecordGroups(RecordOrdinals records) {
    this.records = records;
  }

  @Override
  public Grouping newCollector() {
    return new Grouping(records);
  }

  @Override
  public Grouping reduce(Collection<Grouping> groupings) {
    // A searcher without threads of its own has one collector.
    return groupings.stream().findFirst().orElseGet(this::newCollector);
  }

  /// The groups in the making.
  static final class Grouping implements Collector {
    private final RecordOrdinals ordinals;
    private final Map<Integer, RecordGroup> groups = new HashMap<>();
    private long passages;

    private Grouping(RecordOrdinals ordinals) {
      this.ordinals = ordinals;
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext leaf) throws IOException {
      return new InLeaf(leaf);
    }

    /// How many passages fit.
    long passages() {
      return passages;
    }

    /// How many records they are of.
    int records() {
      return groups.size();
    }

    /// A page of the records.
    List<RecordGroup> page(SortOrder sort, int offset, int limit) {
      var order = RecordGroup.order(sort);
      int most = offset + limit;
      var best = new PriorityQueue<RecordGroup>(order.reversed());
      for (RecordGroup group : groups.values()) {
        best.add(group);
        if (best.size() > most) {
          best.poll();
        }
      }
      return best.stream().sorted(order).skip(offset).toList();
    }

    private final class InLeaf implements LeafCollector {
      private final LeafReaderContext leaf;
      private final SortedDocValues ids;
      private final NumericDocValues days;
      private @Nullable Scorable scorer;
      private @Nullable RecordGroup current;
      private int currentId = -1;

      InLeaf(LeafReaderContext leaf) throws IOException {
        this.leaf = leaf;
        this.ids = IndexSchema.ID.values(leaf.reader());
        this.days = IndexSchema.PUBLISHED.values(leaf.reader());
      }

      @Override
      public void setScorer(Scorable newScorer) {
        scorer = newScorer;
      }

      @Override
      public void collect(int document) throws IOException {
        RecordGroup group = group(document);
        group.add(leaf.docBase + document, Objects.requireNonNull(scorer).score());
        passages++;
      }

      private RecordGroup group(int document) throws IOException {
        if (!ids.advanceExact(document)) {
          throw new IllegalStateException("passage " + document + " has no record");
        }
        int id = ids.ordValue();
        RecordGroup known = current;
        if (known == null || id != currentId) {
          int record = ordinals.of(leaf, id);
          known = groups.get(record);
          if (known == null) {
            long day = days.advanceExact(document) ? days.longValue() : RecordGroup.UNKNOWN_DAY;
            known = new RecordGroup(record, day);
            groups.put(record, known);
          }
          current = known;
          currentId = id;
        }
        return known;
      }
    }
  }
}
