package org.pincite.indexer;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.Directory;
import org.pincite.corpus.Passage;
import org.pincite.corpus.PublicRecord;
import org.pincite.corpus.index.Generation;
import org.pincite.corpus.index.IndexSchema;
import org.pincite.corpus.index.StoredJsonField;

/// All that a generation holds, in the order of its indexes.
record IndexContent(List<PublicRecord> records, List<Passage> passages) {

  static IndexContent of(Generation generation) throws IOException {
    try (Directory records = generation.recordsIndex();
        Directory passages = generation.passagesIndex()) {
      return new IndexContent(
          all(records, IndexSchema.RECORD, PublicRecord.class),
          all(passages, IndexSchema.PASSAGE, Passage.class));
    }
  }

  private static <T> List<T> all(Directory index, StoredJsonField field, Class<T> type)
      throws IOException {
    try (var reader = DirectoryReader.open(index)) {
      var values = new ArrayList<T>();
      for (int document = 0; document < reader.maxDoc(); document++) {
        values.add(field.of(reader.storedFields(), document, type));
      }
      return values;
    }
  }
}
