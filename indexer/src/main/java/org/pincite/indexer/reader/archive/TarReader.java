package org.pincite.indexer.reader.archive;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Set;
import java.util.function.Consumer;
import org.pincite.indexer.reader.ReadLimits;
import org.pincite.indexer.reader.ReadResult;
import org.pincite.indexer.reader.RecordReader;
import org.pincite.indexer.reader.SourceFile;

/// Reads TAR archives that are not packed; [PackedReader] reads the others.
public final class TarReader implements RecordReader {
  private final Members members;

  public TarReader(Members members) {
    this.members = members;
  }

  @Override
  public String name() {
    return "tar";
  }

  @Override
  public int version() {
    return 1;
  }

  @Override
  public Set<String> mediaTypes() {
    return Set.of("application/x-tar", "application/x-gtar");
  }

  @Override
  public boolean readsInPieces() {
    return true;
  }

  @Override
  public void read(SourceFile source, ReadLimits limits, Consumer<ReadResult> results)
      throws IOException {
    try (Container container = members.open(source, limits, results);
        InputStream in = new BufferedInputStream(Files.newInputStream(source.path()), 1 << 16)) {
      TarMembers.read(in, container);
    }
  }
}
