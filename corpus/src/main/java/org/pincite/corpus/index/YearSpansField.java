package org.pincite.corpus.index;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.IntRange;
import org.apache.lucene.search.Query;

/// Spans of years, none, one or several a document, to be asked which of them touch others.
public final class YearSpansField {
  private final String name;

  YearSpansField(String name) {
    this.name = name;
  }

  /// Both years are part of the span.
  public void addTo(Document document, int first, int last) {
    document.add(new IntRange(name, new int[] {first}, new int[] {last}));
  }

  /// Documents with a span that has a year from `first` to `last`, both included.
  public Query touching(int first, int last) {
    return IntRange.newIntersectsQuery(name, new int[] {first}, new int[] {last});
  }
}
