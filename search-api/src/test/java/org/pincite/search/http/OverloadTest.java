package org.pincite.search.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pincite.corpus.RecordId;
import org.pincite.search.testing.TestIndex;
import org.pincite.search.testing.TestRecord;
import org.pincite.search.testing.TestServer;

/// More than a server can do, at once or in one search.
final class OverloadTest {
  private static final int CLIENTS = 40;
  private static final int REQUESTS = 8;

  @Test
  void moreSearchesThanThreadsAreAnsweredOrTurnedAway(@TempDir Path folder) throws Exception {
    var index = new TestIndex(folder);
    index.publish(
        IntStream.range(0, 200)
            .mapToObj(i -> TestRecord.of("r" + i, "River " + i).passages("A river.", "A bridge."))
            .toList());
    var settings = new ServerSettings("127.0.0.1", 0, 1, 60_000);
    try (var server = TestServer.of(index.store(), settings);
        var clients = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<List<HttpResponse<String>>>> all = new ArrayList<>();
      for (int i = 0; i < CLIENTS; i++) {
        all.add(
            clients.submit(() -> {
              var answers = new ArrayList<HttpResponse<String>>();
              for (int j = 0; j < REQUESTS; j++) {
                answers.add(server.get("/v1/search?q=river+bridge&limit=30"));
              }
              return answers;
            }));
      }
      for (int i = 0; i < REQUESTS; i++) {
        assertEquals(200, server.get("/healthz").statusCode());
      }
      Set<Integer> statuses = new TreeSet<>();
      for (Future<List<HttpResponse<String>>> client : all) {
        for (HttpResponse<String> answer : client.get()) {
          statuses.add(answer.statusCode());
          checkOne(answer);
        }
      }
      assertTrue(statuses.contains(200), statuses.toString());
      assertEquals(200, server.get("/v1/search?q=river").statusCode(), "afterwards all is well");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "search?q=river",
        "search?q=%22a+river%22",
        "search?q=riv*",
        "search?q=rivr~",
        "search?q=-bridge",
        "search?year=2001",
        "search?sort=newest",
        "search?q=river&place=Northmoor&year=1990-2020",
        "search?q=river&-place=Northmoor",
        "search?scope=passage",
        "search?q=river&scope=passage&place=Northmoor",
        "facets/place",
        "facets/year?scope=passage&q=river",
        "search"
      })
  void aSearchOverItsTimeIsTurnedAway(String query, @TempDir Path folder) throws Exception {
    var index = new TestIndex(folder);
    index.publish(
        List.of(
            TestRecord.of("a", "River").with("published", "2001").passages("A river, Northmoor.")));
    var settings = new ServerSettings("127.0.0.1", 0, 1, 0);
    try (var server = TestServer.of(index.store(), settings)) {
      var answer = server.get("/v1/" + query);
      assertEquals(503, answer.statusCode(), answer.body());
      assertTrue(answer.body().contains("urn:pincite:problem:timed-out"), answer.body());
      assertEquals(200, server.get("/healthz").statusCode());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/v1/records/%s", "/v1/records/%s?explain=links", "/records/%s"})
  void aRecordThatTakesTooLongToReadIsTurnedAway(String path, @TempDir Path folder)
      throws Exception {
    var index = new TestIndex(folder);
    index.publish(List.of(TestRecord.of("a", "River").passages("A river, Northmoor.")));
    var settings = new ServerSettings("127.0.0.1", 0, 1, 0);
    String id = RecordId.ofKey("test", "records.jsonl", "a").value();
    try (var server = TestServer.of(index.store(), settings)) {
      assertEquals(503, server.get(path.replace("%s", id)).statusCode());
    }
  }

  private static void checkOne(HttpResponse<String> answer) {
    if (answer.statusCode() != 200) {
      assertEquals(503, answer.statusCode(), answer.body());
      assertEquals(List.of("1"), answer.headers().allValues("Retry-After"));
      assertTrue(answer.body().contains("urn:pincite:problem:busy"), answer.body());
    }
  }
}
