package org.pincite.indexer.reader;

import java.time.Duration;
import java.util.Locale;
import org.pincite.corpus.RejectionReason;

/// How much a single file may cost.
///
/// @param fileBytes the largest file that is read whole; files of lines are read in a stream and
///   may be larger
/// @param lineBytes the longest line of a file of lines
/// @param pages the most pages of a document
/// @param characters the most characters of text of one record
/// @param timePerFile how long a reader may go without handing over a result
/// @param unpacking what may come out of a file that holds other files
public record ReadLimits(
    long fileBytes,
    int lineBytes,
    int pages,
    int characters,
    Duration timePerFile,
    UnpackLimits unpacking) {

  /// With the standard limits for archives.
  public ReadLimits(
      long fileBytes, int lineBytes, int pages, int characters, Duration timePerFile) {
    this(fileBytes, lineBytes, pages, characters, timePerFile, UnpackLimits.standard());
  }

  /// What suits reports of hundreds of pages.
  public static ReadLimits standard() {
    return new ReadLimits(256L << 20, 32 << 20, 20_000, 50_000_000, Duration.ofMinutes(2));
  }

  /// The same with another time.
  public ReadLimits withTimePerFile(Duration time) {
    return new ReadLimits(fileBytes, lineBytes, pages, characters, time, unpacking);
  }

  /// What people are told of a record that has more text than the limit.
  public RejectedFileException tooMuchText() {
    return new RejectedFileException(
        RejectionReason.TOO_LARGE,
        String.format(Locale.ROOT, "the text has more than %,d characters", characters));
  }
}
