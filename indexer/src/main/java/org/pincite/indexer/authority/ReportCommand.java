package org.pincite.indexer.authority;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.curator.CuratorReport;
import org.pincite.corpus.index.Generation;
import org.pincite.corpus.index.GenerationException;
import org.pincite.corpus.index.GenerationStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Shows what the last run told the curator; exit code 0, or 1 when there is no report, 2 when the
/// call is wrong.
@Command(
    name = "report",
    description = {
      "Shows what the last run told those who look after the authority files: names that were not"
          + " linked, names with a title that are not listed, links out of their time, what is"
          + " named much more than before, and links to judge.",
      "It names people who are not listed: keep it to yourself."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class ReportCommand implements Callable<Integer> {

  @Option(names = "--data", required = true, paramLabel = "DIR", description = "The data folder.")
  private Path data = Path.of("data");

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    CommandSpec command = Objects.requireNonNull(spec);
    PrintWriter out = command.commandLine().getOut();
    PrintWriter err = command.commandLine().getErr();
    try {
      Optional<Generation> current = new GenerationStore(data).current();
      if (current.isEmpty()) {
        err.println("authority report: there is no index in " + data);
        return 1;
      }
      Optional<CuratorReport> report = current.get().curatorReport();
      if (report.isEmpty()) {
        err.println("authority report: generation " + current.get().name() + " has none");
        return 1;
      }
      out.print(CuratorText.of(report.get()));
      out.flush();
      return 0;
    } catch (IOException | GenerationException e) {
      err.println("authority report: the index cannot be read: " + e.getMessage());
      return 1;
    }
  }
}
