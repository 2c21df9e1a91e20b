package org.pincite.indexer.reader.word;

import com.rtfparserkit.parser.IRtfSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import org.pincite.corpus.RejectionReason;
import org.pincite.indexer.reader.Interruption;
import org.pincite.indexer.reader.RejectedFileException;

/// The bytes of a file for the parser, which believes what `\bin` says of the length of what
/// follows: a file that claims more than it has is stopped before.
final class RtfSource implements IRtfSource {
  private static final String BINARY = "\\bin";
  private static final int CHECK_EVERY = 1 << 16;

  private final PushbackInputStream in;
  private final long size;
  private int matched;
  private long claimed;
  private int count;

  RtfSource(InputStream in, long size) {
    this.in = new PushbackInputStream(in);
    this.size = size;
  }

  @Override
  public int read() throws IOException {
    int c = in.read();
    if (++count % CHECK_EVERY == 0) {
      Interruption.check();
    }
    follow(c);
    return c;
  }

  @Override
  public void unread(int c) throws IOException {
    in.unread(c);
  }

  @Override
  public int read(byte[] bytes) throws IOException {
    return in.readNBytes(bytes, 0, bytes.length);
  }

  private void follow(int c) throws RejectedFileException {
    if (matched == BINARY.length() && c >= '0' && c <= '9') {
      claimed = Math.min(claimed, size) * 10 + c - '0';
      if (claimed > size) {
        throw new RejectedFileException(
            RejectionReason.DAMAGED, "it claims to hold more than the file has");
      }
    } else if (matched < BINARY.length() && c == BINARY.charAt(matched)) {
      matched++;
      claimed = 0;
    } else {
      matched = c == '\\' ? 1 : 0;
    }
  }
}
