package org.pincite.search;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.ExitableDirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.IOUtils;
import org.pincite.corpus.authority.AuthorityFile;
import org.pincite.corpus.index.FamilyFile;
import org.pincite.corpus.index.Generation;
import org.pincite.corpus.index.Manifest;

/// A generation with its readers open, both for the same state of the index. Counted: whoever uses
/// it acquires and releases it, and the last release closes it.
public final class OpenGeneration {
  private final Generation generation;
  private final Manifest manifest;
  private final AuthorityFile authority;
  private final FamilyFile families;
  private final DirectoryReader records;
  private final DirectoryReader passages;
  private final Closeable files;
  private final AtomicInteger users = new AtomicInteger(1);
  private final GenerationFacets facets;
  private final RecordOrdinals passageRecords;

  /// @param files what to close with the generation, in this order
  private OpenGeneration(
      Generation generation, DirectoryReader records, DirectoryReader passages, Closeable files)
      throws IOException {
    this.generation = generation;
    this.manifest = generation.manifest();
    this.authority = generation.authority();
    this.families = generation.families();
    this.records = records;
    this.passages = passages;
    this.files = files;
    this.facets = new GenerationFacets(records, passages, authority);
    this.passageRecords = new RecordOrdinals(passages);
  }

  /// Checks the generation's files and opens it; the caller holds it until [#release].
  static OpenGeneration of(Generation generation) throws IOException {
    generation.verify();
    var opened = new ArrayDeque<Closeable>();
    try {
      DirectoryReader records = open(generation.recordsIndex(), opened);
      DirectoryReader passages = open(generation.passagesIndex(), opened);
      return new OpenGeneration(generation, records, passages, () -> IOUtils.close(opened));
    } catch (Throwable e) {
      // A server tries again and again: files left open by each attempt would add up.
      IOUtils.closeWhileSuppressingExceptions(e, opened);
      throw e;
    }
  }

  /// @param opened gets what was opened, last first
  private static DirectoryReader open(Directory index, Deque<Closeable> opened) throws IOException {
    opened.push(index);
    DirectoryReader reader =
        ExitableDirectoryReader.wrap(DirectoryReader.open(index), Deadline.CURRENT);
    opened.push(reader);
    return reader;
  }

  /// One more user.
  ///
  /// @return false when it was closed before
  boolean tryAcquire() {
    return users.getAndUpdate(n -> n == 0 ? 0 : n + 1) > 0;
  }

  /// One user less.
  void release() throws IOException {
    if (users.decrementAndGet() == 0) {
      files.close();
    }
  }

  /// The generation's name.
  public String name() {
    return generation.name();
  }

  public Generation generation() {
    return generation;
  }

  public Manifest manifest() {
    return manifest;
  }

  public AuthorityFile authority() {
    return authority;
  }

  /// The records that have copies.
  FamilyFile families() {
    return families;
  }

  /// A searcher of the records for one query.
  IndexSearcher recordSearcher() {
    return searcher(records);
  }

  /// A searcher of the passages for one query.
  IndexSearcher passageSearcher() {
    return searcher(passages);
  }

  /// What counting the values of facets needs.
  GenerationFacets facets() {
    return facets;
  }

  /// What grouping passages by their records needs.
  RecordOrdinals passageRecords() {
    return passageRecords;
  }

  private static IndexSearcher searcher(DirectoryReader reader) {
    // A searcher remembers that it timed out, so each query has its own.
    var searcher = new IndexSearcher(reader);
    searcher.setTimeout(Deadline.CURRENT);
    return searcher;
  }
}
