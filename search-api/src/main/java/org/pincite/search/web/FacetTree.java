package org.pincite.search.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pincite.search.FacetCounts;
import org.pincite.search.FacetLabel;

/// The values of a facet in the order of a page: those that were chosen or excluded first, and each
/// place below the nearest of those that contain it and are given too.
final class FacetTree {
  private final List<Row> rows = new ArrayList<>();
  private final Map<String, List<FacetCounts.Value>> below = new HashMap<>();

  private FacetTree(List<FacetCounts.Value> values) {
    var given = new HashMap<String, FacetCounts.Value>();
    values.forEach(value -> given.put(value.value(), value));
    var top = new ArrayList<FacetCounts.Value>();
    for (FacetCounts.Value value : values) {
      List<FacetLabel> path = value.place() == null ? List.of() : value.place().path();
      path.reversed().stream()
          .map(FacetLabel::value)
          .filter(given::containsKey)
          .findFirst()
          .map(above -> below.computeIfAbsent(above, id -> new ArrayList<>()))
          .orElse(top)
          .add(value);
    }
    add(top, 0);
  }

  private void add(List<FacetCounts.Value> values, int depth) {
    Comparator<FacetCounts.Value> namedFirst =
        Comparator.comparing((FacetCounts.Value value) -> hasNamed(value)).reversed();
    for (FacetCounts.Value value : values.stream().sorted(namedFirst).toList()) {
      rows.add(new Row(value, depth));
      add(below.getOrDefault(value.value(), List.of()), depth + 1);
    }
  }

  /// Whether the request names the value, or one below it.
  private boolean hasNamed(FacetCounts.Value value) {
    return value.selected()
        || value.excluded()
        || below.getOrDefault(value.value(), List.of()).stream().anyMatch(this::hasNamed);
  }

  static List<Row> of(List<FacetCounts.Value> values) {
    return new FacetTree(values).rows;
  }

  /// A value in its place.
  ///
  /// @param depth how many values stand above it
  record Row(FacetCounts.Value value, int depth) {}
}
