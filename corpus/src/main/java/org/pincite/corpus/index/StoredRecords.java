package org.pincite.corpus.index;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.IOUtils;
import org.pincite.corpus.Passage;
import org.pincite.corpus.Provenance;
import org.pincite.corpus.PublicRecord;
import org.pincite.corpus.RecordId;
import org.pincite.corpus.link.LinkedPassage;
import org.pincite.corpus.link.LinkedRecord;
import org.pincite.corpus.link.Links;

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
    long last = (long) file.firstRecord() + file.records() - 1;
    return last < records.maxDoc()
        && isOf(file, file.firstRecord())
        && isOf(file, (int) last)
        && beginWithItsFirst(file);
  }

  /// Whether the passages lie where the ledger says: those of another record must not be taken.
  private boolean beginWithItsFirst(FileEntry file) throws IOException {
    if (file.firstPassage() >= passages.maxDoc()) {
      return false;
    }
    RecordId id = IndexSchema.ID.of(new IndexSearcher(records), file.firstRecord());
    Query first =
        new BooleanQuery.Builder()
            .add(IndexSchema.ID.is(id), Occur.FILTER)
            .add(IndexSchema.POSITION.between(1, 1), Occur.FILTER)
            .build();
    ScoreDoc[] found = new IndexSearcher(passages).search(first, 1).scoreDocs;
    return found.length == 1 && found[0].doc == file.firstPassage();
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

  /// The record with this id, with what was found in it; empty when there is none.
  public Optional<LinkedRecord> find(RecordId id) throws IOException {
    var searcher = new IndexSearcher(records);
    TopDocs found = searcher.search(IndexSchema.ID.is(id), 1);
    if (found.scoreDocs.length == 0) {
      return Optional.empty();
    }
    int document = found.scoreDocs[0].doc;
    PublicRecord record =
        IndexSchema.RECORD.of(records.storedFields(), document, PublicRecord.class);
    Links title = IndexSchema.LINKS.of(records.storedFields(), document);
    int count = IndexSchema.CARD.of(searcher, document).passages();
    return Optional.of(new LinkedRecord(record, title, linkedPassages(id, count)));
  }

  private List<LinkedPassage> linkedPassages(RecordId id, int count) throws IOException {
    var searcher = new IndexSearcher(passages);
    var fields = passages.storedFields();
    var found = new ArrayList<LinkedPassage>(count);
    var inOrder = new Sort(IndexSchema.POSITION.order());
    for (ScoreDoc hit : searcher.search(IndexSchema.ID.is(id), count, inOrder).scoreDocs) {
      Passage passage = IndexSchema.PASSAGE.of(fields, hit.doc, Passage.class);
      Links links = IndexSchema.LINKS.of(fields, hit.doc);
      found.add(new LinkedPassage(passage, links.mentions(), links.years()));
    }
    return found;
  }

  /// Takes what a hit shows of each record, in their order.
  public void eachCard(Consumer<RecordCard> taker) throws IOException {
    var searcher = new IndexSearcher(records);
    for (int document = 0; document < records.maxDoc(); document++) {
      taker.accept(IndexSchema.CARD.of(searcher, document));
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
