package org.pincite.search.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.pincite.corpus.RecordId;
import org.pincite.search.testing.TestIndex;
import org.pincite.search.testing.TestRecord;
import org.pincite.search.testing.TestServer;

/// `explain=links` of a record with more links than fit into an answer.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ManyLinksTest {
  private static final int PASSAGES = 700;
  private static final int IN_EACH = 30;
  private static final String RECORD =
      "/v1/records/" + RecordId.ofKey("test", "records.jsonl", "long").value();

  private final TestServer server;

  ManyLinksTest(@TempDir Path folder) throws Exception {
    var index = new TestIndex(folder);
    TestRecord record = TestRecord.of("long", "About Northmoor in 2001");
    for (int i = 0; i < PASSAGES; i++) {
      record.passages("It rained in Northmoor in 2012. ".repeat(IN_EACH) + "Passage " + i + ".");
    }
    index.publish(List.of(record));
    server = TestServer.of(index.store());
  }

  @AfterAll
  void close() throws Exception {
    server.close();
  }

  @Test
  void everyLinkIsGivenOnceByFollowingNext() throws Exception {
    var mentions = new HashSet<String>();
    var years = new HashSet<String>();
    int answers = 0;
    for (String at = RECORD + "?explain=links&limit=0"; !at.isEmpty(); answers++) {
      JsonNode links = server.json(at).path("links");
      assertEquals(PASSAGES * IN_EACH + 1, links.path("totalMentions").asInt());
      assertEquals(PASSAGES * IN_EACH + 1, links.path("totalYears").asInt());
      assertEquals(PASSAGES * IN_EACH + 1, links.at("/entities/0/mentions").asInt());
      assertTrue(links.path("mentions").size() <= 10_000);
      assertTrue(links.path("years").size() <= 10_000);
      links.path("mentions").forEach(link -> assertTrue(mentions.add(link.toString())));
      links.path("years").forEach(link -> assertTrue(years.add(link.toString())));
      at = links.path("next").asText();
    }
    assertEquals(3, answers);
    assertEquals(PASSAGES * IN_EACH + 1, mentions.size());
    assertEquals(PASSAGES * IN_EACH + 1, years.size());
  }

  @Test
  void beyondTheEndThereIsNothing() throws Exception {
    JsonNode links =
        server.json(RECORD + "?explain=links&limit=0&explainOffset=100000000").path("links");
    assertEquals(0, links.path("mentions").size());
    assertTrue(links.path("next").isMissingNode());
  }

  @Test
  void theOffsetIsOfTheLinks() throws Exception {
    var answer = server.get(RECORD + "?explainOffset=5");
    assertEquals(400, answer.statusCode());
    assertTrue(answer.body().contains("explainOffset"), answer.body());
  }
}
