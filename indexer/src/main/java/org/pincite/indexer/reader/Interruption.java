package org.pincite.indexer.reader;

import org.pincite.corpus.RejectionReason;

/// Ends the reading of a file that was told to stop: whoever reads asks here again and again.
public final class Interruption {
  private Interruption() {}

  /// Goes on.
  ///
  /// @throws RejectedFileException when the thread was interrupted; it stays so
  public static void check() throws RejectedFileException {
    if (Thread.currentThread().isInterrupted()) {
      throw new RejectedFileException(RejectionReason.TIMED_OUT, "reading was stopped");
    }
  }
}
