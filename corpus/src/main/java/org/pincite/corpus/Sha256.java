package org.pincite.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// SHA-256, which every Java platform has.
public final class Sha256 {

  private Sha256() {}

  /// The 32 bytes of the hash.
  public static byte[] digest(byte[] bytes) {
    return newDigest().digest(bytes);
  }

  /// The hash of a file's bytes, in 64 lower-case hexadecimal digits.
  public static String hexOf(Path file) throws IOException {
    MessageDigest digest = newDigest();
    try (InputStream in = Files.newInputStream(file)) {
      var buffer = new byte[1 << 16];
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        digest.update(buffer, 0, n);
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /// The hash of some bytes, in 64 lower-case hexadecimal digits.
  public static String hexOf(byte[] bytes) {
    return HexFormat.of().formatHex(digest(bytes));
  }

  /// To hash bytes that come in pieces.
  public static MessageDigest newDigest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform must have SHA-256", e);
    }
  }
}
