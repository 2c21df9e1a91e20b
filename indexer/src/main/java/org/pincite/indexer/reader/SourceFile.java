package org.pincite.indexer.reader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.regex.Pattern;
import org.pincite.corpus.RejectionReason;

/// A file to be read, with all that is known of it before it is read.
///
/// @param collection the collection it belongs to
/// @param relativePath below the collection's folder, with `/` between its parts; of a member of an
///   archive, as in [org.pincite.corpus.Provenance#file]
/// @param path where it lies
/// @param size in bytes
/// @param modified its last change
/// @param sha256 of its bytes, 64 hexadecimal digits
/// @param mediaType as [MediaTypes] detected it
/// @param origin what is known of it from outside
public record SourceFile(
    String collection,
    String relativePath,
    Path path,
    long size,
    Instant modified,
    String sha256,
    String mediaType,
    Origin origin) {

  /// In bytes, what is small enough to be read whole beside everything else.
  public static final long SMALL = 4L << 20;

  private static final Pattern PACKED = Pattern.compile("(?i)\\.(?:gz|bz2|xz)$");

  /// All bytes.
  ///
  /// @throws RejectedFileException when the file is larger than the limit
  public byte[] bytes(ReadLimits limits) throws IOException {
    requireSize(limits);
    return Files.readAllBytes(path);
  }

  /// Checks the size of a file of which not all bytes are wanted at once.
  ///
  /// @throws RejectedFileException when the file is larger than the limit
  public void requireSize(ReadLimits limits) throws RejectedFileException {
    if (size > limits.fileBytes()) {
      throw new RejectedFileException(
          RejectionReason.TOO_LARGE,
          String.format(
              Locale.ROOT, "the file has %,d bytes, the limit is %,d", size, limits.fileBytes()));
    }
  }

  /// What may be unpacked of it.
  public UnpackAllowance allowance(ReadLimits limits) {
    UnpackAllowance shared = origin.allowance();
    return shared != null ? shared : UnpackAllowance.of(size, limits.unpacking());
  }

  /// Its own name, or that of what is packed in it when it is a single packed file. Of an address
  /// that ends with `/`, what stands before.
  public String name() {
    int end = relativePath.length();
    while (end > 1 && relativePath.charAt(end - 1) == '/') {
      end--;
    }
    String name = relativePath.substring(relativePath.lastIndexOf('/', end - 1) + 1, end);
    String unpacked = PACKED.matcher(name).replaceFirst("");
    return unpacked.isEmpty() ? name : unpacked;
  }

  /// A title for a file that has none: its name without the extension, `-` and `_` as spaces.
  public String titleFromName() {
    String name = name();
    int dot = name.lastIndexOf('.');
    String words = (dot > 0 ? name.substring(0, dot) : name).replaceAll("[-_]+", " ").strip();
    return words.isEmpty() ? relativePath : words;
  }
}
