package org.pincite.indexer.authority;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/// The command line for those who look after the authority files.
@Command(
    name = "authority",
    description = "Checks the files of persons and places, and corrects what they linked.",
    subcommands = {CheckCommand.class, CorrectCommand.class, ReportCommand.class},
    synopsisSubcommandLabel = "check|correct|report",
    mixinStandardHelpOptions = true)
public final class AuthorityCommand {

  /// Runs the command and ends the process with its exit code.
  public static void main(String[] arguments) {
    System.exit(new CommandLine(new AuthorityCommand()).execute(arguments));
  }
}
