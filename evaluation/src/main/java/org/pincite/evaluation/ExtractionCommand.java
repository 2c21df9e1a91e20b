package org.pincite.evaluation;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// Compares what the product reads from web pages with what stands on them.
@Command(
    name = "extraction",
    description = {
      "Reads web pages as the indexer reads them, and compares text, title, date and authors with"
          + " what is expected.",
      "The folder holds the pages (.html or .html.gz) and expected.jsonl, a line a page: {\"file\","
          + " \"url\", \"title\", \"authors\", \"published\", \"body\"}. A value that is absent is"
          + " not compared."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class ExtractionCommand implements Callable<Integer> {

  @Option(
      names = "--data",
      required = true,
      paramLabel = "DIR",
      description = "The folder with expected.jsonl and the pages.")
  private Path data = Path.of(".");

  @Option(
      names = "--worst",
      paramLabel = "N",
      description = "List only the N pages with the lowest F1, the lowest first.")
  private @Nullable Integer worst;

  @Option(names = "--json", description = "Print the scores as one JSON object.")
  private boolean json;

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    CommandSpec command = Objects.requireNonNull(spec);
    if (worst != null && worst < 1) {
      throw new ParameterException(command.commandLine(), "--worst takes a number above 0");
    }
    PrintWriter out = command.commandLine().getOut();
    PrintWriter err = command.commandLine().getErr();
    try {
      ExtractionScores scores = measured();
      out.print(json ? ExtractionReport.json(scores, worst) : ExtractionReport.table(scores, worst));
      out.flush();
      return 0;
    } catch (BadExpectationException e) {
      err.println("evaluate: " + e.getMessage());
      return 2;
    } catch (IOException e) {
      err.println("evaluate: a page cannot be read: " + e);
      return 1;
    }
  }

  private ExtractionScores measured() throws IOException {
    var pages = new ArrayList<PageScore>();
    List<ExpectedPage> expected = ExpectedPage.in(data);
    for (ExpectedPage page : expected) {
      pages.add(PageScore.of(page, PageReading.of(data.resolve(page.file()))));
    }
    return new ExtractionScores(pages);
  }
}
