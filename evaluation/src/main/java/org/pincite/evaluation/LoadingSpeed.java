package org.pincite.evaluation;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.lang.ref.Reference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.pincite.corpus.authority.AuthorityFile;
import org.pincite.indexer.link.LinkSettings;
import org.pincite.indexer.link.RecordLinker;

/// Loads a large authority file and counts what it cost, in a virtual machine that has done nothing
/// of the kind before.
final class LoadingSpeed {
  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

  /// Makes the file, loads it, and says in a line what that took.
  String of(int aliases, long seed) throws IOException {
    Path folder = Files.createTempDirectory("pincite-authority-");
    try {
      int persons = new FictionalPersons(seed).write(folder, aliases);
      return String.format(
          Locale.ROOT,
          "%d persons with %d aliases besides their names (seed %d): %s%n",
          persons,
          aliases,
          seed,
          loading(folder));
    } finally {
      Files.deleteIfExists(folder.resolve("persons.jsonl"));
      Files.deleteIfExists(folder);
    }
  }

  private String loading(Path folder) throws IOException {
    long memory = usedMemory();
    long started = System.nanoTime();
    long start = threads.getCurrentThreadCpuTime();
    var authority = AuthorityFile.load(folder);
    long read = threads.getCurrentThreadCpuTime();
    var linker = new RecordLinker(authority, LinkSettings.standard());
    long prepared = threads.getCurrentThreadCpuTime();
    long wall = System.nanoTime() - started;
    try {
      return String.format(
          Locale.ROOT,
          "%.2f core s for the file, %.2f for the linker, %.2f s by the clock, %.0f MB",
          (read - start) / 1e9,
          (prepared - read) / 1e9,
          wall / 1e9,
          (usedMemory() - memory) / 1e6);
    } finally {
      // Until here both are in use, so that their memory counts.
      Reference.reachabilityFence(authority);
      Reference.reachabilityFence(linker);
    }
  }

  private static long usedMemory() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }
}
