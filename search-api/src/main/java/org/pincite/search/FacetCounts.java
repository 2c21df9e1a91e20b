package org.pincite.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The values of one facet, counted over what fits the question and the filters of all *other*
/// facets, so that choosing one value does not hide the others. What is excluded is counted
/// nowhere.
///
/// @param values years newest first; others by count, largest first; values that were chosen or
///   excluded always included
/// @param more whether there are more values than are given
/// @param missing how many of the records, or passages, have no value
public record FacetCounts(List<Value> values, boolean more, long missing) {

  /// A value with its count.
  ///
  /// @param value the id to filter by
  /// @param label the name that people read
  /// @param count how many records, or passages, have it
  /// @param about how many of these records are about it; null where nothing is about values
  /// @param selected whether the request chose it
  /// @param excluded whether the request excluded it
  /// @param place where it lies; null for what is no place
  public record Value(
      String value,
      String label,
      long count,
      @Nullable Long about,
      boolean selected,
      boolean excluded,
      @Nullable PlaceOf place) {}

  /// Where a place lies.
  ///
  /// @param type what kind of place it is, such as `town`
  /// @param path the places that contain it, one within the other, the widest first
  /// @param children how many of the places directly in it were found
  public record PlaceOf(String type, List<FacetLabel> path, int children) {}
}
