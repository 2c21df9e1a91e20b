package org.pincite.corpus.index;

import java.io.IOException;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.util.BytesRef;

/// A value kept whole with its document, to be read back and not searched.
public final class StoredJsonField {
  private final String name;

  StoredJsonField(String name) {
    this.name = name;
  }

  public void addTo(Document document, Object value) {
    document.add(new StoredField(name, new BytesRef(IndexJson.bytes(value))));
  }

  /// The value of a document.
  public <T> T of(StoredFields fields, int document, Class<T> type) throws IOException {
    BytesRef bytes = fields.document(document, Set.of(name)).getBinaryValue(name);
    if (bytes == null) {
      throw new IllegalStateException("document " + document + " has no " + name);
    }
    return IndexJson.read(bytes.bytes, bytes.offset, bytes.length, type);
  }
}
