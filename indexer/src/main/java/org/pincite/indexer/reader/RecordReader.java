package org.pincite.indexer.reader;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// Makes records of the files of some media types. A reader has no state: several threads use it at
/// once. It opens no network connection and reads no file but the one it is given.
public interface RecordReader {

  /// A short, stable name, kept in each record's provenance.
  String name();

  /// Changes whenever the reader would make something else of the same bytes.
  int version();

  /// The media types it takes, as [MediaTypes] names them.
  Set<String> mediaTypes();

  /// Which of its own media types a file is, where the general detection does not tell: one form of
  /// XML from another, say. The first reader of the table that answers has it.
  ///
  /// @return empty when the file is none of this reader's, or the general type is already right
  default Optional<String> recognise(FileStart start) {
    return Optional.empty();
  }

  /// Whether it reads files in pieces, so that they may be larger than [ReadLimits#fileBytes].
  default boolean readsInPieces() {
    return false;
  }

  /// Whether it may read this file in the indexer's own process: only where the code cannot hang
  /// and takes the file in small pieces, or the file is small. All others are read in processes of
  /// their own, which are ended when they take too long or too much memory.
  default boolean isTrustedWith(SourceFile source) {
    return false;
  }

  /// Reads a file and hands over what it holds, in the order of the file: records that were read,
  /// and parts that were not. A file that gives no result at all is rejected as empty by the
  /// caller.
  ///
  /// @throws RejectedFileException when the file as a whole cannot be read, for a reason that
  ///   people can be told; whatever was handed over before stays
  /// @throws IOException when the file cannot be read; the caller rejects it
  void read(SourceFile source, ReadLimits limits, Consumer<ReadResult> results) throws IOException;
}
