package org.pincite.indexer;

import static org.pincite.corpus.RejectionReason.DUPLICATE;
import static org.pincite.corpus.RejectionReason.EMPTY;
import static org.pincite.corpus.RejectionReason.TIMED_OUT;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Provenance;
import org.pincite.corpus.RecordId;
import org.pincite.corpus.Rejection;
import org.pincite.corpus.RejectionReason;
import org.pincite.corpus.authority.AuthorityFile;
import org.pincite.corpus.index.Generation;
import org.pincite.corpus.index.GenerationDraft;
import org.pincite.corpus.index.GenerationStore;
import org.pincite.corpus.link.LinkedRecord;
import org.pincite.indexer.SourceWalk.FoundFile;
import org.pincite.indexer.link.RecordLinker;
import org.pincite.indexer.reader.ReadLimits;
import org.pincite.indexer.reader.Readers;
import org.pincite.indexer.worker.ReadingProcesses;

/// Makes a new generation of all files of the sources and publishes it. Files are read and linked
/// ahead on several threads; their results go into the index in the order of the files, so that the
/// same files give the same index. When a run fails, the generation before it goes on being served.
public final class ReindexJob {
  private static final int READ_AHEAD = Math.max(2, Runtime.getRuntime().availableProcessors());

  private final GenerationStore store;
  private final Path data;
  private final Readers readers;
  private final ReadLimits limits;
  private final AuthorityFile authority;
  private final RecordLinking linking;
  private final JobSettings.@Nullable Isolation isolation;
  private final int keep;

  /// @param settings what to index, and how
  public ReindexJob(JobSettings settings) {
    this.store = new GenerationStore(settings.data());
    this.data = settings.data();
    this.readers = settings.readers();
    this.limits = settings.limits();
    this.authority = settings.authority();
    this.linking =
        new RecordLinking(
            new Languages(), new RecordLinker(settings.authority(), settings.links()));
    this.isolation = settings.isolation();
    this.keep = settings.keepGenerations();
  }

  /// Runs to the end: afterwards the new generation is served. The caller holds the store's lock.
  ///
  /// @param sourceArguments each a path, or `NAME=path`
  /// @throws IllegalArgumentException when a source is not there or two have one name
  /// @throws NothingReadException when no record could be made
  /// @throws IOException when the index could not be written
  public RunReport run(List<String> sourceArguments, RunProgress progress)
      throws IOException, InterruptedException, NothingReadException {
    List<Source> sources = sources(sourceArguments);
    List<FoundFile> files = IdenticalFiles.grouped(new SourceWalk(data).files(sources));
    progress.began(files.size());
    var started = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    store.prune(keep);
    var counts = new RunCounts();
    Generation generation;
    try (GenerationDraft draft = store.draft(started, authority);
        ReadingProcesses processes = processes()) {
      var run = new Run(draft, counts, progress, processes);
      run.all(files.iterator());
      progress.finishing();
      if (counts.records() == 0) {
        throw new NothingReadException(counts.files(), counts.rejections());
      }
      var manifest =
          counts.manifest(started, authority, CodeVersion.text(), sources, draft.rejectionCount());
      generation = draft.complete(manifest);
    }
    store.publish(generation);
    store.prune(keep);
    return counts.report(generation.name(), started, generation.manifest().families());
  }

  private @Nullable ReadingProcesses processes() throws IOException {
    return isolation == null
        ? null
        : new ReadingProcesses(
            WorkerMain.class, isolation.arguments(), isolation.memoryMegabytes());
  }

  /// Two folders of one name would give different files the same id.
  private static List<Source> sources(List<String> arguments) throws IOException {
    var sources = new ArrayList<Source>();
    var folders = new HashMap<String, Path>();
    for (String argument : arguments) {
      Source source = Source.parse(argument);
      Path other = folders.putIfAbsent(source.collection(), source.folder());
      if (other != null && !other.equals(source.folder())) {
        throw new BadSourceException(
            String.format(
                Locale.ROOT,
                "two folders are called %s; name one of them otherwise: NAME=%s",
                source.collection(),
                source.path()));
      }
      sources.add(source);
    }
    return sources;
  }

  /// The state of one run.
  private final class Run {
    private final GenerationDraft draft;
    private final RunCounts counts;
    private final RunProgress progress;
    private final @Nullable ReadingProcesses processes;
    private final Map<RecordId, String> filesByRecord = new HashMap<>();

    Run(
        GenerationDraft draft,
        RunCounts counts,
        RunProgress progress,
        @Nullable ReadingProcesses processes) {
      this.draft = draft;
      this.counts = counts;
      this.progress = progress;
      this.processes = processes;
    }

    void all(Iterator<FoundFile> files) throws IOException, InterruptedException {
      var ahead = new ArrayDeque<FileReading>();
      try {
        while (files.hasNext() || !ahead.isEmpty()) {
          while (files.hasNext() && ahead.size() < READ_AHEAD) {
            var reading = new FileReading(files.next(), readers, limits, linking, processes);
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
      int records = 0;
      int passages = 0;
      int rejectionsBefore = draft.rejectionCount();
      while (true) {
        switch (reading.next(limits.timePerFile())) {
          case null -> {
            reject(
                file,
                null,
                null,
                TIMED_OUT,
                String.format(
                    Locale.ROOT,
                    "reading it took longer than %d s",
                    limits.timePerFile().toSeconds()));
            done(file, ReadStep.UNKNOWN_TYPE, records, passages);
            return;
          }
          case ReadStep.Linked(var record, var _, var notices) -> {
            if (isNew(record, file)) {
              draft.add(record);
              counts.record(record.record());
              notices.forEach(notice -> counts.notice(record.record(), notice));
              records++;
              passages += record.passages().size();
            }
          }
          case ReadStep.Rejected(var member, var line, var reason, var detail) ->
              reject(file, member, line, reason, detail);
          case ReadStep.Working() -> {}
          case ReadStep.End(var mediaType) -> {
            if (records == 0 && draft.rejectionCount() == rejectionsBefore) {
              reject(file, null, null, EMPTY, "it holds no record");
            }
            done(file, mediaType, records, passages);
            return;
          }
        }
      }
    }

    /// Files with the same bytes share the fate of the one that was read: its record names them, or
    /// they are rejected with it.
    private void done(FoundFile file, String mediaType, int records, int passages)
        throws IOException {
      counts.file(mediaType, records, passages, file.size());
      if (records > 0) {
        file.identical().forEach(copy -> counts.identical(mediaType, copy.size()));
        return;
      }
      for (FoundFile copy : file.identical()) {
        String same = "the same bytes as in " + file.location() + ", which gave no record";
        reject(copy, null, null, DUPLICATE, same);
        counts.file(mediaType, 0, 0, copy.size());
      }
    }

    private boolean isNew(LinkedRecord linked, FoundFile file) throws IOException {
      var record = linked.record();
      String first = filesByRecord.putIfAbsent(record.id(), record.provenance().file());
      if (first == null) {
        return true;
      }
      String same = record.url() != null ? "the same url as in " : "the same id as in ";
      reject(
          new Rejection(
              file.collection(),
              record.provenance().file(),
              record.provenance().line(),
              DUPLICATE,
              same + first));
      return false;
    }

    private void reject(
        FoundFile file,
        @Nullable String member,
        @Nullable Integer line,
        RejectionReason reason,
        String detail)
        throws IOException {
      String path =
          member == null ? file.relativePath() : file.relativePath() + Provenance.IN + member;
      reject(new Rejection(file.collection(), path, line, reason, detail));
    }

    private void reject(Rejection rejection) throws IOException {
      counts.rejection(rejection);
      draft.reject(rejection);
    }
  }
}
