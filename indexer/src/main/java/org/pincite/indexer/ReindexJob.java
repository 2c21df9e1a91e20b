package org.pincite.indexer;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.curator.CuratorReport;
import org.pincite.corpus.index.Generation;
import org.pincite.corpus.index.GenerationDraft;
import org.pincite.corpus.index.GenerationException;
import org.pincite.corpus.index.GenerationStore;
import org.pincite.indexer.SourceWalk.FoundFile;
import org.pincite.indexer.correction.RunCorrections;
import org.pincite.indexer.curator.CuratorNotes;
import org.pincite.indexer.link.RecordLinker;
import org.pincite.indexer.worker.ReadingProcesses;

/// Makes a new generation of all files of the sources and publishes it. Files that have not changed
/// since the generation before are taken from there and linked again; the others are read. When a
/// run fails, the generation before it goes on being served.
public final class ReindexJob {
  private final JobSettings settings;
  private final GenerationStore store;
  private final RecordLinking linking;

  /// Prepares a run.
  ///
  /// @param settings what to index, and how
  public ReindexJob(JobSettings settings) {
    this.settings = settings;
    this.store = new GenerationStore(settings.data());
    this.linking =
        new RecordLinking(
            new Languages(), new RecordLinker(settings.authority(), settings.links()));
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
    List<FoundFile> files = IdenticalFiles.grouped(new SourceWalk(settings.data()).files(sources));
    progress.began(files.size());
    var started = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    store.prune(settings.keepGenerations());
    var counts = new RunCounts();
    var curator = new CuratorNotes(settings.authority(), started.toEpochMilli());
    var corrections = new RunCorrections(settings.authority());
    var notes = new RunNotes(counts, curator, corrections);
    Generation generation;
    try (EarlierReading earlier = earlier();
        GenerationDraft draft =
            store.draft(started, settings.authority(), settings.readingVersion());
        ReadingProcesses processes = processes()) {
      var tools =
          new ReadingTools(settings.readers(), settings.limits(), linking, processes, earlier);
      new IndexRun(draft, notes, progress, tools).all(files.iterator());
      progress.finishing();
      if (counts.records() == 0) {
        throw new NothingReadException(counts.files(), counts.rejections());
      }
      var manifest =
          counts.manifest(
              started, settings.authority(), CodeVersion.text(), sources, draft.rejectionCount());
      draft.curatorReport(curator.report(curatorReportBefore()));
      generation = draft.complete(manifest);
    }
    store.publish(generation);
    store.prune(settings.keepGenerations());
    return counts
        .report(generation.name(), started, generation.manifest().families())
        .with(corrections.report());
  }

  private @Nullable EarlierReading earlier() throws IOException {
    return settings.readsAll()
        ? null
        : EarlierReading.of(store, settings.readingVersion()).orElse(null);
  }

  /// A report that cannot be read costs the comparison with it, not the run.
  private Optional<CuratorReport> curatorReportBefore() {
    try {
      Optional<Generation> before = store.current();
      return before.isEmpty() ? Optional.empty() : before.get().curatorReport();
    } catch (IOException | GenerationException e) {
      return Optional.empty();
    }
  }

  private @Nullable ReadingProcesses processes() throws IOException {
    JobSettings.@Nullable Isolation isolation = settings.isolation();
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
}
