package org.pincite.indexer.reader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
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

  /// All bytes.
  ///
  /// @throws RejectedFileException when the file is larger than the limit
  public byte[] bytes(ReadLimits limits) throws IOException {
    if (size > limits.fileBytes()) {
      throw new RejectedFileException(
          RejectionReason.TOO_LARGE,
          String.format(
              Locale.ROOT, "the file has %,d bytes, the limit is %,d", size, limits.fileBytes()));
    }
    return Files.readAllBytes(path);
  }

  /// A title for a file that has none: its name without the extension, `-` and `_` as spaces.
  public String titleFromName() {
    String name = path.getFileName().toString();
    int dot = name.lastIndexOf('.');
    String words = (dot > 0 ? name.substring(0, dot) : name).replaceAll("[-_]+", " ").strip();
    return words.isEmpty() ? name : words;
  }
}
