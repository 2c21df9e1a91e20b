package org.pincite.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Sha256;
import org.pincite.indexer.StandardReaders;
import org.pincite.indexer.reader.Origin;
import org.pincite.indexer.reader.ReadLimits;
import org.pincite.indexer.reader.ReadResult;
import org.pincite.indexer.reader.Readers;
import org.pincite.indexer.reader.RejectedFileException;
import org.pincite.indexer.reader.SourceFile;

/// The records of a file, read by the reader that the indexer would take.
///
/// @param records in the order of the file
/// @param bytes the size of the file
/// @param problem why the file was rejected; null when it was read
public record FileRecords(List<ReadResult.Read> records, long bytes, @Nullable String problem) {

  public FileRecords {
    records = List.copyOf(records);
  }

  /// Reads a file.
  ///
  /// @param name by which it is recognised
  public static FileRecords of(Path file, String name) throws IOException {
    Readers readers = StandardReaders.all();
    String mediaType = readers.mediaTypeOf(file, name);
    long bytes = Files.size(file);
    var reader = readers.of(mediaType).orElse(null);
    if (reader == null) {
      return new FileRecords(List.of(), bytes, "no reader takes " + mediaType);
    }
    var source =
        new SourceFile(
            "evaluation",
            name,
            file,
            bytes,
            Files.getLastModifiedTime(file).toInstant(),
            Sha256.hexOf(file),
            mediaType,
            Origin.folder());
    var records = new ArrayList<ReadResult.Read>();
    try {
      reader.read(
          source,
          ReadLimits.standard(),
          result -> {
            if (result instanceof ReadResult.Read read) {
              records.add(read);
            }
          });
    } catch (RejectedFileException e) {
      return new FileRecords(List.of(), bytes, String.valueOf(e.getMessage()));
    }
    return new FileRecords(records, bytes, null);
  }
}
