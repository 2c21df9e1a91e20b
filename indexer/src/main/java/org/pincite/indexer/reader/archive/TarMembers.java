package org.pincite.indexer.reader.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.RejectionReason;
import org.pincite.indexer.reader.RejectedFileException;

/// Reads the members of a TAR archive in their order.
final class TarMembers {

  /// How much of a file tells whether it is one.
  static final int START = 512;

  private TarMembers() {}

  /// Whether a file that begins so is one.
  static boolean begin(byte[] start) {
    return TarArchiveInputStream.matches(start, start.length);
  }

  /// @param tar is not closed
  static void read(InputStream tar, Container container) throws IOException {
    var members =
        new TarArchiveInputStream(
            tar,
            TarConstants.DEFAULT_BLKSIZE,
            TarConstants.DEFAULT_RCDSIZE,
            StandardCharsets.UTF_8.name(),
            true);
    for (var entry = next(members); entry != null; entry = next(members)) {
      if (entry.isSymbolicLink() || entry.isLink()) {
        container.leaveOut("links");
      } else if (entry.isFile() && !SystemFiles.holds(entry.getName())) {
        container.read(
            Member.named(entry.getName()).changed(entry.getLastModifiedTime().toInstant()),
            members);
      }
    }
  }

  private static @Nullable TarArchiveEntry next(TarArchiveInputStream members) throws IOException {
    try {
      return members.getNextEntry();
    } catch (RejectedFileException e) {
      throw e;
    } catch (IOException | IllegalArgumentException e) {
      throw new RejectedFileException(
          RejectionReason.DAMAGED,
          "it is damaged, or ends too early; only what stands before was read",
          e);
    }
  }
}
