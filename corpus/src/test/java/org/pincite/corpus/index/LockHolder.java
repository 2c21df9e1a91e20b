package org.pincite.corpus.index;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Path;

/// Another process that wants the lock of a data folder: writes `y` when it has it and `n` when it
/// has not, and lives until its input ends.
final class LockHolder {

  private LockHolder() {}

  public static void main(String[] arguments) throws IOException {
    var lock = new GenerationStore(Path.of(arguments[0])).tryLock();
    try (var out = new FileOutputStream(FileDescriptor.out)) {
      out.write(lock.isPresent() ? 'y' : 'n');
      out.flush();
      while (System.in.read() >= 0) {
        // Nothing is sent; the end is what it waits for.
      }
    }
    if (lock.isPresent()) {
      lock.get().close();
    }
  }

  /// Starts one, and waits until it knows.
  static Process start(Path data) throws IOException {
    var process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                LockHolder.class.getName(),
                data.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    return process;
  }
}
