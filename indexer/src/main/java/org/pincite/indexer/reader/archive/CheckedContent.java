package org.pincite.indexer.reader.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;

/// The content of a member, which fails at its end when its checksum is not the stated one.
final class CheckedContent extends CheckedInputStream {
  private final long stated;

  /// @param stated CRC-32; negative when none is
  CheckedContent(InputStream in, long stated) {
    super(in, new CRC32());
    this.stated = stated;
  }

  @Override
  public int read() throws IOException {
    return checked(super.read());
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    return checked(super.read(buffer, offset, length));
  }

  private int checked(int read) throws IOException {
    if (read < 0 && stated >= 0 && getChecksum().getValue() != stated) {
      throw new IOException("its checksum is wrong");
    }
    return read;
  }
}
