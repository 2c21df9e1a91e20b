package org.pincite.corpus.index;

import java.io.IOException;
import java.nio.channels.FileChannel;

/// The right to write to a [GenerationStore], until closed.
public final class WriteLock implements AutoCloseable {
  private final FileChannel channel;

  WriteLock(FileChannel channel) {
    this.channel = channel;
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
