package org.pincite.indexer.reader.archive;

import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.pincite.corpus.RejectionReason;
import org.pincite.indexer.reader.ReadLimits;
import org.pincite.indexer.reader.ReadResult;
import org.pincite.indexer.reader.Readers;
import org.pincite.indexer.reader.RejectedFileException;
import org.pincite.indexer.reader.SourceFile;

/// Opens files that hold other files. Their members are read with the same table of readers as any
/// file, of which the readers of such files are themselves a part.
public final class Members {
  private final Supplier<Readers> readers;

  /// @param readers gives the table once it is complete
  public Members(Supplier<Readers> readers) {
    this.readers = readers;
  }

  /// Opens a file whose members are all documents.
  ///
  /// @throws RejectedFileException when it lies in too many others, or nothing more may be unpacked
  public Container open(SourceFile file, ReadLimits limits, Consumer<ReadResult> results)
      throws RejectedFileException {
    return open(file, limits, results, new Furniture.None());
  }

  /// Opens a file among whose members are some that are no documents.
  ///
  /// @param furniture tells which are none
  /// @throws RejectedFileException when it lies in too many others, or nothing more may be unpacked
  public Container open(
      SourceFile file, ReadLimits limits, Consumer<ReadResult> results, Furniture furniture)
      throws RejectedFileException {
    if (file.origin().depth() >= limits.unpacking().depth()) {
      throw new RejectedFileException(
          RejectionReason.TOO_LARGE,
          String.format(
              Locale.ROOT,
              "it lies in %d archives or messages, and is not opened",
              file.origin().depth()));
    }
    file.allowance(limits).requireSome();
    return new Container(file, limits, results, readers.get(), furniture);
  }
}
