package org.pincite.corpus.index;

import java.time.LocalDate;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.NumericDocValuesField;
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

  public SortField newestFirst() {
    return new SortField(name, SortField.Type.LONG, true, Long.MIN_VALUE);
  }

  public SortField oldestFirst() {
    return new SortField(name, SortField.Type.LONG, false, Long.MAX_VALUE);
  }
}
