package org.pincite.indexer.reader.mail;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/// The bytes of a message in a file.
///
/// @param number among the messages of the file, from 1
/// @param line at which it begins, from 1
/// @param start of its header
/// @param end after its last byte
record StoredMessage(Path file, int number, int line, long start, long end) {

  /// A new stream of the bytes.
  InputStream open() throws IOException {
    FileChannel channel = FileChannel.open(file);
    try {
      channel.position(start);
    } catch (IOException e) {
      channel.close();
      throw e;
    }
    return new BufferedInputStream(
        new Part(Channels.newInputStream(channel), end - start), 1 << 16);
  }

  private static final class Part extends InputStream {
    private final InputStream in;
    private long left;

    Part(InputStream in, long length) {
      this.in = in;
      this.left = length;
    }

    @Override
    public int read() throws IOException {
      int read = left > 0 ? in.read() : -1;
      left--;
      return read;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int read = left > 0 ? in.read(buffer, offset, (int) Math.min(length, left)) : -1;
      left -= Math.max(read, 0);
      return read;
    }

    @Override
    public void close() throws IOException {
      in.close();
    }
  }
}
