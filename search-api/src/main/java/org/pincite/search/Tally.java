package org.pincite.search;

import java.util.Comparator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// How often each value of a facet was found.
final class Tally {
  private final FacetValues values;
  private final int[] counts;
  private final int @Nullable [] about;
  private final long missing;

  /// @param counts by number of value
  /// @param about how many of those are about the value; null where nothing is about values
  /// @param missing how many have no value
  Tally(FacetValues values, int[] counts, int @Nullable [] about, long missing) {
    this.values = values;
    this.counts = counts;
    this.about = about;
    this.missing = missing;
  }

  FacetValues values() {
    return values;
  }

  /// How many have no value.
  long missing() {
    return missing;
  }

  int count(int number) {
    return counts[number];
  }

  /// How many were found to be about a value; null where nothing is about values.
  @Nullable Long about(int number) {
    return about == null ? null : Long.valueOf(about[number]);
  }

  /// Whether the value was found at all.
  boolean has(int number) {
    return counts[number] > 0;
  }

  /// The numbers of the values that were found and of which a word of a name begins so.
  ///
  /// @param prefix as it was given; empty for all
  IntStream found(String prefix) {
    IntStream found = values.numbers().filter(this::has);
    if (prefix.isEmpty()) {
      return found;
    }
    String folded = FoldedName.of(prefix);
    // Of marks alone no name begins.
    return folded.isEmpty()
        ? IntStream.empty()
        : found.filter(number -> values.hasNameWith(number, folded));
  }

  /// The numbers in an order.
  Comparator<Integer> order(ValueOrder order) {
    return switch (order) {
      case COUNT ->
          Comparator.comparingInt((Integer number) -> -counts[number])
              .thenComparing(Comparator.naturalOrder());
      case NAME -> Comparator.comparingInt(values::rank);
    };
  }
}
