package org.pincite.indexer.reader;

import java.io.Closeable;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.pincite.corpus.RejectionReason;

/// The parts of a document that is a ZIP file. Nothing is unpacked but what is read, and a part
/// that unpacks to far more than it lies in is not read to its end. Not for several threads.
public final class ZipParts implements Closeable {
  private static final int MAX_DIRECTORY = 4 << 20;
  private static final int END_RECORD = 22;
  private static final int MAX_COMMENT = 0xffff;
  private static final int END_SIGNATURE = 0x06054b50;

  /// All that is read of one document.
  private static final long MAX_UNPACKED = 1L << 30;

  private static final long MAX_RATIO = 200;

  /// Small parts may have any ratio.
  private static final long FREE = 8L << 20;

  private final ZipFile zip;
  private long unpacked;

  private ZipParts(ZipFile zip) {
    this.zip = zip;
  }

  /// Opens a file.
  ///
  /// @throws RejectedFileException when it is no ZIP file, or has too many parts
  public static ZipParts open(Path file) throws IOException {
    requireSmallDirectory(file);
    try {
      return new ZipParts(new ZipFile(file.toFile()));
    } catch (ZipException | EOFException e) {
      throw damaged(e);
    }
  }

  /// A part; empty when there is none of this name.
  public Optional<InputStream> part(String name) throws IOException {
    ZipEntry entry = zip.getEntry(name);
    if (entry == null || entry.isDirectory()) {
      return Optional.empty();
    }
    try {
      return Optional.of(new Bounded(zip.getInputStream(entry), entry.getCompressedSize()));
    } catch (ZipException | EOFException e) {
      throw damaged(e);
    }
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  /// The directory is read as a whole when the file is opened.
  private static void requireSmallDirectory(Path file) throws IOException {
    try (var in = new RandomAccessFile(file.toFile(), "r")) {
      int tail = (int) Math.min(in.length(), END_RECORD + MAX_COMMENT);
      byte[] bytes = new byte[tail];
      in.seek(in.length() - tail);
      in.readFully(bytes);
      ByteBuffer end = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
      for (int at = tail - END_RECORD; at >= 0; at--) {
        if (end.getInt(at) == END_SIGNATURE) {
          if (Integer.toUnsignedLong(end.getInt(at + 12)) > MAX_DIRECTORY) {
            throw new RejectedFileException(
                RejectionReason.TOO_LARGE, "it has more parts than a document has");
          }
          return;
        }
      }
    }
    throw new RejectedFileException(
        RejectionReason.DAMAGED, "the list of its parts, at the end of the file, is missing");
  }

  private static RejectedFileException damaged(IOException e) {
    return new RejectedFileException(
        RejectionReason.DAMAGED, "its parts cannot be unpacked: it is cut or damaged", e);
  }

  private final class Bounded extends FilterInputStream {
    private final long most;
    private long here;

    Bounded(InputStream in, long compressed) {
      super(in);
      this.most = Math.max(FREE, MAX_RATIO * Math.max(compressed, 0));
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      Interruption.check();
      int count;
      try {
        count = super.read(bytes, offset, length);
      } catch (ZipException | EOFException e) {
        throw damaged(e);
      }
      here += Math.max(count, 0);
      unpacked += Math.max(count, 0);
      if (here > most || unpacked > MAX_UNPACKED) {
        throw new RejectedFileException(
            RejectionReason.TOO_LARGE, "it unpacks to far more than a document of its size has");
      }
      return count;
    }

    @Override
    public long skip(long count) throws IOException {
      return read(new byte[(int) Math.min(Math.max(count, 0), 8192)]);
    }
  }
}
