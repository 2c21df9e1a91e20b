package org.pincite.corpus.index;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.util.BytesRef;
import org.pincite.corpus.RecordId;
import org.pincite.corpus.family.SignatureTable;
import org.pincite.corpus.family.TextSignature;

/// The [TextSignature] of a record in doc values, so that families can be found again without
/// reading any text.
public final class SignatureField {
  private final String name;

  SignatureField(String name) {
    this.name = name;
  }

  void addTo(Document document, TextSignature signature) {
    document.add(new BinaryDocValuesField(name, new BytesRef(signature.bytes())));
  }

  /// The signatures of all records of an index.
  SignatureTable table(IndexReader reader) throws IOException {
    var table = new SignatureTable();
    for (LeafReaderContext leaf : reader.leaves()) {
      var ids = IndexSchema.ID.values(leaf.reader());
      var signatures = DocValues.getBinary(leaf.reader(), name);
      var live = leaf.reader().getLiveDocs();
      for (int document = 0; document < leaf.reader().maxDoc(); document++) {
        if ((live == null || live.get(document))
            && ids.advanceExact(document)
            && signatures.advanceExact(document)) {
          BytesRef bytes = signatures.binaryValue();
          table.add(
              new RecordId(ids.lookupOrd(ids.ordValue()).utf8ToString()),
              TextSignature.ofBytes(
                  Arrays.copyOfRange(bytes.bytes, bytes.offset, bytes.offset + bytes.length)));
        }
      }
    }
    return table;
  }
}
