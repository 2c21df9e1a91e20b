package org.pincite.indexer;

import static org.pincite.corpus.RejectionReason.DUPLICATE;
import static org.pincite.corpus.RejectionReason.EMPTY;
import static org.pincite.corpus.RejectionReason.TIMED_OUT;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.pincite.corpus.Provenance;
import org.pincite.corpus.RecordId;
import org.pincite.corpus.Rejection;
import org.pincite.corpus.RejectionReason;
import org.pincite.corpus.index.FileEntry;
import org.pincite.corpus.index.GenerationDraft;
import org.pincite.corpus.link.LinkedRecord;
import org.pincite.indexer.SourceWalk.FoundFile;
import org.pincite.indexer.correction.RunCorrections;
import org.pincite.indexer.curator.CuratorNotes;

/// Reads and links files ahead on several threads; their results go into the index in the order of
/// the files, so that the same files give the same index. Used once.
final class IndexRun {
  private static final int READ_AHEAD = Math.max(2, Runtime.getRuntime().availableProcessors());

  private final GenerationDraft draft;
  private final RunCounts counts;
  private final RunProgress progress;
  private final ReadingTools tools;
  private final CuratorNotes curator;
  private final RunCorrections corrections;
  private final Map<RecordId, Origin> origins = new HashMap<>();

  IndexRun(GenerationDraft draft, RunNotes notes, RunProgress progress, ReadingTools tools) {
    this.draft = draft;
    this.counts = notes.counts();
    this.curator = notes.curator();
    this.corrections = notes.corrections();
    this.progress = progress;
    this.tools = tools;
  }

  void all(Iterator<FoundFile> files) throws IOException, InterruptedException {
    var ahead = new ArrayDeque<FileReading>();
    try {
      while (files.hasNext() || !ahead.isEmpty()) {
        while (files.hasNext() && ahead.size() < READ_AHEAD) {
          var reading = new FileReading(files.next(), tools);
          reading.start();
          ahead.add(reading);
        }
        FileReading first = ahead.remove();
        try {
          oneFile(first);
        } finally {
          first.abandon();
        }
        progress.fileDone(first.file().relativePath());
      }
    } finally {
      ahead.forEach(FileReading::abandon);
    }
  }

  private void oneFile(FileReading reading) throws IOException, InterruptedException {
    FoundFile file = reading.file();
    var tally = new FileTally(file, draft.recordCount(), draft.passageCount());
    while (true) {
      switch (reading.next(tools.limits().timePerFile())) {
        case null -> {
          reject(tally, rejection(file, TIMED_OUT, tookTooLong()));
          done(file, tally, new ReadStep.End(ReadStep.UNKNOWN_TYPE, null));
          return;
        }
        case ReadStep.Linked(var linked, var notes, var notices) -> {
          if (isNew(linked, file, tally)) {
            LinkedRecord record = corrections.apply(linked);
            draft.add(record);
            counts.record(record.record());
            notices.forEach(notice -> counts.notice(record.record(), notice));
            tally.record(record, notices);
            curator.add(record, notes);
          }
        }
        case ReadStep.Rejected rejected -> reject(tally, rejection(file, rejected));
        case ReadStep.Working() -> {}
        case ReadStep.End end -> {
          if (tally.isEmpty()) {
            reject(tally, rejection(file, EMPTY, "it holds no record"));
          }
          done(file, tally, end);
          return;
        }
      }
    }
  }

  private String tookTooLong() {
    return String.format(
        Locale.ROOT, "reading it took longer than %d s", tools.limits().timePerFile().toSeconds());
  }

  /// Files with the same bytes share the fate of the one that was read: its record names them, or
  /// they are rejected with it.
  private void done(FoundFile file, FileTally tally, ReadStep.End end) throws IOException {
    String mediaType = end.mediaType();
    counts.file(mediaType, tally.records(), tally.passages(), file.size());
    if (end.isTakenOver()) {
      counts.takenOver();
    }
    Optional<FileEntry> entry = tally.entry(mediaType, end.sha256());
    if (entry.isPresent()) {
      draft.file(entry.get());
    }
    if (tally.records() > 0) {
      file.identical().forEach(copy -> counts.identical(mediaType, copy.size()));
      return;
    }
    for (FoundFile copy : file.identical()) {
      String same = "the same bytes as in " + file.location() + ", which gave no record";
      reject(rejection(copy, DUPLICATE, same));
      counts.file(mediaType, 0, 0, copy.size());
    }
  }

  private boolean isNew(LinkedRecord linked, FoundFile file, FileTally tally) throws IOException {
    var record = linked.record();
    var here = new Origin(file, record.provenance().file());
    Origin first = origins.putIfAbsent(record.id(), here);
    if (first == null) {
      return true;
    }
    if (!first.file.equals(file)) {
      tally.dependsOnOthers();
    }
    String same = record.url() != null ? "the same url as in " : "the same id as in ";
    reject(
        tally,
        new Rejection(
            file.collection(),
            here.path,
            record.provenance().line(),
            DUPLICATE,
            same + first.path));
    return false;
  }

  private static Rejection rejection(FoundFile file, RejectionReason reason, String detail) {
    return new Rejection(file.collection(), file.relativePath(), null, reason, detail);
  }

  private static Rejection rejection(FoundFile file, ReadStep.Rejected rejected) {
    String path =
        rejected.member() == null
            ? file.relativePath()
            : file.relativePath() + Provenance.IN + rejected.member();
    return new Rejection(
        file.collection(), path, rejected.line(), rejected.reason(), rejected.detail());
  }

  private void reject(FileTally tally, Rejection rejection) throws IOException {
    tally.rejection(rejection);
    reject(rejection);
  }

  private void reject(Rejection rejection) throws IOException {
    counts.rejection(rejection);
    draft.reject(rejection);
  }

  /// Where a record came from.
  ///
  /// @param path of the file, or of the member of an archive
  private record Origin(FoundFile file, String path) {}
}
