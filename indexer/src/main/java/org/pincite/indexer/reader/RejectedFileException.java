package org.pincite.indexer.reader;

import java.io.IOException;
import org.pincite.corpus.RejectionReason;

/// A file that cannot be read, for a reason that people can be told.
public final class RejectedFileException extends IOException {
  private static final long serialVersionUID = 1L;

  private final RejectionReason reason;

  /// @param detail what is wrong, in a sentence without the file's name
  public RejectedFileException(RejectionReason reason, String detail) {
    super(detail);
    this.reason = reason;
  }

  /// @param cause what told it
  public RejectedFileException(RejectionReason reason, String detail, Throwable cause) {
    super(detail, cause);
    this.reason = reason;
  }

  public RejectionReason reason() {
    return reason;
  }
}
