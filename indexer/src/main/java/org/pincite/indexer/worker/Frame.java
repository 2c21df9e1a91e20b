package org.pincite.indexer.worker;

import org.jspecify.annotations.Nullable;
import org.pincite.indexer.reader.ReadResult;

/// What a worker says while it reads a file: exactly one of the parts is there. The last frame of a
/// file is the only one that ends it.
///
/// @param read a record
/// @param rejected a part that could not be read
/// @param working true when the reader is still at work
/// @param end that the file is done
record Frame(
    ReadResult.@Nullable Read read,
    ReadResult.@Nullable Rejected rejected,
    boolean working,
    @Nullable End end) {

  /// The file is done.
  ///
  /// @param failure why the reader gave up; null when it did not
  record End(ReadResult.@Nullable Rejected failure) {}

  static Frame of(ReadResult result) {
    return switch (result) {
      case ReadResult.Read read -> new Frame(read, null, false, null);
      case ReadResult.Rejected rejected -> new Frame(null, rejected, false, null);
      case ReadResult.Working _ -> new Frame(null, null, true, null);
    };
  }

  static Frame end(ReadResult.@Nullable Rejected failure) {
    return new Frame(null, null, false, new End(failure));
  }

  /// The result that the frame carries; null for an end.
  @Nullable ReadResult result() {
    if (read != null) {
      return read;
    }
    return rejected != null ? rejected : working ? new ReadResult.Working() : null;
  }
}
