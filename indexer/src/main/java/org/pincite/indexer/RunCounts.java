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
  private int records;
  private int passages;
  private long bytes;

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

  /// A file is done.
  void file(String mediaType, int fileRecords, int filePassages, long fileBytes) {
    boolean isRead = fileRecords > 0;
    read += isRead ? 1 : 0;
    filesRejected += isRead ? 0 : 1;
    records += fileRecords;
    passages += filePassages;
    bytes += fileBytes;
    types.merge(
        mediaType,
        new TypeCount(1, isRead ? 1 : 0, isRead ? 0 : 1, fileRecords, filePassages),
        (a, b) ->
            new TypeCount(
                a.files() + b.files(),
                a.read() + b.read(),
                a.rejected() + b.rejected(),
                a.records() + b.records(),
                a.passages() + b.passages()));
  }

  int records() {
    return records;
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
        read + filesRejected,
        read,
        filesRejected,
        records,
        passages,
        rejectionCount);
  }

  RunReport report(String generation, Instant started) {
    return new RunReport(
        generation,
        started,
        Duration.between(started, Instant.now()),
        read + filesRejected,
        read,
        filesRejected,
        bytes,
        records,
        passages,
        new TreeMap<>(rejections),
        List.copyOf(rejected),
        new TreeMap<>(notices),
        List.copyOf(noticed),
        new TreeMap<>(types));
  }
}
