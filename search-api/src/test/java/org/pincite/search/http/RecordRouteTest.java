package org.pincite.search.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pincite.corpus.RecordId;
import org.pincite.search.testing.TestIndex;
import org.pincite.search.testing.TestRecord;
import org.pincite.search.testing.TestServer;

/// `/v1/records/{id}`: a record with all that is known of it.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class RecordRouteTest {
  private static final int PASSAGES = 25;
  private static final String REPORT = "/v1/records/" + id("report");

  private final TestServer server;

  RecordRouteTest(@TempDir Path folder) throws Exception {
    var index = new TestIndex(folder);
    TestRecord report =
        TestRecord.of("report", "Report of the Fictional Inquiry")
            .with("type", "report")
            .with("publisher", "Office of Samples")
            .with("published", "2014-08")
            .with("rights", "Free to use")
            .with("basedOn", "Another text, 2013")
            .with("retrieved", "2025-01-06T09:30:00Z")
            .authors("Ada Example", "Bruno Sample")
            .pageCount(40);
    for (int i = 1; i <= PASSAGES; i++) {
      report.passage(
          "Passage " + i + " names Ada Example.", List.of("Part", "Chapter"), i, "p" + i, "1." + i);
    }
    index.publish(List.of(report, TestRecord.of("plain", "Plain").passages("Only <b>text</b>.")));
    server = TestServer.of(index.store());
  }

  private static String id(String key) {
    return RecordId.ofKey("test", "records.jsonl", key).value();
  }

  @AfterAll
  void close() throws Exception {
    server.close();
  }

  @Test
  void givesTheDescription() throws Exception {
    JsonNode record = server.json(REPORT);
    assertEquals(id("report"), record.path("id").asText());
    assertEquals("Report of the Fictional Inquiry", record.path("title").asText());
    assertEquals("report", record.path("type").asText());
    assertEquals("Office of Samples", record.path("publisher").asText());
    assertEquals("[\"Ada Example\",\"Bruno Sample\"]", record.path("authors").toString());
    assertEquals(
        "{\"date\":\"2014-08\",\"precision\":\"month\",\"method\":\"import\"}",
        record.path("published").toString());
    assertEquals("en", record.path("language").asText());
    assertEquals("Free to use", record.path("rights").asText());
    assertEquals("Another text, 2013", record.path("basedOn").asText());
    assertEquals("test", record.path("collection").asText());
    assertEquals(40, record.path("pages").asInt());
    assertEquals("Ada Example", record.at("/persons/0/label").asText());
    assertEquals(0, record.path("places").size());
    assertFalse(record.path("generation").asText().isEmpty());
    assertEquals(200, server.get(record.path("page").asText()).statusCode());
  }

  @Test
  void givesTheWholeProvenance() throws Exception {
    JsonNode provenance = server.json(REPORT).path("provenance");
    assertEquals("records.jsonl", provenance.path("file").asText());
    assertEquals(1, provenance.path("line").asInt());
    assertTrue(provenance.path("sha256").asText().matches("[0-9a-f]{64}"));
    assertTrue(provenance.path("size").asLong() > 1000);
    assertFalse(provenance.path("mediaType").asText().isEmpty());
    assertEquals("2025-01-06T09:30:00Z", provenance.path("retrieved").asText());
    assertEquals("import", provenance.path("reader").asText());
    assertEquals(1, provenance.path("readerVersion").asInt());
  }

  @Test
  void anUnknownDateStaysUnknown() throws Exception {
    JsonNode record = server.json("/v1/records/" + id("plain"));
    assertEquals(
        "{\"precision\":\"unknown\",\"method\":\"none\"}", record.path("published").toString());
    assertFalse(record.has("publisher"));
    assertFalse(record.has("pages"));
    assertEquals("Only <b>text</b>.", record.at("/passages/0/text").asText());
  }

  @Test
  void givesAllPassagesInReadingOrder() throws Exception {
    JsonNode record = server.json(REPORT);
    assertEquals(PASSAGES, record.path("passageCount").asInt());
    assertEquals(IntStream.rangeClosed(1, PASSAGES).boxed().toList(), positions(record));
    assertFalse(record.has("next"));
    JsonNode passage = record.at("/passages/4");
    assertEquals("Passage 5 names Ada Example.", passage.path("text").asText());
    assertEquals(5, passage.path("page").asInt());
    assertEquals("p5", passage.path("pageLabel").asText());
    assertEquals("1.5", passage.path("paragraph").asText());
    assertEquals("[\"Part\",\"Chapter\"]", passage.path("headings").toString());
    assertEquals("/records/" + id("report") + "#p5", passage.path("link").asText());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 7, 24, 25, 26})
  void theNextLinksWalkAllPassagesOnce(int limit) throws Exception {
    var walked = new ArrayList<Integer>();
    String address = REPORT + "?limit=" + limit;
    while (!address.isEmpty()) {
      JsonNode page = server.json(address);
      walked.addAll(positions(page));
      address = page.path("next").asText("");
    }
    assertEquals(IntStream.rangeClosed(1, PASSAGES).boxed().toList(), walked);
  }

  @ParameterizedTest
  @CsvSource({"limit=0, 0", "offset=20, 5", "offset=25, 0", "offset=10000000, 0"})
  void givesNoMoreThanThereIs(String query, int count) throws Exception {
    JsonNode record = server.json(REPORT + "?" + query);
    assertEquals(count, record.path("passages").size());
    assertEquals(PASSAGES, record.path("passageCount").asInt());
    assertFalse(record.has("next"));
  }

  @ParameterizedTest
  @CsvSource({"limit=10001, limit", "offset=-1, offset", "limit=1&limit=2, limit", "x=1, x"})
  void refusesAWrongParameterAndNamesIt(String query, String parameter) throws Exception {
    var answer = server.get(REPORT + "?" + query);
    assertEquals(400, answer.statusCode());
    assertTrue(answer.body().contains("\"parameter\":\"" + parameter + "\""), answer.body());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "aaaaaaaaaaaaaaaa",
        "AAAAAAAAAAAAAAAA",
        "short",
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
        "..%2f..%2f",
        "..%2f..%2fetc%2fpasswd",
        "%00",
        "%ff",
        "*",
        "a%20b",
        "%3Cscript%3E",
        "..%5c..%5c"
      })
  void answersAnIdThatIsNoneWithAProblem(String id) throws Exception {
    var answer = server.get("/v1/records/" + id);
    assertTrue(answer.statusCode() == 404 || answer.statusCode() == 400, answer.toString());
    assertEquals(
        "application/problem+json", answer.headers().firstValue("Content-Type").orElse(""));
    assertTrue(answer.body().contains("\"status\":" + answer.statusCode()), answer.body());
  }

  private static List<Integer> positions(JsonNode record) {
    var positions = new ArrayList<Integer>();
    record.path("passages").forEach(passage -> positions.add(passage.path("position").asInt()));
    return positions;
  }
}
