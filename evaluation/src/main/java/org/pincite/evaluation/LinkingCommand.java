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
import org.pincite.corpus.authority.AuthorityException;
import org.pincite.corpus.authority.AuthorityFile;
import org.pincite.indexer.link.LinkSettings;
import org.pincite.indexer.link.RecordLinker;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// Measures how fast texts are linked, and how soon a large authority file is loaded.
@Command(
    name = "linking",
    description = {
      "Makes and loads a large authority file of fictional persons; then reads all files of a folder"
          + " with the product's readers, finds their persons, places and years on one thread,"
          + " several times over, and prints for each folder what the last round cost.",
      "MB are millions of characters. The signature by which copies are found is computed at the"
          + " same time; its cost stands in a column of its own and is not in the others."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class LinkingCommand implements Callable<Integer> {

  @Option(names = "--data", required = true, paramLabel = "DIR", description = "The folder.")
  private Path data = Path.of(".");

  @Option(
      names = "--authority",
      paramLabel = "DIR",
      description = "The authority files. Default: those of the sample corpus.")
  private @Nullable Path authority;

  @Option(
      names = "--rounds",
      paramLabel = "N",
      description = "How often all is linked; the rounds before the last warm up. Default: 3.")
  private int rounds = 3;

  @Option(
      names = "--aliases",
      paramLabel = "N",
      description = "How many aliases of fictional persons to load. Default: 150000.")
  private int aliases = 150_000;

  @Option(names = "--seed", paramLabel = "N", description = "Of the fictional names. Default: 1.")
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
    if (rounds < 1 || aliases < 1) {
      throw new ParameterException(
          command.commandLine(), "--rounds and --aliases take a number above 0");
    }
    Path names = authority != null ? authority : root.resolve("corpus/sample/authority");
    for (Path folder : List.of(data, names)) {
      if (!Files.isDirectory(folder)) {
        throw new ParameterException(command.commandLine(), "there is no folder " + folder);
      }
    }
    PrintWriter out = command.commandLine().getOut();
    PrintWriter err = command.commandLine().getErr();
    try {
      out.print(new LoadingSpeed().of(aliases, seed));
      out.print(linking(AuthorityFile.load(names)));
      out.flush();
      return 0;
    } catch (AuthorityException e) {
      err.println("evaluate: " + e.getMessage());
      return 2;
    } catch (IOException e) {
      err.println("evaluate: a file cannot be read: " + e);
      return 1;
    }
  }

  private String linking(AuthorityFile names) throws IOException {
    var speed = new LinkingSpeed();
    try (Stream<Path> paths = Files.walk(data)) {
      for (Path file : paths.filter(Files::isRegularFile).sorted().toList()) {
        speed.read(data, file);
      }
    }
    var linker = new RecordLinker(names, LinkSettings.standard());
    for (int round = 1; round < rounds; round++) {
      speed.of(linker);
    }
    return LinkingSpeed.table(speed.of(linker));
  }
}
