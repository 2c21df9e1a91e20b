package org.pincite.corpus.index;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.IOUtils;
import org.pincite.corpus.Passage;
import org.pincite.corpus.Provenance;
import org.pincite.corpus.PublicRecord;

/// The records of a generation in the order in which they were added, as readers made them. Safe
/// for several threads.
public final class StoredRecords implements Closeable {
  private final Deque<Closeable> opened = new ArrayDeque<>();
  private final DirectoryReader records;
  private final DirectoryReader passages;

  StoredRecords(Generation generation) throws IOException {
    try {
      records = open(generation.recordsIndex());
      passages = open(generation.passagesIndex());
    } catch (IOException e) {
      IOUtils.closeWhileSuppressingExceptions(e, opened);
      throw e;
    }
  }

  private DirectoryReader open(Directory index) throws IOException {
    opened.push(index);
    DirectoryReader reader = DirectoryReader.open(index);
    opened.push(reader);
    return reader;
  }

  /// Whether the generation has the records of this file where the ledger says.
  public boolean holds(FileEntry file) throws IOException {
    if (file.records() == 0) {
      return true;
    }
    int last = file.firstRecord() + file.records() - 1;
    return last < records.maxDoc() && isOf(file, file.firstRecord()) && isOf(file, last);
  }

  private boolean isOf(FileEntry file, int document) throws IOException {
    PublicRecord record =
        IndexSchema.RECORD.of(records.storedFields(), document, PublicRecord.class);
    String path = record.provenance().file();
    return record.collection().equals(file.collection())
        && (path.equals(file.path()) || path.startsWith(file.path() + Provenance.IN));
  }

  /// Takes the records of a file that it [holds][#holds], one after another.
  public void each(FileEntry file, Taker taker) throws IOException {
    var searcher = new IndexSearcher(records);
    var fields = records.storedFields();
    int passage = file.firstPassage();
    for (int i = 0; i < file.records(); i++) {
      int document = file.firstRecord() + i;
      PublicRecord record = IndexSchema.RECORD.of(fields, document, PublicRecord.class);
      int count = IndexSchema.CARD.of(searcher, document).passages();
      taker.take(i, record, passages(passage, count));
      passage += count;
    }
  }

  private List<Passage> passages(int from, int count) throws IOException {
    var fields = passages.storedFields();
    var found = new ArrayList<Passage>(count);
    for (int document = from; document < from + count; document++) {
      found.add(IndexSchema.PASSAGE.of(fields, document, Passage.class));
    }
    return found;
  }

  @Override
  public void close() throws IOException {
    IOUtils.close(opened);
  }

  /// Takes a record.
  @FunctionalInterface
  public interface Taker {

    /// Called once for each, in their order.
    ///
    /// @param number of the record in its file, from 0
    void take(int number, PublicRecord record, List<Passage> passages) throws IOException;
  }
}
