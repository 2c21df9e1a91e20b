package org.pincite.evaluation;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Measures how much memory the indexer takes for large files.
@Command(
    name = "memory",
    description = {
      "Makes a PDF of many pages and a large file of JSON Lines, and a quarter of each; indexes each"
          + " with the product's indexer in a process of its own; prints the most memory that the"
          + " indexer and its reading processes held. Needs a system with /proc."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class MemoryCommand implements Callable<Integer> {

  @Option(
      names = "--pages",
      paramLabel = "N",
      description = "Pages of the larger PDF. Default: 2000.")
  private int pages = 2000;

  @Option(
      names = "--megabytes",
      paramLabel = "N",
      description = "Size of the larger file of JSON Lines. Default: 1024.")
  private int megabytes = 1024;

  @Option(
      names = "--heap",
      paramLabel = "MB",
      description = "The heap of the indexer. Default: 1024.")
  private int heap = 1024;

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() throws IOException, InterruptedException {
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    Path folder = Files.createTempDirectory("pincite-memory-");
    boolean allRead = true;
    try {
      out.printf(
          Locale.ROOT,
          "%-28s %9s %9s %9s %14s %14s%n",
          "input",
          "MB",
          "records",
          "seconds",
          "indexer, MB",
          "readers, MB");
      for (int share : List.of(4, 1)) {
        Path pdf = LargeInputs.pdf(folder, pages / share);
        allRead &= measured(pages / share + " pages of PDF", pdf, folder, out);
        Path lines = LargeInputs.jsonLines(folder, megabytes / share);
        allRead &= measured(megabytes / share + " MB of JSON Lines", lines, folder, out);
      }
    } finally {
      deleteTree(folder);
    }
    return allRead ? 0 : 1;
  }

  private boolean measured(String name, Path input, Path folder, PrintWriter out)
      throws IOException, InterruptedException {
    double size = Files.size(input) / 1e6;
    Path data = folder.resolve("data");
    IndexerProcess.Outcome outcome = IndexerProcess.run(data, input, heap);
    Files.delete(input);
    deleteTree(data);
    out.printf(
        Locale.ROOT,
        "%-28s %9.1f %9d %9.1f %14d %14d%n",
        name,
        size,
        outcome.records(),
        outcome.seconds(),
        outcome.indexerMegabytes(),
        outcome.readerMegabytes());
    out.flush();
    return outcome.records() > 0;
  }

  private static void deleteTree(Path tree) throws IOException {
    if (Files.exists(tree)) {
      try (Stream<Path> paths = Files.walk(tree)) {
        for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }
}
