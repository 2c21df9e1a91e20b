package org.pincite.indexer.reader.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The lines of a stream, one at a time; a line over the limit is skipped without being kept.
final class ByteLines {
  private final InputStream in;
  private final int maxBytes;
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private int number;
  private boolean tooLong;

  ByteLines(InputStream in, int maxBytes) {
    this.in = in;
    this.maxBytes = maxBytes;
  }

  /// The next line without its line feed; empty when it was too long; null at the end.
  byte @Nullable [] next() throws IOException {
    line.reset();
    tooLong = false;
    int b = in.read();
    if (b < 0) {
      return null;
    }
    number++;
    for (; b >= 0 && b != '\n'; b = in.read()) {
      if (line.size() < maxBytes) {
        line.write(b);
      } else {
        tooLong = true;
      }
    }
    return tooLong ? new byte[0] : withoutMark(line.toByteArray());
  }

  /// The number of the line that [#next] gave, from 1.
  int number() {
    return number;
  }

  /// Whether that line was over the limit.
  boolean isTooLong() {
    return tooLong;
  }

  /// Whether that line has nothing but white space.
  boolean isBlank() {
    return line.toString(StandardCharsets.UTF_8).isBlank();
  }

  private byte[] withoutMark(byte[] bytes) {
    boolean mark =
        number == 1
            && bytes.length >= 3
            && bytes[0] == (byte) 0xef
            && bytes[1] == (byte) 0xbb
            && bytes[2] == (byte) 0xbf;
    return mark ? Arrays.copyOfRange(bytes, 3, bytes.length) : bytes;
  }
}
