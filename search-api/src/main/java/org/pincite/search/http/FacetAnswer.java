package org.pincite.search.http;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.index.Facet;
import org.pincite.search.FacetCounts;
import org.pincite.search.FacetLabel;

/// A facet in the JSON of `GET /v1/search`.
///
/// @param more whether there are more values than are given
/// @param missing how many of what was counted have no value
record FacetAnswer(String label, List<ValueAnswer> values, boolean more, long missing) {

  static FacetAnswer of(Facet facet, FacetCounts counts) {
    return new FacetAnswer(
        facet.label(), ValueAnswer.of(counts.values()), counts.more(), counts.missing());
  }

  /// A value of a facet.
  ///
  /// @param value the id to filter by
  /// @param count how many records have it; with `scope=passage`, how many passages
  /// @param about how many of these records are about it; absent where nothing is about values
  /// @param selected whether the request chose it
  /// @param excluded true when the request excluded it, else absent
  /// @param type of a place, such as `town`
  /// @param path of a place: those that contain it, the widest first
  /// @param children of a place: how many of those directly in it have records
  record ValueAnswer(
      String value,
      String label,
      long count,
      @Nullable Long about,
      boolean selected,
      @Nullable Boolean excluded,
      @Nullable String type,
      @Nullable List<PathAnswer> path,
      @Nullable Integer children) {

    static List<ValueAnswer> of(List<FacetCounts.Value> values) {
      return values.stream().map(ValueAnswer::of).toList();
    }

    private static ValueAnswer of(FacetCounts.Value value) {
      FacetCounts.PlaceOf place = value.place();
      return new ValueAnswer(
          value.value(),
          value.label(),
          value.count(),
          value.about(),
          value.selected(),
          value.excluded() ? true : null,
          place == null ? null : place.type(),
          place == null ? null : place.path().stream().map(PathAnswer::of).toList(),
          place == null ? null : place.children());
    }
  }

  /// A place on the way to another.
  record PathAnswer(String id, String label) {

    private static PathAnswer of(FacetLabel place) {
      return new PathAnswer(place.value(), place.label());
    }
  }
}
