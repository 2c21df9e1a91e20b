package org.pincite.indexer;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.authority.AuthorityException;
import org.pincite.corpus.authority.AuthorityFile;
import org.pincite.corpus.index.GenerationException;
import org.pincite.corpus.index.GenerationStore;
import org.pincite.corpus.index.WriteLock;
import org.pincite.indexer.link.LinkSettings;
import org.pincite.indexer.reader.ocr.OcrUnavailableException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// The command line of the indexer; exit code 0 when a generation was published, 1 when the run
/// failed, 2 when the call is wrong.
@Command(
    name = "index",
    description = {
      "Indexes folders and files and publishes them as the new generation of the data folder.",
      "The new generation holds exactly what is named here. A file that cannot be read is listed"
          + " with its reason; the run goes on."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false)
public final class IndexCommand implements Callable<Integer> {

  @Option(
      names = "--data",
      required = true,
      paramLabel = "DIR",
      description = "The data folder, made when it does not exist.")
  private Path data = Path.of("data");

  @Option(
      names = "--authority",
      paramLabel = "DIR",
      description =
          "The folder with persons.jsonl and places.jsonl. Without it there are no persons and"
              + " places.")
  private @Nullable Path authority;

  @Option(
      names = "--ocr",
      description = {
        "Read pages that are pictures only with the program tesseract. A page takes some seconds."
      })
  private boolean ocr;

  @Option(
      names = "--ocr-language",
      paramLabel = "CODE",
      defaultValue = "eng",
      description = "The language of those pages as tesseract calls it: ${DEFAULT-VALUE}, eng+cym.")
  private String ocrLanguage = "eng";

  @Option(
      names = "--reader-memory",
      paramLabel = "MB",
      description =
          "The memory of each process that reads files, from 64. Default: ${DEFAULT-VALUE}.")
  private int readerMemory = 768;

  @Option(
      names = "--full",
      description =
          "Read all files again. Otherwise those that have not changed since the last run are only"
              + " linked again.")
  private boolean full;

  @Option(
      names = "--office-holders",
      description =
          "Link an office alone (the Director of Public Prosecutions) to who held it at the time.")
  private boolean officeHolders;

  @Option(names = "--json", description = "Print the report as one JSON object.")
  private boolean json;

  @Parameters(
      arity = "1..*",
      paramLabel = "[NAME=]FOLDER",
      description =
          "Folders or files to index. NAME is the collection; without it, the folder's name.")
  private List<String> sources = new ArrayList<>();

  @Spec private @Nullable CommandSpec spec;

  private final String searchPath;

  /// With the programs of this machine.
  public IndexCommand() {
    this(Objects.requireNonNullElse(System.getenv("PATH"), ""));
  }

  /// @param searchPath the folders in which programs are looked for, as in the variable PATH
  IndexCommand(String searchPath) {
    this.searchPath = searchPath;
  }

  /// Runs the command and ends the process with its exit code.
  public static void main(String[] arguments) {
    System.exit(new CommandLine(new IndexCommand()).execute(arguments));
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    CommandSpec command = Objects.requireNonNull(spec);
    PrintWriter out = command.commandLine().getOut();
    PrintWriter err = command.commandLine().getErr();
    try {
      return run(out, err);
    } catch (BadSourceException | OcrUnavailableException e) {
      err.println("index: " + e.getMessage());
      return 2;
    } catch (AuthorityException | GenerationException | NothingReadException e) {
      err.println("index: " + e.getMessage());
      return 1;
    } catch (IOException e) {
      err.println("index: the index could not be written: " + e);
      return 1;
    }
  }

  private int run(PrintWriter out, PrintWriter err)
      throws IOException, InterruptedException, NothingReadException, OcrUnavailableException {
    if (readerMemory < 64) {
      throw new BadSourceException("--reader-memory must be at least 64");
    }
    JobSettings settings =
        JobSettings.standard(data, authorityFile())
            .isolated(new JobSettings.Isolation(readerMemory));
    if (full) {
      settings = settings.readingAll();
    }
    if (officeHolders) {
      settings = settings.linking(new LinkSettings(true));
    }
    if (ocr) {
      settings = settings.withOcr(ocrLanguage, searchPath);
    }
    Optional<WriteLock> lock = new GenerationStore(data).tryLock();
    if (lock.isEmpty()) {
      err.println("index: another run is writing to " + data + "; wait until it ends");
      return 1;
    }
    RunReport report;
    try (WriteLock _ = lock.get();
        RunDisplay display = RunDisplay.of(err)) {
      report = new ReindexJob(settings).run(sources, display);
    }
    out.print(json ? ReportText.json(report) : ReportText.table(report));
    out.flush();
    return 0;
  }

  private AuthorityFile authorityFile() throws IOException {
    if (authority == null) {
      return AuthorityFile.empty();
    }
    if (!Files.isDirectory(authority)) {
      throw new BadSourceException("there is no folder " + authority);
    }
    return AuthorityFile.load(authority);
  }
}
