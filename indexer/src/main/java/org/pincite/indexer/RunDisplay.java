package org.pincite.indexer;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/// Shows a run's progress: a bar on a terminal, else a plain line at the beginning, each minute and
/// at the end. Closing it more than once does nothing.
abstract class RunDisplay implements RunProgress, AutoCloseable {

  /// @param lines where plain lines go
  @SuppressWarnings("SystemConsoleNull") // JDK 25 gives null again where there is no terminal.
  static RunDisplay of(PrintWriter lines) {
    return System.console() != null && System.console().isTerminal()
        ? new Bar()
        : new PlainLines(lines);
  }

  @Override
  public abstract void close();

  private static final class Bar extends RunDisplay {
    private @Nullable ProgressBar bar;

    @Override
    public void began(int files) {
      bar =
          new ProgressBarBuilder()
              .setTaskName("Indexing")
              .setInitialMax(files)
              .setUnit(" files", 1)
              .setStyle(ProgressBarStyle.ASCII)
              .showSpeed()
              .setUpdateIntervalMillis(200)
              .build();
    }

    @Override
    public void fileDone(String relativePath) {
      if (bar != null) {
        bar.step();
      }
    }

    @Override
    public void finishing() {
      if (bar != null) {
        bar.setExtraMessage(" merging");
      }
    }

    @Override
    public void close() {
      if (bar != null) {
        bar.close();
        bar = null;
      }
    }
  }

  private static final class PlainLines extends RunDisplay {
    private static final Duration INTERVAL = Duration.ofMinutes(1);

    private final PrintWriter lines;
    private final Instant started = Instant.now();
    private Instant last = started;
    private int files;
    private int done;

    PlainLines(PrintWriter lines) {
      this.lines = lines;
    }

    @Override
    public void began(int files) {
      this.files = files;
      print(String.format(Locale.ROOT, "Indexing %,d files", files));
    }

    @Override
    public void fileDone(String relativePath) {
      done++;
      Instant now = Instant.now();
      if (Duration.between(last, now).compareTo(INTERVAL) >= 0) {
        last = now;
        double perSecond = done * 1000.0 / Math.max(1, Duration.between(started, now).toMillis());
        print(
            String.format(
                Locale.ROOT,
                "%,d of %,d files, %.1f a second, about %,.0f s left",
                done,
                files,
                perSecond,
                (files - done) / perSecond));
      }
    }

    @Override
    public void finishing() {
      print("Merging and verifying");
    }

    @Override
    public void close() {}

    private void print(String line) {
      lines.println(line);
      lines.flush();
    }
  }
}
