package org.pincite.corpus.index;

import java.io.IOException;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;

/// A [RecordCard] in doc values: a page of hits reads only these few bytes, where stored fields
/// would unpack the blocks of text around them.
public final class CardField {
  private final String name;

  CardField(String name) {
    this.name = name;
  }

  public void addTo(Document document, RecordCard card) {
    document.add(new BinaryDocValuesField(name, new BytesRef(IndexJson.bytes(card))));
  }

  /// The card of a document.
  public RecordCard of(IndexSearcher searcher, int document) throws IOException {
    var leaves = searcher.getIndexReader().leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
    var cards = DocValues.getBinary(leaf.reader(), name);
    if (!cards.advanceExact(document - leaf.docBase)) {
      throw new IllegalStateException("document " + document + " has no card");
    }
    BytesRef bytes = cards.binaryValue();
    return IndexJson.read(bytes.bytes, bytes.offset, bytes.length, RecordCard.class);
  }
}
