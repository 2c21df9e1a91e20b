package org.pincite.corpus.index;

import java.io.IOException;
import java.time.LocalDate;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.SortField;

/// A day to sort by; documents without one come last in either order.
public final class DayField {
  private final String name;

  DayField(String name) {
    this.name = name;
  }

  public void addTo(Document document, LocalDate day) {
    document.add(new NumericDocValuesField(name, day.toEpochDay()));
  }

  /// The days of the documents, counted from 1970; to be used by one thread.
  public NumericDocValues values(LeafReader reader) throws IOException {
    return DocValues.getNumeric(reader, name);
  }

  public SortField newestFirst() {
    return new SortField(name, SortField.Type.LONG, true, Long.MIN_VALUE);
  }

  public SortField oldestFirst() {
    return new SortField(name, SortField.Type.LONG, false, Long.MAX_VALUE);
  }
}
