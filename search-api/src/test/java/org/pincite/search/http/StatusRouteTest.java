package org.pincite.search.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.pincite.search.testing.TestIndex;
import org.pincite.search.testing.TestRecord;
import org.pincite.search.testing.TestServer;

/// `/v1/status`: what is served, and what could not be made searchable.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class StatusRouteTest {
  private final String generation;
  private final TestServer server;

  StatusRouteTest(@TempDir Path folder) throws Exception {
    var index = new TestIndex(folder);
    index.file("empty.txt", "");
    index.file("bad.jsonl", "{\"id\":\"1\",\"text\":\"fine\"}\n{\"id\":\"2\"\n{\"id\":\"3\"}\n");
    generation = index.publish(List.of(TestRecord.of("a", "A").passages("One.", "Two."))).name();
    server = TestServer.of(index.store());
  }

  @AfterAll
  void close() throws Exception {
    server.close();
  }

  @Test
  void theCountsAddUp() throws Exception {
    JsonNode status = server.json("/v1/status");
    assertEquals(generation, status.path("generation").asText());
    assertEquals(3, status.path("files").asInt());
    assertEquals(2, status.path("filesRead").asInt());
    assertEquals(1, status.path("filesRejected").asInt());
    assertEquals(2, status.path("records").asInt());
    assertEquals(server.search().path("total"), status.path("records"));
    assertEquals(3, status.path("rejections").asInt());
    assertEquals("[\"test\"]", status.path("collections").toString());
    assertTrue(status.path("schemaVersion").asInt() > 0);
    assertFalse(status.path("authorityVersion").asText().isEmpty());
    assertFalse(status.path("codeVersion").asText().isEmpty());
    assertTrue(status.path("created").asText().matches("20\\d\\d-.*Z"), status.toString());
  }

  @Test
  void listsWhatWasRejectedWithTheReason() throws Exception {
    var rejected = new ArrayList<String>();
    for (JsonNode one : server.json("/v1/status").path("rejected")) {
      assertEquals("test", one.path("collection").asText());
      assertFalse(one.path("detail").asText().isBlank());
      rejected.add(
          one.path("file").asText()
              + ":"
              + one.path("line").asText("-")
              + " "
              + one.path("reason").asText());
    }
    assertEquals(
        List.of("bad.jsonl:2 invalid", "bad.jsonl:3 invalid", "empty.txt:- empty"), rejected);
  }

  @Test
  void theNextLinksWalkAllRejectionsOnce() throws Exception {
    var files = new ArrayList<String>();
    String address = "/v1/status?limit=1";
    while (!address.isEmpty()) {
      JsonNode page = server.json(address);
      assertEquals(1, page.path("rejected").size());
      files.add(page.at("/rejected/0/file").asText());
      address = page.path("next").asText("");
    }
    assertEquals(List.of("bad.jsonl", "bad.jsonl", "empty.txt"), files);
  }

  @Test
  void mayListNone() throws Exception {
    assertEquals(0, server.json("/v1/status?limit=0").path("rejected").size());
    assertEquals(0, server.json("/v1/status?offset=99").path("rejected").size());
    assertEquals(0, server.json("/v1/status?offset=2147482647").path("rejected").size());
  }

  @Test
  void refusesAWrongParameter() throws Exception {
    assertEquals(400, server.get("/v1/status?limit=1001").statusCode());
    assertEquals(400, server.get("/v1/status?offset=2147483647").statusCode());
    assertEquals(400, server.get("/v1/status?q=x").statusCode());
  }

  @Test
  void theServerIsHealthy() throws Exception {
    var health = server.get("/healthz");
    assertEquals(200, health.statusCode());
    assertEquals("ok\n", health.body());
    assertEquals(400, server.get("/healthz?deep=1").statusCode());
  }
}
