package org.pincite.indexer.reader;

import static org.pincite.corpus.RejectionReason.DAMAGED;
import static org.pincite.corpus.RejectionReason.TOO_LARGE;
import static org.pincite.corpus.RejectionReason.UNREADABLE;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import org.pincite.corpus.PassageText;

/// Why a reader that threw something could not read its file. Whatever it threw, even an error of
/// the virtual machine, is the file's fault: one hostile file must not end the run.
public final class ReadFailure {
  private static final int MAX_MESSAGE = 200;

  private ReadFailure() {}

  /// The rejection of the whole file.
  public static ReadResult.Rejected of(Throwable thrown) {
    return switch (thrown) {
      case RejectedFileException e -> ReadResult.Rejected.of(null, e);
      case AccessDeniedException _ -> unreadable("permission to read it is missing");
      case IOException e -> unreadable("it cannot be read: " + messageOf(e));
      case OutOfMemoryError _ ->
          new ReadResult.Rejected(
              null, null, TOO_LARGE, "reading it needs more memory than there is");
      case StackOverflowError _ -> damaged("it is nested too deeply");
      default -> damaged("it cannot be read: " + messageOf(thrown));
    };
  }

  private static ReadResult.Rejected unreadable(String detail) {
    return new ReadResult.Rejected(null, null, UNREADABLE, detail);
  }

  private static ReadResult.Rejected damaged(String detail) {
    return new ReadResult.Rejected(null, null, DAMAGED, detail);
  }

  /// The first line of what something thrown says, or else its kind.
  public static String messageOf(Throwable e) {
    String message = e.getMessage();
    String first = message == null ? "" : message.lines().findFirst().orElse("");
    String text = first.isBlank() ? e.getClass().getSimpleName() : first;
    return PassageText.shortened(text, MAX_MESSAGE);
  }
}
