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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pincite.search.testing.JsonTexts;
import org.pincite.search.testing.LandRecords;
import org.pincite.search.testing.TestServer;

/// `scope=passage`: everything is asked of one passage.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class PassageScopeTest {
  private final TestServer server;

  PassageScopeTest(@TempDir Path folder) throws Exception {
    server = TestServer.of(LandRecords.in(folder));
  }

  @AfterAll
  void close() throws Exception {
    server.close();
  }

  @Test
  void aPersonAndAPlaceMustStandInOneParagraph() throws Exception {
    assertEquals(
        1, server.search("person", "Bruno Sample", "place", "Northmoor").path("total").asInt());
    JsonNode apart = passages("person", "Bruno Sample", "place", "Northmoor");
    assertEquals(0, apart.path("total").asInt());
    assertEquals(0, apart.path("totalRecords").asInt());
    JsonNode together =
        passages("person", "Ada Example", "place", "Northmoor", "yearMentioned", "2012");
    assertEquals(1, together.path("total").asInt());
    assertEquals(List.of("1"), JsonTexts.of(together.at("/hits/0"), "passages", "position"));
  }

  @Test
  void theWordsMustStandInThatParagraphToo() throws Exception {
    assertEquals("canal", JsonTexts.keys(server.search("q", "gate inquiry")));
    assertEquals("", JsonTexts.keys(passages("q", "gate inquiry")));
    assertEquals("canal", JsonTexts.keys(passages("q", "gate", "person", "Ada Example")));
    assertEquals("", JsonTexts.keys(passages("q", "border debate")), "nor is a title a paragraph");
  }

  @Test
  void countsPassagesAndTheirRecords() throws Exception {
    JsonNode answer = passages("q", "gate");
    assertEquals(3, answer.path("total").asInt());
    assertEquals(2, answer.path("totalRecords").asInt());
    assertEquals(2, answer.path("hits").size());
    assertFalse(server.search("q", "gate").has("totalRecords"));
  }

  @Test
  void aHitIsARecordWithItsPassagesBestFirst() throws Exception {
    JsonNode hit = passages("q", "gate", "type", "report").at("/hits/0");
    assertEquals("The canal inquiry", hit.path("title").asText());
    assertEquals(2, hit.path("passageCount").asInt());
    assertEquals(List.of("3", "2"), JsonTexts.of(hit, "passages", "position"));
    assertTrue(hit.at("/passages/0/html").asText().contains("<mark>gate</mark>"));
    assertFalse(server.search("q", "gate").at("/hits/0").has("passageCount"));
  }

  @Test
  void withoutWordsTheFirstPassagesAreShown() throws Exception {
    JsonNode hit = passages("type", "report").at("/hits/0");
    assertEquals(3, hit.path("passageCount").asInt());
    assertEquals(List.of("1", "2", "3"), JsonTexts.of(hit, "passages", "position"));
  }

  @Test
  void filtersByWhatTheRecordIs() throws Exception {
    assertEquals(3, passages("year", "2014").path("total").asInt());
    assertEquals(2, passages("publisher", "House of Fiction").path("total").asInt());
    assertEquals(2, passages("type", "article").path("total").asInt());
  }

  @Test
  void anExclusionLeavesOutTheParagraphAlone() throws Exception {
    JsonNode answer = passages("person", "Ada Example", "-person", "Bruno Sample");
    assertEquals(1, answer.path("total").asInt());
    assertEquals(
        0, server.search("person", "Ada Example", "-person", "Bruno Sample").path("total").asInt());
  }

  @Test
  void yearsAreThoseCoveredByTheParagraph() throws Exception {
    assertEquals(2, passages("yearCovered", "2005").path("total").asInt());
    assertEquals(0, passages("yearCovered", "2005", "place", "Northmoor").path("total").asInt());
  }

  @Test
  void facetsCountParagraphs() throws Exception {
    JsonNode facets = passages("person", "Ada Example").path("facets");
    assertEquals(List.of("2", "2", "1"), JsonTexts.of(facets.path("person"), "values", "count"));
    assertEquals(List.of("2"), JsonTexts.of(facets.path("year"), "values", "count"));
    assertEquals(List.of("2012"), JsonTexts.of(facets.path("yearMentioned"), "values", "value"));
    assertEquals(1, facets.at("/place/missing").asInt());
    assertFalse(facets.at("/person/values/0").has("about"));
  }

  @ParameterizedTest
  @CsvSource({
    "newest, canal abroad tunnel plain border",
    "oldest, plain tunnel abroad canal border"
  })
  void pagesAreOfRecordsInTheirOrder(String sort, String expected) throws Exception {
    var keys = new ArrayList<String>();
    String next = TestServer.address("scope", "passage", "sort", sort, "limit", "1");
    while (!next.isEmpty()) {
      JsonNode page = server.json(next);
      assertEquals(9, page.path("total").asInt());
      keys.add(JsonTexts.keys(page));
      next = page.path("next").asText("");
    }
    assertEquals(expected, String.join(" ", keys));
  }

  @Test
  void limitZeroCountsOnly() throws Exception {
    JsonNode answer = passages("limit", "0");
    assertEquals(9, answer.path("total").asInt());
    assertEquals(0, answer.path("hits").size());
    assertFalse(answer.has("next"));
  }

  @Test
  void noPassageIsAboutAnything() throws Exception {
    assertEquals(
        "about", server.problem("scope", "passage", "about", "true").path("parameter").asText());
  }

  private JsonNode passages(String... parameters) throws Exception {
    var all = new ArrayList<>(List.of(parameters));
    all.addAll(List.of("scope", "passage"));
    return server.search(all.toArray(String[]::new));
  }
}
