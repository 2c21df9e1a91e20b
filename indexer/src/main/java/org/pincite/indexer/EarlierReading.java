package org.pincite.indexer;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;
import org.pincite.corpus.index.FileEntry;
import org.pincite.corpus.index.FileLedger;
import org.pincite.corpus.index.Generation;
import org.pincite.corpus.index.GenerationException;
import org.pincite.corpus.index.GenerationStore;
import org.pincite.corpus.index.StoredRecords;
import org.pincite.indexer.SourceWalk.FoundFile;

/// What the generation before was read from: a file with the same bytes is taken from there and
/// linked again, not read again. Safe for several threads.
final class EarlierReading implements Closeable {
  private final FileLedger ledger;
  private final StoredRecords records;

  private EarlierReading(FileLedger ledger, StoredRecords records) {
    this.ledger = ledger;
    this.records = records;
  }

  /// The reading of the generation that is served; empty when there is none, when it is damaged, or
  /// when the same bytes could be read otherwise now.
  static Optional<EarlierReading> of(GenerationStore store, String readingVersion)
      throws IOException {
    try {
      Optional<Generation> current = store.current();
      if (current.isEmpty()) {
        return Optional.empty();
      }
      Generation generation = current.get();
      // Refuses another schema, and a damage that would be handed down.
      generation.verify();
      FileLedger ledger = generation.files();
      return ledger.readingVersion().equals(readingVersion)
          ? Optional.of(new EarlierReading(ledger, generation.storedRecords()))
          : Optional.empty();
    } catch (GenerationException e) {
      // Whatever is wrong with it, all files can be read again.
      return Optional.empty();
    }
  }

  /// What was made of a file; empty when it was not there or had other bytes.
  ///
  /// @param sha256 of the bytes that it has now
  Optional<FileEntry> find(FoundFile file, String sha256) throws IOException {
    Optional<FileEntry> entry =
        ledger
            .find(file.collection(), file.relativePath())
            .filter(same -> same.sha256().equals(sha256) && same.alsoAt().equals(file.alsoAt()));
    return entry.isPresent() && records.holds(entry.get()) ? entry : Optional.empty();
  }

  /// The records that were made of a file.
  void each(FileEntry file, StoredRecords.Taker taker) throws IOException {
    records.each(file, taker);
  }

  @Override
  public void close() throws IOException {
    records.close();
  }
}
