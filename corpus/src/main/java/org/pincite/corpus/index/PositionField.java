package org.pincite.corpus.index;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.IntField;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;

/// The number of a passage in its record, from 1.
public final class PositionField {
  private final String name;

  PositionField(String name) {
    this.name = name;
  }

  public void addTo(Document document, int position) {
    document.add(new IntField(name, position, Field.Store.NO));
  }

  /// Passages from `first` to `last`, both included.
  public Query between(int first, int last) {
    return IntField.newRangeQuery(name, first, last);
  }

  /// Reading order.
  public SortField order() {
    return IntField.newSortField(name, false, SortedNumericSelector.Type.MIN);
  }
}
