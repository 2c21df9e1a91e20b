package org.pincite.indexer.reader;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Passage;
import org.pincite.corpus.PublicRecord;
import org.pincite.corpus.RejectionReason;

/// What a reader made of a file or of a part of one.
public sealed interface ReadResult {

  /// A record with its passages in reading order, at least one.
  ///
  /// @param notices what should be known of it; mostly empty
  record Read(PublicRecord record, List<Passage> passages, List<Notice> notices)
      implements ReadResult {
    public Read {
      passages = List.copyOf(passages);
      notices = List.copyOf(notices);
      if (passages.isEmpty()) {
        throw new IllegalArgumentException("a record has passages");
      }
    }

    /// A record of which there is nothing to notice.
    public Read(PublicRecord record, List<Passage> passages) {
      this(record, passages, List.of());
    }
  }

  /// A part that could not be read.
  ///
  /// @param member the path of the part in an archive; null when the file is none, or is meant
  ///   itself
  /// @param line the line in the file, from 1; null when there are no lines
  /// @param detail what is wrong, for people, without the file's name
  record Rejected(
      @Nullable String member, @Nullable Integer line, RejectionReason reason, String detail)
      implements ReadResult {

    /// What an exception tells.
    ///
    /// @param line null for the whole file
    public static Rejected of(@Nullable Integer line, RejectedFileException e) {
      return new Rejected(null, line, e.reason(), String.valueOf(e.getMessage()));
    }
  }

  /// The reader is at work on a part that takes long: the time it may go without a result begins
  /// anew.
  record Working() implements ReadResult {}
}
