package org.pincite.indexer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.RejectionReason;
import org.pincite.corpus.link.LinkedRecord;
import org.pincite.indexer.link.LinkNotes;
import org.pincite.indexer.reader.Notice;

/// What happens while a file is read, in its order; the last step is the only `End`.
sealed interface ReadStep {

  /// The media type of a file that could not be looked into.
  String UNKNOWN_TYPE = "unknown";

  /// A record, ready for the index.
  ///
  /// @param notes for the curator of the authority files
  /// @param notices for everybody
  record Linked(LinkedRecord record, LinkNotes notes, List<Notice> notices) implements ReadStep {
    public Linked {
      notices = List.copyOf(notices);
    }
  }

  /// The file, or a part of it, could not be read.
  record Rejected(
      @Nullable String member, @Nullable Integer line, RejectionReason reason, String detail)
      implements ReadStep {}

  /// The file takes longer, with good reason.
  record Working() implements ReadStep {}

  /// The file is done.
  ///
  /// @param mediaType as detected
  /// @param sha256 of its bytes; null when it could not be read
  /// @param isTakenOver whether it was not read, but taken from the generation before
  record End(String mediaType, @Nullable String sha256, boolean isTakenOver) implements ReadStep {

    /// Of a file that was read, or could not be.
    End(String mediaType, @Nullable String sha256) {
      this(mediaType, sha256, false);
    }
  }
}
