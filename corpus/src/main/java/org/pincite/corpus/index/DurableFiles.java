package org.pincite.corpus.index;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.apache.lucene.util.IOUtils;

/// Writes that are on the disk when they return; a failure to sync is an error.
final class DurableFiles {

  private DurableFiles() {}

  static void write(Path file, byte[] content) throws IOException {
    try (FileChannel channel =
        FileChannel.open(
            file,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      var bytes = ByteBuffer.wrap(content);
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    }
  }

  static void syncFolder(Path folder) throws IOException {
    IOUtils.fsync(folder, true);
  }

  static void syncFile(Path file) throws IOException {
    IOUtils.fsync(file, false);
  }
}
