package org.pincite.search;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollector.MatchingDocs;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.ConjunctionUtils;
import org.apache.lucene.search.DocIdSetIterator;
import org.pincite.corpus.index.FacetField;

/// Counts the values in a field of one index. Lucene numbers the values of each segment anew; here
/// each has the number of [FacetValues], so that what is counted in several fields compares.
final class FieldOrdinals {
  private final FacetField field;

  /// By segment and by Lucene's number in it.
  private final int[][] numbers;

  FieldOrdinals(IndexReader reader, FacetField field, FacetValues values) throws IOException {
    this.field = field;
    List<LeafReaderContext> leaves = reader.leaves();
    this.numbers = new int[leaves.size()][];
    for (LeafReaderContext leaf : leaves) {
      SortedSetDocValues inLeaf = field.values(leaf.reader());
      int[] ofLeaf = new int[Math.toIntExact(inLeaf.getValueCount())];
      TermsEnum terms = inLeaf.termsEnum();
      for (int ordinal = 0; ordinal < ofLeaf.length; ordinal++) {
        ofLeaf[ordinal] = values.number(terms.next().utf8ToString());
      }
      numbers[leaf.ord] = ofLeaf;
    }
  }

  /// Adds all values of a field to others.
  static void addValues(IndexReader reader, FacetField field, Collection<String> values)
      throws IOException {
    for (LeafReaderContext leaf : reader.leaves()) {
      TermsEnum terms = field.values(leaf.reader()).termsEnum();
      for (var term = terms.next(); term != null; term = terms.next()) {
        values.add(term.utf8ToString());
      }
    }
  }

  /// Adds to each value's count how many of the documents have it.
  ///
  /// @param counts by number of value
  /// @return how many of the documents have no value
  long count(FacetsCollector collected, int[] counts) throws IOException {
    long missing = 0;
    for (MatchingDocs matching : collected.getMatchingDocs()) {
      missing += matching.totalHits() - count(matching, counts);
    }
    return missing;
  }

  /// How many of the documents of a segment have values.
  private int count(MatchingDocs matching, int[] counts) throws IOException {
    SortedSetDocValues values = field.values(matching.context().reader());
    int[] ofLeaf = numbers[matching.context().ord];
    DocIdSetIterator both =
        ConjunctionUtils.intersectIterators(List.of(matching.bits().iterator(), values));
    int documents = 0;
    while (both.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
      documents++;
      int count = values.docValueCount();
      for (int i = 0; i < count; i++) {
        counts[ofLeaf[(int) values.nextOrd()]]++;
      }
    }
    return documents;
  }
}
