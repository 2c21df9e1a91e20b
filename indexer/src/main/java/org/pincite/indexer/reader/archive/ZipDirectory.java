package org.pincite.indexer.reader.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Path;
import org.pincite.indexer.reader.UnpackLimits;

/// Measures the directory at the end of a ZIP archive before it is read into memory, entry by
/// entry: a small file may list millions of members. The layout is that of APPNOTE.TXT 6.3.
final class ZipDirectory {
  private static final int MAX_BYTES_OF_A_MEMBER = 2000;
  private static final int END_SIGNATURE = 0x06054b50;
  private static final int END_LENGTH = 22;
  private static final int MAX_COMMENT = 0xffff;
  private static final int LOCATOR_SIGNATURE = 0x07064b50;
  private static final int LOCATOR_LENGTH = 20;
  private static final int ZIP64_END_LENGTH = 56;
  private static final int ENTRY_SIGNATURE = 0x02014b50;
  private static final int ENTRY_LENGTH = 46;

  private ZipDirectory() {}

  /// Whether the directory is within the limits; one that cannot be found has no members.
  static boolean isWithin(UnpackLimits limits, Path zip) throws IOException {
    try (FileChannel file = FileChannel.open(zip)) {
      long position = start(file);
      long mostBytes = position + (long) limits.members() * MAX_BYTES_OF_A_MEMBER;
      int members = 0;
      while (position >= 0 && position + ENTRY_LENGTH <= file.size()) {
        ByteBuffer entry = bytes(file, position, ENTRY_LENGTH);
        if (entry.getInt(0) != ENTRY_SIGNATURE) {
          return true;
        }
        position += ENTRY_LENGTH + shortAt(entry, 28) + shortAt(entry, 30) + shortAt(entry, 32);
        if (++members > limits.members() || position > mostBytes) {
          return false;
        }
      }
      return true;
    }
  }

  /// Where the first entry of the directory lies; -1 when there is none.
  private static long start(SeekableByteChannel file) throws IOException {
    int tailLength = (int) Math.min(file.size(), END_LENGTH + MAX_COMMENT);
    long tailStart = file.size() - tailLength;
    ByteBuffer tail = bytes(file, tailStart, tailLength);
    for (int i = tailLength - END_LENGTH; i >= 0; i--) {
      if (tail.getInt(i) == END_SIGNATURE) {
        long zip64 = startOfZip64(file, tailStart + i);
        long length = Integer.toUnsignedLong(tail.getInt(i + 12));
        long offset = Integer.toUnsignedLong(tail.getInt(i + 16));
        return zip64 >= 0
            ? zip64
            // Something may stand before the archive, as in those that unpack themselves.
            : offset + Math.max(tailStart + i - length - offset, 0);
      }
    }
    return -1;
  }

  /// Where it lies in the larger form of archives; -1 when this is none.
  private static long startOfZip64(SeekableByteChannel file, long end) throws IOException {
    if (end < LOCATOR_LENGTH) {
      return -1;
    }
    ByteBuffer locator = bytes(file, end - LOCATOR_LENGTH, LOCATOR_LENGTH);
    long record = locator.getLong(8);
    boolean found =
        locator.getInt(0) == LOCATOR_SIGNATURE
            && record >= 0
            && record + ZIP64_END_LENGTH <= file.size();
    return found ? bytes(file, record, ZIP64_END_LENGTH).getLong(48) : -1;
  }

  private static int shortAt(ByteBuffer bytes, int index) {
    return Short.toUnsignedInt(bytes.getShort(index));
  }

  private static ByteBuffer bytes(SeekableByteChannel file, long position, int length)
      throws IOException {
    var bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    file.position(position);
    while (bytes.hasRemaining() && file.read(bytes) >= 0) {
      // Read on until the buffer is full.
    }
    return bytes;
  }
}
