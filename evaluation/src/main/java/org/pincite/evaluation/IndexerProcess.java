package org.pincite.evaluation;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.pincite.indexer.IndexCommand;

/// The indexer in a process of its own, watched.
final class IndexerProcess {

  private IndexerProcess() {}

  /// What a run did.
  ///
  /// @param records that it indexed; 0 when it failed
  /// @param indexerMegabytes the most memory of the indexer that was seen
  /// @param readerMegabytes the most memory of one process that reads for it
  record Outcome(int records, double seconds, long indexerMegabytes, long readerMegabytes) {}

  /// Indexes one file.
  ///
  /// @param heapMegabytes of the indexer
  static Outcome run(Path data, Path input, int heapMegabytes)
      throws IOException, InterruptedException {
    Path report = Files.createTempFile("pincite-report-", ".json");
    long began = System.nanoTime();
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heapMegabytes + "m",
                "-cp",
                System.getProperty("java.class.path"),
                IndexCommand.class.getName(),
                "--json",
                "--data",
                data.toString(),
                input.toString())
            .redirectOutput(report.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    long indexer = 0;
    long readers = 0;
    while (!process.waitFor(100, TimeUnit.MILLISECONDS)) {
      indexer = Math.max(indexer, ownMegabytes(process.pid()));
      readers =
          Math.max(
              readers,
              process
                  .descendants()
                  .mapToLong(descendant -> ownMegabytes(descendant.pid()))
                  .max()
                  .orElse(0));
    }
    double seconds = (System.nanoTime() - began) / 1e9;
    int records =
        process.exitValue() == 0
            ? new ObjectMapper().readTree(report.toFile()).path("records").intValue()
            : 0;
    Files.delete(report);
    return new Outcome(records, seconds, indexer, readers);
  }

  /// Without the files that are mapped into memory, which the system may drop: an index is one. 0
  /// when the process has ended, or the system does not tell.
  private static long ownMegabytes(long pid) {
    try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(pid), "status"))) {
      return lines
          .filter(line -> line.startsWith("RssAnon:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) >> 10)
          .max()
          .orElse(0);
    } catch (IOException | UncheckedIOException e) {
      return 0;
    }
  }
}
