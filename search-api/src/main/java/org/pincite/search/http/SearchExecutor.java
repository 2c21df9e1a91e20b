package org.pincite.search.http;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/// Runs searches on a few threads with a short queue and turns the rest away at once: under more
/// load than the machine can bear, some answers in good time beat none.
final class SearchExecutor implements AutoCloseable {
  private static final int QUEUE_PER_THREAD = 4;

  private final ThreadPoolExecutor threads;

  /// @param threads how many searches run at once
  SearchExecutor(int threads) {
    this.threads =
        new ThreadPoolExecutor(
            threads,
            threads,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(threads * QUEUE_PER_THREAD),
            Thread.ofPlatform().name("search-", 0).factory(),
            new ThreadPoolExecutor.AbortPolicy());
  }

  /// Does the work and waits for it.
  ///
  /// @throws TooManySearchesException when the queue is full
  /// @throws Exception whatever the work throws
  <T> T run(Callable<T> work) throws Exception {
    try {
      return threads.submit(work).get();
    } catch (RejectedExecutionException e) {
      throw new TooManySearchesException();
    } catch (ExecutionException e) {
      switch (e.getCause()) {
        case Exception failure -> throw failure;
        case Error error -> throw error;
        case null, default -> throw e;
      }
    }
  }

  /// How many searches wait for a thread.
  int waiting() {
    return threads.getQueue().size();
  }

  /// Waits for the searches that run.
  @Override
  public void close() {
    threads.close();
  }

  /// More searches at once than the server takes.
  static final class TooManySearchesException extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }
}
