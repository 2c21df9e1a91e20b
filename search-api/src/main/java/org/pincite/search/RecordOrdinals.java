package org.pincite.search;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.OrdinalMap;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.util.packed.PackedInts;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.index.IndexSchema;

/// Numbers the records of the passages index in the order of their ids, over all of its segments.
final class RecordOrdinals {
  /// Null when there are no two segments, whose numbers would have to be made one.
  private final @Nullable OrdinalMap overall;

  RecordOrdinals(IndexReader passages) throws IOException {
    List<LeafReaderContext> leaves = passages.leaves();
    if (leaves.size() < 2) {
      this.overall = null;
      return;
    }
    var ids = new SortedDocValues[leaves.size()];
    for (LeafReaderContext leaf : leaves) {
      ids[leaf.ord] = IndexSchema.ID.values(leaf.reader());
    }
    this.overall = OrdinalMap.build(null, ids, PackedInts.DEFAULT);
  }

  /// The number of a record.
  ///
  /// @param inLeaf its number in the segment
  int of(LeafReaderContext leaf, int inLeaf) {
    return overall == null ? inLeaf : (int) overall.getGlobalOrds(leaf.ord).get(inLeaf);
  }
}
