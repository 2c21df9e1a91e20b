package org.pincite.corpus.index;

import java.io.IOException;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.pincite.corpus.RecordId;

/// The id of a record: one a document.
public final class IdField {
  private final String name;

  IdField(String name) {
    this.name = name;
  }

  public void addTo(Document document, RecordId id) {
    document.add(new StringField(name, id.value(), Field.Store.NO));
    document.add(new SortedDocValuesField(name, new BytesRef(id.value())));
  }

  public Query is(RecordId id) {
    return new TermQuery(term(id));
  }

  Term term(RecordId id) {
    return new Term(name, id.value());
  }

  /// The ids of the documents, for grouping; to be used by one thread.
  public SortedDocValues values(LeafReader reader) throws IOException {
    return DocValues.getSorted(reader, name);
  }

  /// The id of a document.
  public RecordId of(IndexSearcher searcher, int document) throws IOException {
    var leaves = searcher.getIndexReader().leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
    SortedDocValues ids = values(leaf.reader());
    if (!ids.advanceExact(document - leaf.docBase)) {
      throw new IllegalStateException("document " + document + " has no id");
    }
    return new RecordId(ids.lookupOrd(ids.ordValue()).utf8ToString());
  }

  /// Orders equal hits, so that every run gives them in the same order.
  public SortField order() {
    return new SortField(name, SortField.Type.STRING);
  }
}
