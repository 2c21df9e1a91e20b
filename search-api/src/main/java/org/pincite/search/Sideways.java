package org.pincite.search;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.pincite.corpus.index.Facet;

/// Collects what the values of facets are counted over: by one further query for each facet of
/// which something is chosen.
final class Sideways {
  private final IndexSearcher searcher;
  private final Query words;
  private final Filters filters;

  Sideways(IndexSearcher searcher, Query words, Filters filters) {
    this.searcher = searcher;
    this.words = words;
    this.filters = filters;
  }

  /// Of all facets.
  ///
  /// @param hits what passes all filters
  Map<Facet, FacetsCollector> all(FacetsCollector hits) throws IOException {
    var byFacet = new EnumMap<Facet, FacetsCollector>(Facet.class);
    for (Facet facet : Facet.values()) {
      byFacet.put(facet, filters.facets().contains(facet) ? of(facet) : hits);
    }
    return byFacet;
  }

  /// Of one facet.
  FacetsCollector of(Facet facet) throws IOException {
    return searcher.search(filters.sideways(words, facet), new FacetsCollectorManager());
  }
}
