package org.pincite.search;

import java.io.IOException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.pincite.corpus.index.Generation;
import org.pincite.corpus.index.GenerationStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Serves the current generation of a store, and the next one as soon as it is published. A query
/// sees one generation from beginning to end; the old one closes when its last query is done. A
/// generation that cannot be opened is logged and not served: the one before it goes on.
public final class LiveGeneration implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(LiveGeneration.class);
  private static final long CHECK_EVERY_MS = 500;

  private final GenerationStore store;
  private final ScheduledExecutorService checks =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("generation-check").factory());
  private volatile OpenGeneration live;
  private volatile boolean closed;

  /// What was refused and said so last: a generation, or the message of a failure to find one.
  private String refused = "";

  private LiveGeneration(GenerationStore store, OpenGeneration first) {
    this.store = store;
    this.live = first;
  }

  /// Opens the current generation and begins to look for new ones.
  ///
  /// @throws org.pincite.corpus.index.GenerationException when there is none, or it is damaged or
  ///   of another schema
  public static LiveGeneration open(GenerationStore store) throws IOException {
    Generation current = store.current().orElseThrow(NoGenerationException::new);
    var live = new LiveGeneration(store, OpenGeneration.of(current));
    var _ =
        live.checks.scheduleWithFixedDelay(
            live::check, CHECK_EVERY_MS, CHECK_EVERY_MS, TimeUnit.MILLISECONDS);
    return live;
  }

  /// Does the work with one generation.
  public <T> T with(Work<T> work) throws IOException {
    OpenGeneration generation = acquire();
    try {
      return work.on(generation);
    } finally {
      generation.release();
    }
  }

  private OpenGeneration acquire() {
    while (!closed) {
      // Between reading the field and acquiring it, a swap may close it; then the next one is live.
      OpenGeneration generation = live;
      if (generation.tryAcquire()) {
        return generation;
      }
    }
    throw new IllegalStateException("the index is closed");
  }

  /// Looks for a new generation; called twice a second.
  synchronized void check() {
    String attempt = "";
    try {
      Generation current = closed ? null : store.current().orElse(null);
      if (current == null) {
        return;
      }
      if (current.name().equals(live.name())) {
        refused = "";
        return;
      }
      attempt = current.name();
      if (!attempt.equals(refused)) {
        serve(OpenGeneration.of(current));
      }
    } catch (Throwable e) {
      // Whatever it is, it must not end the checks; and it is said once, not at each check.
      boolean found = !attempt.isEmpty();
      String problem = found ? attempt : String.valueOf(e.getMessage());
      if (!problem.equals(refused)) {
        String what = found ? "generation " + attempt : "the current generation";
        LOG.error("{} is not served; {} goes on", what, live.name(), e);
        refused = problem;
      }
    }
  }

  private void serve(OpenGeneration next) throws IOException {
    OpenGeneration old = live;
    live = next;
    old.release();
    LOG.info("generation {} is served", next.name());
  }

  /// Serves no more; the files close when the last query is done. May be called again.
  @Override
  public synchronized void close() throws IOException {
    if (closed) {
      return;
    }
    closed = true;
    checks.shutdownNow();
    live.release();
  }

  /// Work on one generation.
  @FunctionalInterface
  public interface Work<T> {
    T on(OpenGeneration generation) throws IOException;
  }

  /// There is nothing to serve yet.
  public static final class NoGenerationException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NoGenerationException() {
      super("there is no index yet");
    }
  }
}
