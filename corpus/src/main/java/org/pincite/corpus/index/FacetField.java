package org.pincite.corpus.index;

import java.io.IOException;
import java.util.Collection;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermRangeQuery;
import org.apache.lucene.util.BytesRef;

/// A field of exact values, none, one or several a document, that filters and counts.
public final class FacetField {
  private final String name;

  FacetField(String name) {
    this.name = name;
  }

  public void addTo(Document document, String value) {
    document.add(new KeywordField(name, value, Field.Store.NO));
  }

  /// Documents with at least one of the values.
  public Query anyOf(Collection<String> values) {
    return KeywordField.newSetQuery(name, values.stream().map(BytesRef::new).toList());
  }

  /// Documents with a value from `first` to `last`, both included, in the order of characters
  /// (which for years of four digits is that of time).
  public Query between(String first, String last) {
    return TermRangeQuery.newStringRange(name, first, last, true, true);
  }

  /// The values of the documents, for counting; to be used by one thread.
  public SortedSetDocValues values(LeafReader reader) throws IOException {
    return DocValues.getSortedSet(reader, name);
  }
}
