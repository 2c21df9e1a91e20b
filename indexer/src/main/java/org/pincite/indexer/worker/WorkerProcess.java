package org.pincite.indexer.worker;

import com.fasterxml.jackson.core.JsonParser;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.RejectionReason;
import org.pincite.indexer.reader.ReadLimits;
import org.pincite.indexer.reader.ReadResult;
import org.pincite.indexer.reader.RejectedFileException;
import org.pincite.indexer.reader.ResultJson;
import org.pincite.indexer.reader.SourceFile;

/// One worker, seen from the process that asks.
final class WorkerProcess {
  /// With which `-XX:+ExitOnOutOfMemoryError` ends a virtual machine.
  private static final int OUT_OF_MEMORY = 3;

  private final Process process;
  private final BufferedWriter requests;
  private @Nullable JsonParser frames;

  private WorkerProcess(Process process) {
    this.process = process;
    this.requests =
        new BufferedWriter(
            new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8));
  }

  static WorkerProcess start(List<String> command, Path temporaryFolder) throws IOException {
    var builder = new ProcessBuilder(command);
    builder.directory(temporaryFolder.toFile());
    // What libraries complain of is not for the person who waits for the report.
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    return new WorkerProcess(builder.start());
  }

  /// Has a file read.
  ///
  /// @throws RejectedFileException when the worker ended before the file did; it must be discarded
  void read(SourceFile source, ReadLimits limits, Consumer<ReadResult> results) throws IOException {
    try {
      requests.write(ResultJson.MAPPER.writeValueAsString(ReadRequest.of(source, limits)));
      requests.newLine();
      requests.flush();
    } catch (IOException e) {
      throw ended(e);
    }
    while (true) {
      Frame frame = next();
      ReadResult result = frame.result();
      if (result != null) {
        results.accept(result);
      } else if (frame.end() != null) {
        ReadResult.Rejected failure = frame.end().failure();
        if (failure != null) {
          results.accept(failure);
        }
        return;
      }
    }
  }

  private Frame next() throws IOException {
    try {
      if (frames == null) {
        // Not before a request was sent: a parser begins by waiting for the first bytes.
        frames = ResultJson.MAPPER.createParser(process.getInputStream());
      }
      if (frames.nextToken() != null) {
        return ResultJson.MAPPER.readValue(frames, Frame.class);
      }
    } catch (IOException e) {
      throw ended(e);
    }
    throw ended(null);
  }

  private RejectedFileException ended(@Nullable IOException cause) {
    String detail =
        exitCode() == OUT_OF_MEMORY
            ? "reading it needs more memory than a reader may have"
            : "the process that read it ended";
    RejectionReason reason =
        exitCode() == OUT_OF_MEMORY ? RejectionReason.TOO_LARGE : RejectionReason.DAMAGED;
    var rejected = new RejectedFileException(reason, detail);
    if (cause != null) {
      rejected.addSuppressed(cause);
    }
    return rejected;
  }

  private int exitCode() {
    try {
      return process.waitFor(2, TimeUnit.SECONDS) ? process.exitValue() : -1;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return -1;
    }
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /// Ends the process, whatever it does, and the programs that it has started.
  void end() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }
}
