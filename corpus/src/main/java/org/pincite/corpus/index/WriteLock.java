package org.pincite.corpus.index;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// The right to write to a [GenerationStore], until closed.
public final class WriteLock implements AutoCloseable {

  /// The files that this process has locked. The system must not be asked twice: closing a second
  /// channel to a file lets go of the lock that the first one has.
  private static final Set<Path> LOCKED = ConcurrentHashMap.newKeySet();

  private final Path file;
  private final FileChannel channel;

  private WriteLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /// Takes the lock, if it is free.
  ///
  /// @param file made when it does not exist; always the same path for the same file
  /// @return empty when this or another process has the lock
  static Optional<WriteLock> tryTake(Path file) throws IOException {
    if (!LOCKED.add(file)) {
      return Optional.empty();
    }
    FileChannel channel = null;
    boolean taken = false;
    try {
      channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      taken = channel.tryLock() != null;
      return taken ? Optional.of(new WriteLock(file, channel)) : Optional.empty();
    } finally {
      if (!taken) {
        release(file, channel);
      }
    }
  }

  @Override
  public void close() throws IOException {
    if (channel.isOpen()) {
      release(file, channel);
    }
  }

  private static void release(Path file, @Nullable FileChannel channel) throws IOException {
    try {
      if (channel != null) {
        channel.close();
      }
    } finally {
      LOCKED.remove(file);
    }
  }
}
