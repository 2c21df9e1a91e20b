package org.pincite.evaluation;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// The command line of the measurements; exit code 0 when it was measured, 1 when that failed, 2
/// when the call or what it names is wrong.
@Command(
    name = "evaluate",
    description =
        "Measures how well the product does, against answers that are known, and what it costs.",
    mixinStandardHelpOptions = true,
    subcommands = {
      ExtractionCommand.class,
      ReadingCommand.class,
      MemoryCommand.class,
      YearsCommand.class,
      LinksCommand.class,
      LinkingCommand.class
    })
public final class EvaluateCommand implements Runnable {

  @Spec private @Nullable CommandSpec spec;

  /// Runs the command and ends the process with its exit code.
  public static void main(String[] arguments) {
    System.exit(new CommandLine(new EvaluateCommand()).execute(arguments));
  }

  /// Without a subcommand there is nothing to do.
  @Override
  public void run() {
    throw new ParameterException(
        Objects.requireNonNull(spec).commandLine(),
        "name what to evaluate: extraction, reading, memory, years, links or linking");
  }
}
