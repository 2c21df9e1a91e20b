package org.pincite.search;

import java.util.List;

/// The values of one facet, counted over the records that fit the question and the filters of all
/// *other* facets, so that choosing one value does not hide the others.
///
/// @param values years newest first; others by count, largest first; chosen values always included
/// @param more whether there are more values than are given
/// @param missing how many of those records have no value
public record FacetCounts(List<Value> values, boolean more, long missing) {

  /// A value with its count.
  ///
  /// @param value the id to filter by
  /// @param label the name that people read
  /// @param count how many records have it
  /// @param selected whether the request chose it
  public record Value(String value, String label, long count, boolean selected) {}
}
