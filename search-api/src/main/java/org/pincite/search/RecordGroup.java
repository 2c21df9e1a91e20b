package org.pincite.search;

import java.util.Comparator;

/// A record with those of its passages that fit.
final class RecordGroup {
  /// The day of publication of a record of which it is not known.
  static final long UNKNOWN_DAY = Long.MIN_VALUE;

  private final int record;
  private final long published;
  private int passages;
  private int best = -1;
  private float score = Float.NEGATIVE_INFINITY;

  /// @param record the number of the record, in the order of ids
  /// @param published the day, counted from 1970
  RecordGroup(int record, long published) {
    this.record = record;
    this.published = published;
  }

  /// One passage more.
  void add(int document, float passageScore) {
    passages++;
    if (passageScore > score) {
      score = passageScore;
      best = document;
    }
  }

  /// How many passages fit.
  int passages() {
    return passages;
  }

  /// The document of the best passage, in the passages index.
  int best() {
    return best;
  }

  /// The score of the best passage.
  float score() {
    return score;
  }

  /// An order of hits; it is the same as that of records asked for as a whole.
  static Comparator<RecordGroup> order(SortOrder order) {
    Comparator<RecordGroup> newest =
        Comparator.comparingLong((RecordGroup group) -> group.published).reversed();
    Comparator<RecordGroup> chosen =
        switch (order) {
          case RELEVANCE ->
              Comparator.comparingDouble((RecordGroup group) -> -group.score).thenComparing(newest);
          case NEWEST -> newest;
          case OLDEST ->
              Comparator.comparingLong((RecordGroup group) ->
                  group.published == UNKNOWN_DAY ? Long.MAX_VALUE : group.published);
        };
    return chosen.thenComparingInt(group -> group.record);
  }
}
