package org.pincite.evaluation;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.pincite.corpus.Sha256;
import org.pincite.indexer.StandardReaders;
import org.pincite.indexer.reader.Origin;
import org.pincite.indexer.reader.ReadLimits;
import org.pincite.indexer.reader.ReadResult;
import org.pincite.indexer.reader.Readers;
import org.pincite.indexer.reader.RecordReader;
import org.pincite.indexer.reader.SourceFile;

/// Reads files and counts what came of them and what it cost this thread.
final class ReadingSpeed {
  private final Readers readers = StandardReaders.all();
  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

  /// What was read of one media type.
  ///
  /// @param bytes of the files
  /// @param characters of the passages' text
  /// @param nanoseconds of one core
  record Cost(
      int files,
      int records,
      int rejected,
      long pages,
      long bytes,
      long characters,
      long nanoseconds) {

    Cost plus(Cost other) {
      return new Cost(
          files + other.files,
          records + other.records,
          rejected + other.rejected,
          pages + other.pages,
          bytes + other.bytes,
          characters + other.characters,
          nanoseconds + other.nanoseconds);
    }
  }

  /// Costs by media type.
  Map<String, Cost> of(List<Path> files) throws IOException {
    var costs = new TreeMap<String, Cost>();
    for (Path file : files) {
      String name = Objects.requireNonNull(file.getFileName()).toString();
      String mediaType = readers.mediaTypeOf(file, name);
      costs.merge(mediaType, cost(file, name, mediaType), Cost::plus);
    }
    return costs;
  }

  private Cost cost(Path file, String name, String mediaType) throws IOException {
    var source =
        new SourceFile(
            "speed",
            name,
            file,
            Files.size(file),
            Files.getLastModifiedTime(file).toInstant(),
            Sha256.hexOf(file),
            mediaType,
            Origin.folder());
    var tally = new Tally();
    long before = threads.getCurrentThreadCpuTime();
    Optional<RecordReader> reader = readers.of(mediaType);
    if (reader.isPresent()) {
      tally.read(reader.get(), source);
    } else {
      tally.rejected++;
    }
    long spent = threads.getCurrentThreadCpuTime() - before;
    return new Cost(
        1, tally.records, tally.rejected, tally.pages, source.size(), tally.characters, spent);
  }

  /// The costs as a table.
  static String table(Map<String, Cost> costs) {
    var text = new StringBuilder();
    text.append(
        String.format(
            Locale.ROOT,
            "%-52s %6s %8s %8s %7s %8s %8s %8s %9s %9s %8s%n",
            "type",
            "files",
            "records",
            "rejected",
            "pages",
            "MB",
            "MB text",
            "core s",
            "MB/s",
            "text MB/s",
            "pages/s"));
    costs.forEach((type, cost) -> text.append(row(type, cost)));
    costs.values().stream().reduce(Cost::plus).ifPresent(all -> text.append(row("all", all)));
    return text.toString();
  }

  private static String row(String type, Cost cost) {
    double seconds = cost.nanoseconds / 1e9;
    return String.format(
        Locale.ROOT,
        "%-52s %6d %8d %8d %7d %8.1f %8.1f %8.2f %9.1f %9.1f %8.0f%n",
        type,
        cost.files,
        cost.records,
        cost.rejected,
        cost.pages,
        cost.bytes / 1e6,
        cost.characters / 1e6,
        seconds,
        cost.bytes / 1e6 / seconds,
        cost.characters / 1e6 / seconds,
        cost.pages / seconds);
  }

  private static final class Tally {
    private int records;
    private int rejected;
    private long pages;
    private long characters;

    void read(RecordReader reader, SourceFile source) {
      try {
        reader.read(source, ReadLimits.standard(), this::take);
      } catch (IOException | RuntimeException | StackOverflowError | LinkageError e) {
        rejected++;
      }
    }

    private void take(ReadResult result) {
      switch (result) {
        case ReadResult.Read read -> {
          records++;
          Integer count = read.record().extent().pages();
          pages += count == null ? 0 : count;
          characters +=
              read.passages().stream().mapToLong(passage -> passage.text().length()).sum();
        }
        case ReadResult.Rejected _ -> rejected++;
        case ReadResult.Working _ -> {}
      }
    }
  }
}
