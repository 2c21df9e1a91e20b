package org.pincite.indexer.reader.ocr;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// Runs a program in a folder of its own, without a shell, for a limited time, and keeps what it
/// writes there.
///
/// @param folder to which nobody else has access; it gets the files `output` and `errors`
/// @param timeLimit after which the program is killed
record ProgramRun(Path folder, Duration timeLimit) {
  private static final int MAX_OUTPUT = 16 << 20;

  /// What the program wrote, in UTF-8; empty when it failed, wrote too much, or was killed.
  ///
  /// @throws InterruptedIOException when the thread was interrupted; the program is killed
  Optional<String> outputOf(List<String> command) throws IOException {
    Path output = folder.resolve("output");
    var builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectInput(Redirect.from(Path.of("/dev/null").toFile()))
            .redirectOutput(output.toFile())
            .redirectError(folder.resolve("errors").toFile());
    limit(builder.environment());
    Process process = builder.start();
    try {
      if (!process.waitFor(timeLimit.toMillis(), TimeUnit.MILLISECONDS)
          || process.exitValue() != 0
          || Files.size(output) > MAX_OUTPUT) {
        return Optional.empty();
      }
      return Optional.of(Files.readString(output, StandardCharsets.UTF_8));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw (InterruptedIOException)
          new InterruptedIOException("interrupted while a program ran").initCause(e);
    } finally {
      process.destroyForcibly();
    }
  }

  /// Threads of its own make Tesseract slower where other threads are at work, and its messages
  /// must not depend on who runs it.
  private static void limit(Map<String, String> environment) {
    environment.put("OMP_THREAD_LIMIT", "1");
    environment.put("LC_ALL", "C");
  }
}
