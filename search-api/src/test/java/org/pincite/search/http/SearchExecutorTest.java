package org.pincite.search.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.pincite.search.http.SearchExecutor.TooManySearchesException;

final class SearchExecutorTest {
  private static final int QUEUE = 4;

  @Test
  void turnsAwayWhatDoesNotFitIntoTheQueueAndAnswersTheRest() throws Exception {
    var release = new CountDownLatch(1);
    var executor = new SearchExecutor(1);
    try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
      var running = new CountDownLatch(1);
      List<Future<String>> answers = new ArrayList<>();
      answers.add(
          callers.submit(() ->
              executor.run(() -> {
                running.countDown();
                release.await();
                return "done";
              })));
      running.await();
      // The thread is taken: the queue takes four, and whoever comes then is turned away.
      for (int i = 0; i < QUEUE; i++) {
        answers.add(callers.submit(() -> executor.run(() -> "done")));
      }
      while (executor.waiting() < QUEUE) {
        Thread.onSpinWait();
      }
      assertThrows(TooManySearchesException.class, () -> executor.run(() -> "too many"));
      release.countDown();
      for (Future<String> answer : answers) {
        assertEquals("done", answer.get());
      }
    } finally {
      release.countDown();
      executor.close();
    }
  }

  @Test
  void throwsWhatTheSearchThrows() {
    try (var executor = new SearchExecutor(1)) {
      var thrown =
          assertThrows(
              IOException.class,
              () ->
                  executor.run(() -> {
                    throw new IOException("the disk is gone");
                  }));
      assertEquals("the disk is gone", thrown.getMessage());
    }
  }

  @Test
  void turnsAwayAfterItWasClosed() {
    var executor = new SearchExecutor(1);
    executor.close();
    assertThrows(TooManySearchesException.class, () -> executor.run(() -> "too late"));
  }
}
