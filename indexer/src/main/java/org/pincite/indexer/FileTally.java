package org.pincite.indexer;

import static org.pincite.corpus.RejectionReason.TIMED_OUT;
import static org.pincite.corpus.RejectionReason.UNREADABLE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Rejection;
import org.pincite.corpus.index.FileEntry;
import org.pincite.corpus.link.LinkedRecord;
import org.pincite.indexer.SourceWalk.FoundFile;
import org.pincite.indexer.reader.Notice;

/// What one file has given so far. Not for several threads.
final class FileTally {

  /// A file with more of them is read again each time: its list would be as large as the file.
  private static final int MOST_KEPT = 10_000;

  private final FoundFile file;
  private final int firstRecord;
  private final int firstPassage;
  private final List<Rejection> rejections = new ArrayList<>();
  private final List<FileEntry.Noticed> notices = new ArrayList<>();
  private int records;
  private int passages;
  private boolean isSettled = true;

  /// @param firstRecord how many records the generation has before it
  /// @param firstPassage how many passages the generation has before it
  FileTally(FoundFile file, int firstRecord, int firstPassage) {
    this.file = file;
    this.firstRecord = firstRecord;
    this.firstPassage = firstPassage;
  }

  void record(LinkedRecord record, List<Notice> recordNotices) {
    for (Notice notice : recordNotices) {
      notices.add(new FileEntry.Noticed(records, notice.kind().code(), notice.detail()));
    }
    records++;
    passages += record.passages().size();
  }

  void rejection(Rejection rejection) {
    if (rejections.size() < MOST_KEPT) {
      rejections.add(rejection);
    } else {
      isSettled = false;
    }
    // What took too long or could not be opened may go well the next time.
    isSettled &= rejection.reason() != TIMED_OUT && rejection.reason() != UNREADABLE;
  }

  /// What another file decided may be otherwise in the next run.
  void dependsOnOthers() {
    isSettled = false;
  }

  int records() {
    return records;
  }

  int passages() {
    return passages;
  }

  boolean isEmpty() {
    return records == 0 && rejections.isEmpty();
  }

  /// What the next run may take over; empty when the same bytes may give something else.
  ///
  /// @param sha256 of the file's bytes; null when they could not be read
  Optional<FileEntry> entry(String mediaType, @Nullable String sha256) {
    return sha256 == null || !isSettled || notices.size() > MOST_KEPT
        ? Optional.empty()
        : Optional.of(
            new FileEntry(
                file.collection(),
                file.relativePath(),
                sha256,
                file.alsoAt(),
                mediaType,
                firstRecord,
                records,
                firstPassage,
                rejections,
                notices));
  }
}
