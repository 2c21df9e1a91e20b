package org.pincite.indexer.worker;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.pincite.indexer.reader.ReadLimits;
import org.pincite.indexer.reader.ReadResult;
import org.pincite.indexer.reader.SourceFile;

/// Worker processes, started when they are needed and used again for further files. Safe for
/// several threads, each of which has a worker of its own while it reads. To be closed: ends all
/// workers and removes what they left behind.
public final class ReadingProcesses implements AutoCloseable {
  private final List<String> command;
  private final Path folder;
  private final Deque<Worker> idle = new ArrayDeque<>();
  private final Map<Thread, Worker> busy = new HashMap<>();
  private int started;
  private boolean closed;

  /// No process is started before a file is to be read.
  ///
  /// @param main a class on this program's class path whose `main` runs a [WorkerLoop] over
  ///   standard input and output
  /// @param arguments of that main
  /// @param memoryMegabytes the heap of each worker
  public ReadingProcesses(Class<?> main, List<String> arguments, int memoryMegabytes)
      throws IOException {
    this.folder = Files.createTempDirectory("pincite-reading-");
    var words = new ArrayList<String>();
    words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    words.add("-Xmx" + memoryMegabytes + "m");
    words.add("-XX:+UseSerialGC");
    words.add("-XX:+ExitOnOutOfMemoryError");
    words.add("-XX:-UsePerfData");
    words.add("-Djava.awt.headless=true");
    words.add("-cp");
    words.add(absolute(System.getProperty("java.class.path")));
    words.add(main.getName());
    words.addAll(arguments);
    this.command = List.copyOf(words);
  }

  /// Workers run in a folder of their own, where relative parts of the class path lead nowhere.
  private static String absolute(String classPath) {
    String separator = System.getProperty("path.separator");
    return Stream.of(classPath.split(java.util.regex.Pattern.quote(separator), -1))
        .filter(part -> !part.isEmpty())
        .map(part -> Path.of(part).toAbsolutePath().toString())
        .collect(java.util.stream.Collectors.joining(separator));
  }

  /// Has a file read by a worker. A failure of the reader is the last result.
  ///
  /// @throws org.pincite.indexer.reader.RejectedFileException when the worker ended, by itself or
  ///   by [#end]
  public void read(SourceFile source, ReadLimits limits, Consumer<ReadResult> results)
      throws IOException {
    Worker worker = take();
    boolean done = false;
    try {
      worker.process.read(source, limits, results);
      done = true;
    } finally {
      giveBack(worker, done);
    }
  }

  /// Ends the worker that reads for a thread, if there is one: its file takes too long.
  public synchronized void end(Thread reading) {
    Worker worker = busy.get(reading);
    if (worker != null) {
      worker.process.end();
    }
  }

  private synchronized Worker take() throws IOException {
    if (closed) {
      throw new InterruptedIOException("the run has ended");
    }
    Worker worker = idle.poll();
    if (worker == null || !worker.process.isAlive()) {
      Path temporary = Files.createDirectory(folder.resolve(Integer.toString(started++)));
      var words = new ArrayList<>(command);
      words.add(1, "-Djava.io.tmpdir=" + temporary);
      worker = new Worker(WorkerProcess.start(words, temporary), temporary);
    }
    busy.put(Thread.currentThread(), worker);
    return worker;
  }

  private synchronized void giveBack(Worker worker, boolean done) {
    busy.remove(Thread.currentThread());
    if (done && worker.process.isAlive()) {
      idle.push(worker);
    } else {
      worker.process.end();
      deleteTree(worker.temporary);
    }
  }

  @Override
  public synchronized void close() {
    closed = true;
    idle.forEach(worker -> worker.process.end());
    busy.values().forEach(worker -> worker.process.end());
    idle.clear();
    deleteTree(folder);
  }

  /// What cannot be removed stays: it lies in the system's folder for temporary files.
  private static void deleteTree(Path tree) {
    try (Stream<Path> paths = Files.walk(tree)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    } catch (IOException | UncheckedIOException e) {
      return;
    }
  }

  private record Worker(WorkerProcess process, Path temporary) {}
}
