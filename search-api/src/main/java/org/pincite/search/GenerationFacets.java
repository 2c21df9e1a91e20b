package org.pincite.search;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.index.IndexReader;
import org.pincite.corpus.authority.AuthorityFile;
import org.pincite.corpus.index.Facet;

/// The facets of a generation, ready to be counted over its records or its passages. Made once for
/// each generation; safe for several threads.
final class GenerationFacets {
  private final Map<Facet, FacetValues> values = new EnumMap<>(Facet.class);
  private final Map<Facet, FieldOrdinals> records = new EnumMap<>(Facet.class);
  private final Map<Facet, FieldOrdinals> recordsAbout = new EnumMap<>(Facet.class);
  private final Map<Facet, FieldOrdinals> passages = new EnumMap<>(Facet.class);

  GenerationFacets(IndexReader records, IndexReader passages, AuthorityFile authority)
      throws IOException {
    for (Facet facet : Facet.values()) {
      var found = new TreeSet<String>();
      FieldOrdinals.addValues(records, facet.field(), found);
      FieldOrdinals.addValues(passages, facet.field(), found);
      var all = new FacetValues(facet, found, authority);
      values.put(facet, all);
      this.records.put(facet, new FieldOrdinals(records, facet.field(), all));
      this.passages.put(facet, new FieldOrdinals(passages, facet.field(), all));
      if (facet.hasAbout()) {
        recordsAbout.put(facet, new FieldOrdinals(records, facet.aboutField(), all));
      }
    }
  }

  /// Counts the values of a facet.
  ///
  /// @param collected records or passages, as the filters have it
  Tally tally(Facet facet, FacetsCollector collected, Filters filters) throws IOException {
    FacetValues all = Objects.requireNonNull(values.get(facet));
    int[] counts = new int[all.size()];
    if (filters.scope() == Scope.PASSAGE) {
      return new Tally(all, counts, null, of(passages, facet).count(collected, counts));
    }
    if (!facet.hasAbout()) {
      return new Tally(all, counts, null, of(records, facet).count(collected, counts));
    }
    if (filters.isAbout(facet)) {
      // What is counted is what a filter would find.
      return new Tally(all, counts, counts, of(recordsAbout, facet).count(collected, counts));
    }
    long missing = of(records, facet).count(collected, counts);
    int[] about = new int[all.size()];
    of(recordsAbout, facet).count(collected, about);
    return new Tally(all, counts, about, missing);
  }

  private static FieldOrdinals of(Map<Facet, FieldOrdinals> fields, Facet facet) {
    return Objects.requireNonNull(fields.get(facet));
  }
}
