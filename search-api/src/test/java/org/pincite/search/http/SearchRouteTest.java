package org.pincite.search.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pincite.search.testing.TestIndex;
import org.pincite.search.testing.TestRecord;
import org.pincite.search.testing.TestServer;

/// What the parameters of `/v1/search` mean, and what is refused.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class SearchRouteTest {
  private static final int LETTERS = 25;

  private TestServer server;

  SearchRouteTest(@TempDir Path folder) throws Exception {
    var index = new TestIndex(folder);
    index.publish(records());
    server = TestServer.of(index.store());
  }

  private static List<TestRecord> records() {
    var records = new ArrayList<TestRecord>();
    records.add(
        TestRecord.of("harbour", "Inquiry into the harbour")
            .with("type", "report")
            .with("publisher", "Office of Samples")
            .with("published", "2014-08-26")
            .with("url", "https://example.org/harbour")
            .with("basedOn", "Office of Samples, The harbour, 2014")
            .pageCount(120)
            .passages("Ada Example chaired the inquiry at Northmoor.", "Ada Example said more."));
    records.add(
        TestRecord.of("tunnel", "The tunnel debate")
            .with("type", "debate")
            .with("publisher", "House of Fiction")
            .with("published", "2009")
            .passages("Bruno Sample spoke about the tunnel at Suthwick."));
    records.add(
        TestRecord.of("garden", "A garden of no date")
            .with("type", "article")
            .passages("Dame Ada Example planted a tree in Suthwick."));
    for (int i = 1; i <= LETTERS; i++) {
      records.add(
          TestRecord.of("letter-" + i, "Letter " + i)
              .with("type", "correspondence")
              .with("published", String.format(Locale.ROOT, "1990-01-%02d", i))
              .passages("A letter about nothing."));
    }
    return records;
  }

  @BeforeAll
  void theServerIsUp() throws Exception {
    assertEquals(200, server.get("/healthz").statusCode());
  }

  @AfterAll
  void close() throws Exception {
    server.close();
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          person,    p:ada-example,    garden harbour
          person,    Ada Example,      garden harbour
          person,    ada EXAMPLE,      garden harbour
          person,    Dame Ada Example, garden harbour
          person,    ' Ada Example ',  garden harbour
          place,     l:northmoor,      harbour
          place,     northmoor,        harbour
          place,     Borough of Suthwick, garden tunnel
          year,      2014,             harbour
          year,      2009-2014,        harbour tunnel
          year,      2010-2013,        ''
          type,      report,           harbour
          type,      Debate,           tunnel
          publisher, House of Fiction, tunnel
          publisher, Unknown Press,    ''
          """)
  void filtersByEachFacet(String facet, String value, String expected) throws Exception {
    assertEquals(expected, titles(server.search(facet, value, "limit", "100")));
  }

  @Test
  void valuesOfOneFacetAreAlternativesAndFacetsMustAllFit() throws Exception {
    assertEquals("harbour tunnel", titles(server.search("year", "2014", "year", "2009")));
    assertEquals(
        "tunnel", titles(server.search("year", "2014", "year", "2009", "place", "Suthwick")));
    assertEquals("", titles(server.search("year", "2014", "place", "Suthwick")));
  }

  @Test
  void anEmptyFieldOfAFormIsNoFilter() throws Exception {
    assertEquals(
        LETTERS + 3,
        server
            .search("q", "", "person", "", "year", "", "sort", "", "limit", "")
            .path("total")
            .asInt());
  }

  @Test
  void aHitSaysWhatTheRecordIs() throws Exception {
    JsonNode hit = server.search("place", "Northmoor").path("hits").path(0);
    assertEquals("Inquiry into the harbour", hit.path("title").asText());
    assertEquals("report", hit.path("type").asText());
    assertEquals("Office of Samples", hit.path("publisher").asText());
    assertEquals("2014-08-26", hit.path("date").asText());
    assertEquals(120, hit.path("pages").asInt());
    assertEquals("https://example.org/harbour", hit.path("url").asText());
    assertEquals("Office of Samples, The harbour, 2014", hit.path("basedOn").asText());
    assertEquals("p:ada-example", hit.path("persons").path(0).path("value").asText());
    assertEquals("Ada Example", hit.path("persons").path(0).path("label").asText());
    assertEquals("Northmoor", hit.path("places").path(0).path("label").asText());
    assertEquals(200, server.get(hit.path("link").asText()).statusCode());
    assertEquals(200, server.get(hit.path("page").asText()).statusCode());
  }

  @Test
  void anUnknownDateStaysUnknown() throws Exception {
    JsonNode answer = server.search("q", "garden");
    assertFalse(answer.path("hits").path(0).has("date"));
    assertEquals(1, answer.path("facets").path("year").path("missing").asInt());
    assertEquals(0, answer.path("facets").path("year").path("values").size());
  }

  @Test
  void choosingAValueDoesNotHideTheOthersOfItsFacet() throws Exception {
    JsonNode person = server.search("person", "Bruno Sample").path("facets").path("person");
    assertEquals(2, person.path("values").size());
    assertEquals("Ada Example", person.path("values").path(0).path("label").asText());
    assertEquals(2, person.path("values").path(0).path("count").asInt());
    assertFalse(person.path("values").path(0).path("selected").asBoolean());
    assertTrue(person.path("values").path(1).path("selected").asBoolean());
    assertEquals(LETTERS, person.path("missing").asInt());
  }

  @Test
  void aChosenValueIsCountedThoughItIsNotAmongTheLargest() throws Exception {
    JsonNode person =
        server.search("person", "Bruno Sample", "facetLimit", "1").path("facets").path("person");
    assertEquals(2, person.path("values").size());
    assertFalse(person.path("more").asBoolean(), "both values are given");
    assertTrue(server.search("facetLimit", "1").at("/facets/person/more").asBoolean());
  }

  @Test
  void aChosenValueWithoutRecordsCountsNothing() throws Exception {
    JsonNode person =
        server.search("q", "tunnel", "person", "Clara Placeholder").path("facets").path("person");
    assertEquals("Bruno Sample", person.path("values").path(0).path("label").asText());
    assertEquals("Clara Placeholder", person.path("values").path(1).path("label").asText());
    assertEquals(0, person.path("values").path(1).path("count").asInt());
  }

  @Test
  void sortsByDateWithUnknownDatesLast() throws Exception {
    List<String> newest = titleList(server.search("sort", "newest", "limit", "100"));
    assertEquals("Inquiry into the harbour", newest.getFirst());
    assertEquals("A garden of no date", newest.getLast());
    List<String> oldest = titleList(server.search("sort", "oldest", "limit", "100"));
    assertEquals("Letter 1", oldest.getFirst());
    assertEquals("A garden of no date", oldest.getLast());
  }

  @Test
  void aScoreIsGivenWithRelevanceOnly() throws Exception {
    assertTrue(server.search("q", "letter").at("/hits/0/score").asDouble() > 0);
    assertEquals(0, server.search("q", "letter", "sort", "newest").at("/hits/0/score").asDouble());
  }

  @Test
  void tenHitsUnlessToldOtherwise() throws Exception {
    assertEquals(10, server.search().path("hits").size());
    assertEquals(LETTERS + 3, server.search("limit", "100").path("hits").size());
  }

  @Test
  void limitZeroCountsOnly() throws Exception {
    JsonNode answer = server.search("limit", "0");
    assertEquals(LETTERS + 3, answer.path("total").asInt());
    assertEquals(0, answer.path("hits").size());
    assertFalse(answer.has("next"));
    assertEquals(1, answer.at("/facets/type/values/1/count").asInt());
  }

  @Test
  void beyondTheLastHitThereIsNothing() throws Exception {
    JsonNode answer = server.search("offset", "1000");
    assertEquals(LETTERS + 3, answer.path("total").asInt());
    assertEquals(0, answer.path("hits").size());
    assertFalse(answer.has("next"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"relevance", "newest", "oldest"})
  void theNextLinksWalkAllHitsOnce(String sort) throws Exception {
    String address =
        TestServer.address("q", "letter \"about nothing\"", "sort", sort, "limit", "7");
    Set<String> seen = new HashSet<>();
    while (!address.isEmpty()) {
      JsonNode page = server.json(address);
      for (JsonNode hit : page.path("hits")) {
        assertTrue(seen.add(hit.path("id").asText()), "twice: " + hit);
      }
      address = page.path("next").asText("");
    }
    assertEquals(LETTERS, seen.size());
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          limit,      101
          limit,      -1
          limit,      ten
          limit,      99999999999
          offset,     -1
          offset,     10001
          facetLimit, 0
          facetLimit, 1001
          sort,       best
          year,       14
          year,       2014-2009
          year,       2014-
          year,       0999
          type,       novel
          person,     Nobody Known
          place,      Nowhere
          colour,     red
          Q,          river
          """)
  void refusesAWrongParameterAndNamesIt(String parameter, String value) throws Exception {
    JsonNode problem = server.problem(parameter, value);
    assertEquals("urn:pincite:problem:bad-parameter", problem.path("type").asText());
    assertEquals(400, problem.path("status").asInt());
    assertEquals(parameter, problem.path("parameter").asText());
    assertFalse(problem.path("title").asText().isBlank());
    assertFalse(problem.path("detail").asText().isBlank());
  }

  @ParameterizedTest
  @ValueSource(strings = {"q", "sort", "limit", "offset", "facetLimit"})
  void refusesAParameterGivenTwice(String parameter) throws Exception {
    assertEquals(
        parameter, server.problem(parameter, "1", parameter, "1").path("parameter").asText());
  }

  @Test
  void refusesAPageTooDeep() throws Exception {
    assertEquals(
        "offset", server.problem("offset", "9950", "limit", "100").path("parameter").asText());
    assertEquals(0, server.search("offset", "9900", "limit", "100").path("hits").size());
  }

  @Test
  void refusesTooLongAQueryAndTooManyWords() throws Exception {
    assertEquals("q", server.problem("q", "x".repeat(1001)).path("parameter").asText());
    assertEquals(0, server.search("q", "x".repeat(1000)).path("total").asInt());
    assertEquals("q", server.problem("q", "x ".repeat(300)).path("parameter").asText());
    assertEquals("q", server.problem("q", "xyzabc~ ".repeat(20)).path("parameter").asText());
  }

  @Test
  void refusesTooManyValues() throws Exception {
    var years = new ArrayList<String>();
    for (int year = 1950; year <= 2000; year++) {
      years.addAll(List.of("year", Integer.toString(year)));
    }
    assertEquals("year", server.problem(years.toArray(String[]::new)).path("parameter").asText());
  }

  @Test
  void refusesAQueryThatCannotBeDecoded() throws Exception {
    var answer = server.get("/v1/search?q=100%25&year=%ff");
    assertEquals(400, answer.statusCode());
    assertTrue(answer.body().contains("\"parameter\":\"year\""), answer.body());
  }

  /// The last words of the titles in the order of the alphabet.
  private static String titles(JsonNode answer) {
    var words = new TreeSet<String>();
    for (String title : titleList(answer)) {
      for (String word : List.of("harbour", "tunnel", "garden", "Letter")) {
        if (title.contains(word)) {
          words.add(word);
        }
      }
    }
    return String.join(" ", words);
  }

  private static List<String> titleList(JsonNode answer) {
    var titles = new ArrayList<String>();
    answer.path("hits").forEach(hit -> titles.add(hit.path("title").asText()));
    return titles;
  }
}
