package org.pincite.search.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.index.Facet;
import org.pincite.search.FacetCounts;
import org.pincite.search.SearchRequest;
import org.pincite.search.SearchResponse;

/// A facet at the side of the results.
///
/// @param code its name in addresses
/// @param first the values to see at once, chosen ones before others, places below those that
///   contain them
/// @param rest the values to open
/// @param all where all values are; null when none is left out
/// @param missing how many have no value, in words; null when none or not worth saying
/// @param years the field for a range; null but for facets of years
public record FacetPanel(
    String code,
    String label,
    List<FacetValue> first,
    List<FacetValue> rest,
    @Nullable String all,
    @Nullable String missing,
    @Nullable SearchForm years) {

  private static final int AT_ONCE = 8;

  /// The facets that have something to show.
  static List<FacetPanel> all(SearchResponse response) {
    var panels = new ArrayList<FacetPanel>();
    for (Facet facet : Facet.values()) {
      FacetCounts counts = response.facets().get(facet);
      if (counts != null && (!counts.values().isEmpty() || counts.missing() > 0)) {
        panels.add(of(facet, counts, response.request()));
      }
    }
    return panels;
  }

  private static FacetPanel of(Facet facet, FacetCounts counts, SearchRequest request) {
    List<FacetValue> values =
        FacetTree.of(counts.values()).stream()
            .map(row -> FacetValue.of(facet, row.value(), row.depth(), request))
            .toList();
    // No list is opened for a value or two.
    int split = values.size() <= AT_ONCE + 2 ? values.size() : AT_ONCE;
    return new FacetPanel(
        facet.code(),
        facet.label(),
        values.subList(0, split),
        values.subList(split, values.size()),
        counts.more() ? Addresses.of(request.withAllFacetValues()) : null,
        counts.missing() == 0 ? null : missing(facet, counts.missing()),
        facet.isYears() ? SearchForm.years(request, facet) : null);
  }

  private static @Nullable String missing(Facet facet, long count) {
    return switch (facet) {
      case YEAR -> "No date known (" + Amounts.of(count) + ")";
      case PUBLISHER -> "No publisher known (" + Amounts.of(count) + ")";
      // That a record names nobody who is listed says little of it; a type is always known.
      case PERSON, PLACE, YEAR_MENTIONED, TYPE -> null;
    };
  }
}
