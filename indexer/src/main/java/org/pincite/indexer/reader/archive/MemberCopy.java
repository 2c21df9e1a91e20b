package org.pincite.indexer.reader.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.pincite.corpus.RejectionReason;
import org.pincite.corpus.Sha256;
import org.pincite.indexer.reader.RejectedFileException;

/// A member in a temporary file that only this user may read, until it is closed.
final class MemberCopy implements AutoCloseable {
  private static final int PIECE = 1 << 16;

  private final Path path;
  private final MessageDigest digest = Sha256.newDigest();
  private long size;

  MemberCopy() throws IOException {
    this.path = Files.createTempFile("pincite-member-", ".tmp");
  }

  Path path() {
    return path;
  }

  long size() {
    return size;
  }

  /// Of all bytes; to be called once.
  String sha256() {
    return HexFormat.of().formatHex(digest.digest());
  }

  /// Copies the bytes.
  ///
  /// @param check asked before each piece is kept
  /// @throws RejectedFileException when the bytes cannot be had because the container is damaged
  void fill(InputStream content, Check check) throws IOException {
    try (OutputStream out = Files.newOutputStream(path)) {
      var piece = new byte[PIECE];
      for (int n = read(content, piece); n >= 0; n = read(content, piece)) {
        check.beforeKeeping(n);
        digest.update(piece, 0, n);
        out.write(piece, 0, n);
        size += n;
      }
    }
  }

  private static int read(InputStream content, byte[] piece) throws RejectedFileException {
    try {
      return content.read(piece);
    } catch (RejectedFileException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw new RejectedFileException(
          RejectionReason.DAMAGED, "its data is damaged: " + reason(e), e);
    }
  }

  private static String reason(Exception e) {
    String message = e.getMessage();
    return message == null || message.isBlank() ? "it ends too early" : message;
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(path);
  }

  /// Decides whether more bytes are taken.
  interface Check {
    void beforeKeeping(int bytes) throws IOException;
  }
}
