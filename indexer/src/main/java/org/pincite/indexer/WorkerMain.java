package org.pincite.indexer;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.pincite.indexer.worker.WorkerLoop;

/// The program of a worker process, which reads files for an indexer that started it.
public final class WorkerMain {

  private WorkerMain() {}

  /// Reads until the indexer ends.
  public static void main(String[] arguments) throws IOException, InterruptedException {
    PrintStream out = System.out;
    // A library that prints must not break in on the results.
    System.setOut(new PrintStream(System.err, true, StandardCharsets.UTF_8));
    new WorkerLoop(StandardReaders.all(), System.in, out).run();
  }
}
