package org.pincite.indexer.reader;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Passage;
import org.pincite.corpus.PublicRecord;
import org.pincite.corpus.RejectionReason;

/// What a reader made of a file or of a part of one.
public sealed interface ReadResult {

  /// A record with its passages in reading order, at least one.
  record Read(PublicRecord record, List<Passage> passages) implements ReadResult {
    public Read {
      passages = List.copyOf(passages);
      if (passages.isEmpty()) {
        throw new IllegalArgumentException("a record has passages");
      }
    }
  }

  /// A part that could not be read.
  ///
  /// @param line the line in the file, from 1; null when there are no lines
  /// @param detail what is wrong, for people, without the file's name
  record Rejected(@Nullable Integer line, RejectionReason reason, String detail)
      implements ReadResult {}
}
