package org.pincite.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.LabelAndValue;
import org.apache.lucene.facet.StringValueFacetCounts;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.pincite.corpus.index.Facet;

/// Counts the values of facets over collected records.
final class FacetCounting {
  private static final int ALL_YEARS = 10_000;

  private final OpenGeneration generation;
  private final FacetLabels labels;
  private final Filters filters;
  private final int limit;

  FacetCounting(OpenGeneration generation, Filters filters, int limit) {
    this.generation = generation;
    this.labels = new FacetLabels(generation.authority());
    this.filters = filters;
    this.limit = limit;
  }

  /// @param collected for each facet the records that fit the question and the other facets'
  ///   filters
  Map<Facet, FacetCounts> counts(Map<Facet, FacetsCollector> collected) throws IOException {
    var counts = new EnumMap<Facet, FacetCounts>(Facet.class);
    for (var entry : collected.entrySet()) {
      counts.put(entry.getKey(), counts(entry.getKey(), entry.getValue()));
    }
    return counts;
  }

  private FacetCounts counts(Facet facet, FacetsCollector collected) throws IOException {
    String field = facet.field().name();
    var lucene = new StringValueFacetCounts(generation.counting(facet), collected);
    FacetResult top = lucene.getTopChildren(facet.isYears() ? ALL_YEARS : limit, field);
    var values = new ArrayList<FacetCounts.Value>();
    Set<String> given = new HashSet<>();
    for (LabelAndValue value : top.labelValues) {
      values.add(value(facet, value.label, value.value.longValue()));
      given.add(value.label);
    }
    for (String selected : filters.selected(facet)) {
      if (given.add(selected)) {
        // -1 is Lucene's word for a value that no record of the whole index has.
        long count = Math.max(0, lucene.getSpecificValue(field, selected).longValue());
        values.add(value(facet, selected, count));
      }
    }
    if (facet.isYears()) {
      values.sort(Comparator.comparing(FacetCounts.Value::value).reversed());
    }
    // Chosen values were added to the top ones, and may have no record: neither decides it.
    long found = values.stream().filter(value -> value.count() > 0).count();
    return new FacetCounts(List.copyOf(values), top.childCount > found, missing(field, collected));
  }

  private FacetCounts.Value value(Facet facet, String value, long count) {
    return new FacetCounts.Value(
        value, labels.of(facet, value), count, filters.isSelected(facet, value));
  }

  /// How many of the records have no value.
  private static long missing(String field, FacetsCollector collected) throws IOException {
    long missing = 0;
    for (FacetsCollector.MatchingDocs matching : collected.getMatchingDocs()) {
      var values = DocValues.getSortedSet(matching.context().reader(), field);
      DocIdSetIterator documents = matching.bits().iterator();
      for (int document = documents.nextDoc();
          document != DocIdSetIterator.NO_MORE_DOCS;
          document = documents.nextDoc()) {
        if (!values.advanceExact(document)) {
          missing++;
        }
      }
    }
    return missing;
  }
}
