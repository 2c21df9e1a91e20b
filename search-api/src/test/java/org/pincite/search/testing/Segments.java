package org.pincite.search.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FilterCodecReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;

/// Rewrites an index of one segment as one of several. Today's indexer always merges to one; the
/// searcher must not depend on that.
final class Segments {
  private Segments() {}

  /// @param index the folder of an index with one segment
  /// @param count how many segments it has afterwards
  static void split(Path index, int count) throws IOException {
    Path copy = index.resolveSibling(index.getFileName() + ".whole");
    Files.move(index, copy);
    var config = new IndexWriterConfig().setMergePolicy(NoMergePolicy.INSTANCE);
    try (Directory from = FSDirectory.open(copy);
        Directory to = FSDirectory.open(index);
        DirectoryReader whole = DirectoryReader.open(from);
        IndexWriter writer = new IndexWriter(to, config)) {
      CodecReader only = (CodecReader) whole.leaves().getFirst().reader();
      for (int i = 0; i < count; i++) {
        writer.addIndexes(new Slice(only, i, count));
      }
    }
    IOUtils.rm(copy);
  }

  /// Every `count`th document, from `first` on; the others are as if deleted.
  private static final class Slice extends FilterCodecReader {
    private final int first;
    private final int count;

    Slice(CodecReader in, int first, int count) {
      super(in);
      this.first = first;
      this.count = count;
    }

    @Override
    public Bits getLiveDocs() {
      return new Bits() {
        @Override
        public boolean get(int index) {
          return index % count == first;
        }

        @Override
        public int length() {
          return maxDoc();
        }
      };
    }

    @Override
    public int numDocs() {
      return (maxDoc() - first + count - 1) / count;
    }

    @Override
    public CacheHelper getCoreCacheHelper() {
      return in.getCoreCacheHelper();
    }

    @Override
    public @Nullable CacheHelper getReaderCacheHelper() {
      return null;
    }
  }
}
