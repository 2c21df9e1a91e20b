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

  private synchronized void check() {
    String name = "";
    try {
      Generation current = store.current().orElse(null);
      if (current == null || current.name().equals(live.name()) || current.name().equals(refused)) {
        return;
      }
      name = current.name();
      OpenGeneration next = OpenGeneration.of(current);
      OpenGeneration old = live;
      live = next;
      old.release();
    } catch (IOException | RuntimeException e) {
      LOG.error("generation {} is not served; {} goes on", name, live.name(), e);
      refused = name;
    }
  }

  @Override
  public synchronized void close() throws IOException {
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
