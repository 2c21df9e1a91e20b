package org.pincite.evaluation;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.authority.AuthorityException;
import org.pincite.corpus.authority.AuthorityFile;
import org.pincite.evaluation.links.GoldMeasurement;
import org.pincite.evaluation.links.LinkSample;
import org.pincite.evaluation.links.LinkScores;
import org.pincite.evaluation.reuters.ReutersMeasurement;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// Compares the persons and places that the product links with what people found in the same texts.
@Command(
    name = "links",
    description = {
      "Links texts as the indexer links them, and compares the persons and places found with"
          + " labels.",
      "Measured are the texts that the project labelled by reading and, with --data, the stories of"
          + " Reuters-21578 below that folder, with an authority file made of their category lists.",
      "\"About\" is what the title names or the text names twice."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class LinksCommand implements Callable<Integer> {

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "A folder with files of Reuters-21578 (.sgm) in it or below it.")
  private @Nullable Path data;

  @Option(
      names = "--authority",
      paramLabel = "DIR",
      description = "The authority files. Default: those of the sample corpus.")
  private @Nullable Path authority;

  @Option(
      names = "--gold",
      paramLabel = "FILE",
      description = "The labelled texts. Default: evaluation/gold/links.jsonl.")
  private @Nullable Path gold;

  @Option(names = "--details", description = "List what was linked wrongly and what was missed.")
  private boolean details;

  @Option(
      names = "--sample",
      paramLabel = "N",
      description = "Print N random links to judge: of --data where that is given.")
  private int sample;

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "Another seed chooses other links. Default: 1.")
  private long seed = 1;

  @Option(
      names = "--root",
      paramLabel = "DIR",
      description = "The project's folder, for the defaults. Default: the working folder.")
  private Path root = Path.of("");

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    CommandSpec command = Objects.requireNonNull(spec);
    if (sample < 0) {
      throw new ParameterException(command.commandLine(), "--sample takes a number above 0");
    }
    PrintWriter out = command.commandLine().getOut();
    PrintWriter err = command.commandLine().getErr();
    try {
      AuthorityFile names = authority();
      gold(names, out);
      if (data != null) {
        reuters(data, names, out);
      }
      out.flush();
      return 0;
    } catch (BadExpectationException | AuthorityException e) {
      err.println("evaluate: " + e.getMessage());
      return 2;
    } catch (IOException e) {
      err.println("evaluate: a file cannot be read: " + e);
      return 1;
    }
  }

  private AuthorityFile authority() throws IOException {
    Path folder = authority != null ? authority : root.resolve("corpus/sample/authority");
    if (!Files.isDirectory(folder)) {
      throw new BadExpectationException("there is no folder " + folder);
    }
    return AuthorityFile.load(folder);
  }

  private void gold(AuthorityFile names, PrintWriter out) throws IOException {
    var chosen = new LinkSample(data == null ? sample : 0, seed);
    var measurement = new GoldMeasurement(names, chosen);
    Path file = gold != null ? gold : root.resolve("evaluation/gold/links.jsonl");
    int texts = measurement.measure(file, root.resolve("corpus"));
    out.print(
        String.format(
            Locale.ROOT,
            "%d labelled texts, %d persons and %d places listed%n",
            texts,
            names.persons().size(),
            names.places().size()));
    out.print(LinkScores.table(measurement.scores()));
    if (details) {
      out.print(measurement.mistakes().text());
    }
    if (sample > 0 && data == null) {
      out.print(chosen.text());
    }
  }

  private void reuters(Path folder, AuthorityFile names, PrintWriter out) throws IOException {
    var chosen = new LinkSample(sample, seed);
    var measurement = new ReutersMeasurement(chosen);
    measurement.measure(folder, names);
    out.print(
        String.format(
            Locale.ROOT,
            "%d stories of Reuters-21578, %d without words%n",
            measurement.stories(),
            measurement.unread()));
    out.print(LinkScores.table(measurement.scores()));
    if (details) {
      out.print(measurement.mistakes().text());
    }
    if (sample > 0) {
      out.print(chosen.text());
    }
  }
}
