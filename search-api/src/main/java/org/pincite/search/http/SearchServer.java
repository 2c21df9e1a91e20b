package org.pincite.search.http;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.index.GenerationException;
import org.pincite.corpus.index.GenerationStore;
import org.pincite.search.LiveGeneration;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// The command line of the server; exit code 0 when it was told to stop, 1 when it could not serve,
/// 2 when the call is wrong.
@Command(
    name = "serve",
    description = {
      "Serves the API and the page on the current generation of a data folder, and on the next one"
          + " as soon as it is published.",
      "Ctrl-C stops it when the requests that run are answered."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false)
public final class SearchServer implements Callable<Integer> {

  @Option(names = "--data", required = true, paramLabel = "DIR", description = "The data folder.")
  private Path data = Path.of("data");

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "8080",
      description = "The port; 0 for any free one. Default: ${DEFAULT-VALUE}.")
  private int port;

  @Option(
      names = "--host",
      paramLabel = "H",
      defaultValue = "127.0.0.1",
      description =
          "The address to listen at. Default: ${DEFAULT-VALUE}, which only this machine reaches.")
  private String host = "127.0.0.1";

  @Spec private @Nullable CommandSpec spec;

  /// Runs the server and ends the process with its exit code.
  public static void main(String[] arguments) {
    System.exit(new CommandLine(new SearchServer()).execute(arguments));
  }

  @Override
  public Integer call() throws InterruptedException {
    CommandSpec command = Objects.requireNonNull(spec);
    PrintWriter out = command.commandLine().getOut();
    PrintWriter err = command.commandLine().getErr();
    if (port < 0 || port > 65_535) {
      err.println("serve: --port must be a number from 0 to 65535");
      return 2;
    }
    HttpServer server;
    try {
      LiveGeneration live = LiveGeneration.open(new GenerationStore(data));
      server = HttpServer.start(live, ServerSettings.local(port).at(host));
    } catch (LiveGeneration.NoGenerationException e) {
      err.println("serve: there is no index in " + data + "; make one with scripts/index");
      return 1;
    } catch (GenerationException | IOException e) {
      err.println("serve: " + e.getMessage());
      return 1;
    }
    var stopped = new CountDownLatch(1);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server, err, stopped)));
    out.println(String.format(Locale.ROOT, "Search page: http://%s:%d/", host, server.port()));
    out.println(
        String.format(
            Locale.ROOT,
            "Try: curl 'http://%s:%d/v1/search?q=child+sexual+exploitation&place=Rotherham'",
            host,
            server.port()));
    out.println("Ctrl-C stops it.");
    out.flush();
    stopped.await();
    return 0;
  }

  private static void stop(HttpServer server, PrintWriter err, CountDownLatch stopped) {
    try {
      server.close();
    } catch (IOException e) {
      err.println("serve: the index could not be closed: " + e.getMessage());
    } finally {
      stopped.countDown();
    }
  }
}
