package org.pincite.evaluation;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// Measures how fast files are read.
@Command(
    name = "reading",
    description = {
      "Reads all files of a folder with the product's readers on one thread, several times over,"
          + " and prints for each media type what the last round cost, in seconds of one core."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class ReadingCommand implements Callable<Integer> {

  @Option(names = "--data", required = true, paramLabel = "DIR", description = "The folder.")
  private Path data = Path.of(".");

  @Option(
      names = "--rounds",
      paramLabel = "N",
      description = "How often all is read; the rounds before the last warm up. Default: 3.")
  private int rounds = 3;

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    CommandSpec command = Objects.requireNonNull(spec);
    if (rounds < 1) {
      throw new ParameterException(command.commandLine(), "--rounds takes a number above 0");
    }
    if (!Files.isDirectory(data)) {
      throw new ParameterException(command.commandLine(), "there is no folder " + data);
    }
    List<Path> files;
    try (Stream<Path> paths = Files.walk(data)) {
      files = paths.filter(Files::isRegularFile).sorted().toList();
    }
    var speed = new ReadingSpeed();
    for (int round = 1; round < rounds; round++) {
      speed.of(files);
    }
    PrintWriter out = command.commandLine().getOut();
    out.print(ReadingSpeed.table(speed.of(files)));
    out.flush();
    return 0;
  }
}
