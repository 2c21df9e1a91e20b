package org.pincite.search.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.pincite.corpus.index.Facet;
import org.pincite.search.FacetCounts;
import org.pincite.search.SearchRequest;
import org.pincite.search.SearchResponse;

/// The filters of a search, each with the address of the results without it.
final class ChosenFilters {
  private ChosenFilters() {}

  static List<Link> of(SearchResponse response) {
    SearchRequest request = response.request();
    var chosen = new ArrayList<Link>();
    request
        .filters()
        .forEach((facet, values) ->
            values.forEach(value ->
                chosen.add(
                    new Link(
                        facet.label() + ": " + label(facet, value, response.facets()),
                        Addresses.of(request.without(facet, value))))));
    return chosen;
  }

  private static String label(Facet facet, String value, Map<Facet, FacetCounts> facets) {
    if (facet.isYears()) {
      return value.replace("-", " to ");
    }
    FacetCounts counts = facets.get(facet);
    return counts == null
        ? value
        : counts.values().stream()
            .filter(counted -> counted.value().equals(value))
            .findFirst()
            .map(FacetCounts.Value::label)
            .orElse(value);
  }
}
