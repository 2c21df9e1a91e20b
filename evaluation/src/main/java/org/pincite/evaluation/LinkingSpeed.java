package org.pincite.evaluation;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.pincite.corpus.Passage;
import org.pincite.corpus.PublicRecord;
import org.pincite.corpus.family.TextSignature;
import org.pincite.indexer.link.RecordLinker;

/// Links records and counts what it cost this thread. The records are read before, so that reading
/// costs nothing here.
final class LinkingSpeed {
  private static final int FOLDERS = 2;

  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private final List<Text> texts = new ArrayList<>();

  /// A record that was read.
  ///
  /// @param group the folders in which its file lies
  private record Text(String group, PublicRecord record, List<Passage> passages, long characters) {}

  /// What records cost.
  ///
  /// @param characters of titles and passages
  /// @param linking nanoseconds of one core for persons, places and years
  /// @param signing nanoseconds of one core for the signature by which copies are found, which is
  ///   computed at the same time
  record Cost(int records, long characters, long linking, long signing) {

    Cost plus(Cost other) {
      return new Cost(
          records + other.records,
          characters + other.characters,
          linking + other.linking,
          signing + other.signing);
    }
  }

  /// Reads a file's records; one that no reader takes has none.
  ///
  /// @param data the folder of all files
  void read(Path data, Path file) throws IOException {
    String name = Objects.requireNonNull(file.getFileName()).toString();
    for (var read : FileRecords.of(file, name).records()) {
      long characters =
          read.record().title().length()
              + read.passages().stream().mapToLong(passage -> passage.text().length()).sum();
      texts.add(new Text(group(data, file), read.record(), read.passages(), characters));
    }
  }

  private static String group(Path data, Path file) {
    Path relative = data.relativize(file);
    int folders = Math.min(FOLDERS, relative.getNameCount() - 1);
    return folders == 0 ? "." : relative.subpath(0, folders).toString();
  }

  /// Links all records once; costs by group.
  Map<String, Cost> of(RecordLinker linker) {
    var costs = new TreeMap<String, Cost>();
    for (Text text : texts) {
      long start = threads.getCurrentThreadCpuTime();
      linker.link(text.record, text.passages);
      long linked = threads.getCurrentThreadCpuTime();
      TextSignature.of(text.record.title(), text.passages);
      long signing = threads.getCurrentThreadCpuTime() - linked;
      long linking = Math.max(linked - start - signing, 0);
      costs.merge(text.group, new Cost(1, text.characters, linking, signing), Cost::plus);
    }
    return costs;
  }

  /// The costs as a table.
  static String table(Map<String, Cost> costs) {
    var text = new StringBuilder();
    text.append(
        String.format(
            Locale.ROOT,
            "%-32s %8s %8s %8s %8s %10s%n",
            "folder",
            "records",
            "MB text",
            "core s",
            "MB/s",
            "signing/s"));
    costs.forEach((group, cost) -> text.append(row(group, cost)));
    costs.values().stream().reduce(Cost::plus).ifPresent(all -> text.append(row("all", all)));
    return text.toString();
  }

  private static String row(String group, Cost cost) {
    double megabytes = cost.characters / 1e6;
    return String.format(
        Locale.ROOT,
        "%-32s %8d %8.2f %8.3f %8.1f %10.1f%n",
        group,
        cost.records,
        megabytes,
        cost.linking / 1e9,
        megabytes * 1e9 / Math.max(cost.linking, 1),
        megabytes * 1e9 / Math.max(cost.signing, 1));
  }
}
