package org.pincite.corpus.authority;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;

/// The file of corrections, which is only ever appended to.
public final class CorrectionsFile {
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final Duration PAUSE = Duration.ofMillis(20);

  private final Path folder;

  /// The file of a folder; it need not be there.
  ///
  /// @param folder of the authority files
  public CorrectionsFile(Path folder) {
    this.folder = folder;
  }

  /// Where it lies, or will lie.
  public Path path() {
    return folder.resolve(AuthorityFile.CORRECTIONS);
  }

  /// Writes a correction behind those that are there. It is on the disk when this returns; when it
  /// cannot be written, the file is as it was.
  ///
  /// @throws IOException also when others keep the file locked for ten seconds
  public void append(Correction correction) throws IOException, InterruptedException {
    String line = CorrectionJson.line(correction) + "\n";
    try (FileChannel channel =
            FileChannel.open(
                path(),
                StandardOpenOption.CREATE,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE);
        FileLock _ = lock(channel)) {
      long end = channel.size();
      try {
        // An editor may have left the last line without its end.
        write(channel, endsWithLine(channel, end) ? line : "\n" + line);
      } catch (IOException e) {
        channel.truncate(end);
        throw e;
      }
      channel.force(true);
    }
    IOUtils.fsync(folder, true);
  }

  private static void write(FileChannel channel, String text) throws IOException {
    var buffer = ByteBuffer.wrap(text.getBytes(UTF_8));
    channel.position(channel.size());
    while (buffer.hasRemaining()) {
      channel.write(buffer);
    }
  }

  private static boolean endsWithLine(FileChannel channel, long size) throws IOException {
    if (size == 0) {
      return true;
    }
    var last = ByteBuffer.allocate(1);
    channel.read(last, size - 1);
    return last.get(0) == '\n';
  }

  private FileLock lock(FileChannel channel) throws IOException, InterruptedException {
    long until = System.nanoTime() + PATIENCE.toNanos();
    while (true) {
      FileLock lock = tryLock(channel);
      if (lock != null) {
        return lock;
      }
      if (System.nanoTime() > until) {
        throw new IOException(path() + " is being written to by another program");
      }
      Thread.sleep(PAUSE);
    }
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      // Another thread of this program has it.
      return null;
    }
  }
}
