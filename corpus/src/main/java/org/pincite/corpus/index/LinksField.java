package org.pincite.corpus.index;

import java.io.IOException;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.util.BytesRef;
import org.pincite.corpus.link.Links;

/// What a text names, kept with its document; nothing is kept of a text that names nothing.
public final class LinksField {
  private final String name;

  LinksField(String name) {
    this.name = name;
  }

  public void addTo(Document document, Links links) {
    if (!links.foundNothing()) {
      document.add(new StoredField(name, new BytesRef(IndexJson.bytes(links))));
    }
  }

  /// The links of a document; none when nothing was kept.
  public Links of(StoredFields fields, int document) throws IOException {
    BytesRef bytes = fields.document(document, Set.of(name)).getBinaryValue(name);
    return bytes == null
        ? Links.none()
        : IndexJson.read(bytes.bytes, bytes.offset, bytes.length, Links.class);
  }
}
