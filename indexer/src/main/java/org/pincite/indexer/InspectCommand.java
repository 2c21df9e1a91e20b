package org.pincite.indexer;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.RejectionReason;
import org.pincite.corpus.Sha256;
import org.pincite.indexer.reader.Origin;
import org.pincite.indexer.reader.ReadFailure;
import org.pincite.indexer.reader.ReadLimits;
import org.pincite.indexer.reader.ReadResult;
import org.pincite.indexer.reader.Readers;
import org.pincite.indexer.reader.RejectedFileException;
import org.pincite.indexer.reader.ResultJson;
import org.pincite.indexer.reader.SourceFile;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Prints what a reader makes of a file, without indexing it; exit code 0 when every file gave a
/// record, 1 when one did not, 2 when the call is wrong.
@Command(
    name = "inspect",
    description = {
      "Prints what a reader makes of a file, without indexing it: each record with the method"
          + " behind every value, its outline, and its passages with their locators."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false)
public final class InspectCommand implements Callable<Integer> {

  @Option(
      names = "--json",
      description = "Print a line of JSON for each record and each part that could not be read.")
  private boolean json;

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "The files to read.")
  private List<Path> files = new ArrayList<>();

  @Spec private @Nullable CommandSpec spec;

  /// Runs the command and ends the process with its exit code.
  public static void main(String[] arguments) {
    System.exit(new CommandLine(new InspectCommand()).execute(arguments));
  }

  @Override
  public Integer call() {
    CommandSpec command = Objects.requireNonNull(spec);
    PrintWriter out = command.commandLine().getOut();
    PrintWriter err = command.commandLine().getErr();
    Readers readers = StandardReaders.all();
    int exitCode = 0;
    for (Path file : files) {
      if (!Files.isRegularFile(file)) {
        err.println("inspect: there is no file " + file);
        return 2;
      }
      exitCode = Math.max(exitCode, inspect(file, readers, out));
    }
    return exitCode;
  }

  private int inspect(Path file, Readers readers, PrintWriter out) {
    var outcome = new Outcome(out);
    try {
      SourceFile source = source(file, readers);
      outcome.source(source);
      readers
          .of(source.mediaType())
          .orElseThrow(() ->
              new RejectedFileException(
                  RejectionReason.UNSUPPORTED_TYPE, "no reader takes " + source.mediaType()))
          .read(source, ReadLimits.standard(), outcome::result);
    } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
      outcome.result(ReadFailure.of(e));
    }
    out.flush();
    return outcome.records > 0 ? 0 : 1;
  }

  private static SourceFile source(Path file, Readers readers) throws IOException {
    String name = file.getFileName().toString();
    return new SourceFile(
        "inspected",
        name,
        file,
        Files.size(file),
        Files.getLastModifiedTime(file).toInstant(),
        Sha256.hexOf(file),
        readers.mediaTypeOf(file, name),
        Origin.folder());
  }

  private final class Outcome {
    private final PrintWriter out;
    private int records;

    Outcome(PrintWriter out) {
      this.out = out;
    }

    void source(SourceFile source) {
      if (!json) {
        out.print(InspectText.of(source));
      }
    }

    void result(ReadResult result) {
      switch (result) {
        case ReadResult.Read read -> {
          records++;
          out.print(json ? line(read) : InspectText.of(read));
        }
        case ReadResult.Rejected rejected ->
            out.print(json ? line(rejected) : InspectText.of(rejected));
        case ReadResult.Working _ -> {}
      }
    }

    private static String line(ReadResult result) {
      try {
        return ResultJson.MAPPER.writeValueAsString(result) + "\n";
      } catch (JsonProcessingException e) {
        throw new IllegalStateException("a result is always JSON", e);
      }
    }
  }
}
