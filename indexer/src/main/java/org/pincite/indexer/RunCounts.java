package org.pincite.indexer;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.pincite.corpus.PublicRecord;
import org.pincite.corpus.Rejection;
import org.pincite.corpus.authority.AuthorityFile;
import org.pincite.corpus.index.IndexSchema;
import org.pincite.corpus.index.Manifest;
import org.pincite.indexer.RunReport.TypeCount;
import org.pincite.indexer.correction.CorrectionReport;
import org.pincite.indexer.reader.Notice;

/// Counts while a run goes on. Not for several threads.
final class RunCounts {
  private final Map<String, Integer> rejections = new TreeMap<>();
  private final Map<String, TypeCount> types = new TreeMap<>();
  private final List<Rejection> rejected = new ArrayList<>();
  private final Map<String, Integer> notices = new TreeMap<>();
  private final List<RunReport.Noticed> noticed = new ArrayList<>();
  private int read;
  private int filesRejected;
  private int filesIdentical;
  private int filesTakenOver;
  private int records;
  private int passages;
  private long bytes;
  private int unreadablePages;
  private int recordsWithUnreadablePages;
  private int truncatedRecords;

  void rejection(Rejection rejection) {
    rejections.merge(rejection.reason().code(), 1, Integer::sum);
    if (rejected.size() < RunReport.MAX_REJECTED) {
      rejected.add(rejection);
    }
  }

  void notice(PublicRecord record, Notice notice) {
    notices.merge(notice.kind().code(), 1, Integer::sum);
    if (noticed.size() < RunReport.MAX_NOTICED) {
      noticed.add(
          new RunReport.Noticed(
              record.collection(),
              record.provenance().file(),
              record.provenance().line(),
              record.id().value(),
              notice.kind(),
              notice.detail()));
    }
  }

  /// A record was made.
  void record(PublicRecord record) {
    int unreadable = record.extent().unreadablePages().size();
    unreadablePages += unreadable;
    recordsWithUnreadablePages += unreadable > 0 ? 1 : 0;
    truncatedRecords += record.extent().truncated() != null ? 1 : 0;
  }

  /// A file was not read because it has the bytes of one that was.
  void identical(String mediaType, long fileBytes) {
    filesIdentical++;
    bytes += fileBytes;
    type(mediaType, new TypeCount(1, 0, 0, 1, 0, 0));
  }

  /// The file that is done was not read: the generation before had it.
  void takenOver() {
    filesTakenOver++;
  }

  /// A file is done.
  void file(String mediaType, int fileRecords, int filePassages, long fileBytes) {
    boolean isRead = fileRecords > 0;
    read += isRead ? 1 : 0;
    filesRejected += isRead ? 0 : 1;
    records += fileRecords;
    passages += filePassages;
    bytes += fileBytes;
    type(mediaType, new TypeCount(1, isRead ? 1 : 0, isRead ? 0 : 1, 0, fileRecords, filePassages));
  }

  private void type(String mediaType, TypeCount count) {
    types.merge(mediaType, count, TypeCount::plus);
  }

  int records() {
    return records;
  }

  Map<String, Integer> rejections() {
    return new TreeMap<>(rejections);
  }

  Manifest manifest(
      Instant created,
      AuthorityFile authority,
      String codeVersion,
      List<Source> sources,
      int rejectionCount) {
    return new Manifest(
        created,
        IndexSchema.VERSION,
        authority.version(),
        codeVersion,
        sources.stream()
            .map(source -> new Manifest.Source(source.collection(), source.path().toString()))
            .toList(),
        files(),
        read,
        filesRejected,
        filesIdentical,
        records,
        passages,
        rejectionCount,
        gaps(),
        notices,
        Manifest.FamilyCounts.none());
  }

  int files() {
    return read + filesRejected + filesIdentical;
  }

  private Manifest.Gaps gaps() {
    return new Manifest.Gaps(unreadablePages, recordsWithUnreadablePages, truncatedRecords);
  }

  /// @param families those that were found at the end
  RunReport report(String generation, Instant started, Manifest.FamilyCounts families) {
    return new RunReport(
        generation,
        started,
        Duration.between(started, Instant.now()),
        files(),
        read,
        filesRejected,
        filesIdentical,
        filesTakenOver,
        bytes,
        records,
        passages,
        gaps(),
        families,
        new TreeMap<>(rejections),
        List.copyOf(rejected),
        new TreeMap<>(notices),
        List.copyOf(noticed),
        new TreeMap<>(types),
        CorrectionReport.none());
  }
}
