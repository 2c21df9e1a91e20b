package org.pincite.search.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.pincite.search.LiveGeneration;
import org.pincite.search.OpenGeneration;
import org.pincite.search.testing.TestIndex;
import org.pincite.search.testing.TestRecord;

/// How a server ends, and how it does not begin. The time limit is for a test that hangs.
@Timeout(value = 120, unit = TimeUnit.SECONDS)
final class ShutdownTest {

  private static final String SEARCH = "/v1/search?q=river";
  private static final int IDLE_MS = 1500;

  private TestIndex index;

  @BeforeEach
  void makeIndex(@TempDir Path folder) throws Exception {
    index = new TestIndex(folder);
  }

  @Test
  void aRequestInFlightIsAnswered() throws Exception {
    index.publish(List.of(TestRecord.of("a", "A").passages("River.")));
    var live = LiveGeneration.open(index.store());
    var settings = new ServerSettings("127.0.0.1", 0, 1, 60_000);
    var server = HttpServer.start(live, settings);
    int port = server.port();
    var release = new CountDownLatch(1);
    try (var client = HttpClient.newHttpClient();
        var others = Executors.newVirtualThreadPerTaskExecutor();
        // Closed first, so that a failure does not wait for what it holds up.
        AutoCloseable _ = release::countDown) {
      var running = new CountDownLatch(1);
      var taken =
          others.submit(() ->
              server
                  .executor()
                  .run(() -> {
                    running.countDown();
                    release.await();
                    return "released";
                  }));
      // The only search thread is taken, so the search that comes now waits.
      running.await();
      var search = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + SEARCH)).build();
      var answer = others.submit(() -> client.send(search, BodyHandlers.ofString()));
      while (server.executor().waiting() == 0) {
        Thread.onSpinWait();
      }
      var closed =
          others.submit(() -> {
            server.close();
            return "closed";
          });
      waitUntilRefused(port);
      // Longer than a connection may idle while the server stops; a request is not idle.
      Thread.sleep(IDLE_MS);
      release.countDown();
      assertEquals("released", taken.get());
      assertEquals(200, answer.get().statusCode());
      assertTrue(answer.get().body().contains("\"total\":1"), answer.get().body());
      assertEquals("closed", closed.get());
    }
    assertThrows(IllegalStateException.class, () -> live.with(OpenGeneration::name));
  }

  @Test
  void aTakenPortIsSaidClearly() throws Exception {
    index.publish(List.of(TestRecord.of("a", "A").passages("River.")));
    try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      var live = LiveGeneration.open(index.store());
      var refused =
          assertThrows(
              IOException.class,
              () -> HttpServer.start(live, ServerSettings.local(taken.getLocalPort())));
      assertTrue(
          String.valueOf(refused.getMessage())
              .startsWith(
                  "cannot listen at 127.0.0.1, port "
                      + taken.getLocalPort()
                      + "; is the port taken?"),
          refused.toString());
      assertThrows(
          IllegalStateException.class, () -> live.with(OpenGeneration::name), "it is closed");
    }
  }

  private static void waitUntilRefused(int port) throws IOException {
    while (true) {
      try (Socket next = new Socket(InetAddress.getLoopbackAddress(), port)) {
        assertTrue(next.isConnected());
      } catch (SocketException e) {
        // Refused; or reset, when it was the last one in the queue of the socket that closes.
        return;
      }
    }
  }
}
