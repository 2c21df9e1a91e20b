package org.pincite.corpus.index;

import java.io.IOException;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.pincite.corpus.RecordId;

/// The family of a record: its number in the [FamilyFile], from 1, or 0 when the record has none.
/// In doc values, by which answers can be grouped.
public final class FamilyField {
  private static final long NONE = 0;

  private final String name;

  FamilyField(String name) {
    this.name = name;
  }

  /// Adds a record whose family is not known yet.
  void addTo(Document document) {
    document.add(new NumericDocValuesField(name, NONE));
  }

  /// Says which family a record of an index that is being written belongs to.
  void update(IndexWriter writer, RecordId record, int family) throws IOException {
    writer.updateNumericDocValue(IndexSchema.ID.term(record), name, family);
  }

  /// The number of a document's family; 0 for none.
  public int of(IndexSearcher searcher, int document) throws IOException {
    var leaves = searcher.getIndexReader().leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
    var families = DocValues.getNumeric(leaf.reader(), name);
    return families.advanceExact(document - leaf.docBase)
        ? Math.toIntExact(families.longValue())
        : (int) NONE;
  }
}
