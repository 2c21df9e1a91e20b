package org.pincite.indexer.worker;

import java.nio.file.Path;
import java.time.Instant;
import org.pincite.indexer.reader.Origin;
import org.pincite.indexer.reader.ReadLimits;
import org.pincite.indexer.reader.SourceFile;

/// What a worker is asked to read. The path travels as text.
record ReadRequest(
    String collection,
    String relativePath,
    String path,
    long size,
    Instant modified,
    String sha256,
    String mediaType,
    Origin origin,
    ReadLimits limits) {

  static ReadRequest of(SourceFile source, ReadLimits limits) {
    return new ReadRequest(
        source.collection(),
        source.relativePath(),
        source.path().toString(),
        source.size(),
        source.modified(),
        source.sha256(),
        source.mediaType(),
        source.origin(),
        limits);
  }

  SourceFile source() {
    return new SourceFile(
        collection, relativePath, Path.of(path), size, modified, sha256, mediaType, origin);
  }
}
