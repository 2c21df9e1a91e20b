package org.pincite.search.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.pincite.corpus.index.Facet;
import org.pincite.search.FacetCounts;
import org.pincite.search.Scope;
import org.pincite.search.SearchRequest;
import org.pincite.search.SearchResponse;

/// The filters of a search, each with the address of the results without it.
final class ChosenFilters {
  private final SearchRequest request;
  private final Map<Facet, FacetCounts> facets;
  private final List<Link> chosen = new ArrayList<>();

  private ChosenFilters(SearchResponse response) {
    this.request = response.request();
    this.facets = response.facets();
    var narrowing = request.narrowing();
    narrowing
        .chosen()
        .forEach((facet, values) ->
            values.forEach(value ->
                add(facet.label() + ": " + label(facet, value), request.without(facet, value))));
    narrowing
        .excluded()
        .forEach((facet, values) ->
            values.forEach(value ->
                add(
                    "Not " + facet.label() + ": " + label(facet, value),
                    request.including(facet, value))));
    for (String years : narrowing.yearsCovered()) {
      add("Years covered: " + range(years), request.notCovering(years));
    }
    if (narrowing.about()) {
      add("About the persons and places chosen", request.notAbout());
    }
    if (narrowing.scope() == Scope.PASSAGE) {
      add(Scope.PASSAGE.label(), request.in(Scope.RECORD));
    }
  }

  static List<Link> of(SearchResponse response) {
    return new ChosenFilters(response).chosen;
  }

  private void add(String text, SearchRequest without) {
    chosen.add(new Link(text, Addresses.of(without)));
  }

  private String label(Facet facet, String value) {
    if (facet.isYears()) {
      return range(value);
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

  private static String range(String years) {
    return years.replace("-", " to ");
  }
}
