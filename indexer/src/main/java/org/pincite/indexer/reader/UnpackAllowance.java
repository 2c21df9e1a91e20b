package org.pincite.indexer.reader;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.pincite.corpus.RejectionReason;

/// How much may still be unpacked of one file of a folder. All archives that lie in it share the
/// allowance, so that nesting multiplies nothing. Not for several threads.
public final class UnpackAllowance {
  private final long allowed;
  private final String limit;
  private long left;

  private UnpackAllowance(long allowed, String limit) {
    this.allowed = allowed;
    this.limit = limit;
    this.left = allowed;
  }

  /// Of a file of a folder.
  static UnpackAllowance of(long fileSize, UnpackLimits limits) {
    long byRatio =
        Math.max(limits.freeBytes(), Math.multiplyExact(fileSize, (long) limits.ratio()));
    return byRatio < limits.bytes()
        ? new UnpackAllowance(
            byRatio,
            String.format(
                Locale.ROOT,
                "it unpacks to more than %,d bytes, which is too much for" + " a file of its size",
                byRatio))
        : new UnpackAllowance(
            limits.bytes(),
            String.format(Locale.ROOT, "it unpacks to more than %,d bytes", limits.bytes()));
  }

  /// Whether something may still be unpacked.
  ///
  /// @throws RejectedFileException when not
  public void requireSome() throws RejectedFileException {
    take(0);
  }

  /// Uses up some of it.
  ///
  /// @throws RejectedFileException when more is used than was allowed
  public void take(long bytes) throws RejectedFileException {
    left -= bytes;
    if (left < 0) {
      throw new RejectedFileException(RejectionReason.TOO_LARGE, limit);
    }
  }

  /// A stream that uses up the allowance by what is read from it.
  public InputStream taking(InputStream in) {
    return new FilterInputStream(in) {
      @Override
      public int read() throws IOException {
        int read = super.read();
        take(read < 0 ? 0 : 1);
        return read;
      }

      @Override
      public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        take(Math.max(read, 0));
        return read;
      }

      @Override
      public long skip(long bytes) throws IOException {
        long skipped = super.skip(bytes);
        take(skipped);
        return skipped;
      }
    };
  }

  @Override
  public String toString() {
    return left + " of " + allowed + " bytes";
  }
}
