package org.pincite.search.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
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

/// What filters beside words find in records, and what facets tell of their values.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class NarrowingTest {
  private final TestServer server;

  NarrowingTest(@TempDir Path folder) throws Exception {
    server = TestServer.of(LandRecords.in(folder));
  }

  @AfterAll
  void close() throws Exception {
    server.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          place          | Moorshire                | border canal
          place          | Fictia                   | border canal tunnel
          yearMentioned  | 2012                     | canal
          yearMentioned  | 1998-2011                | tunnel
          -person        | p:sample-bruno           | abroad border plain
          -place         | Fictia                   | abroad plain
          -year          | 2009-2012                | border canal plain
          -yearMentioned | 2005                     | abroad border canal plain
          -type          | report                   | abroad border plain tunnel
          -publisher     | Office of Samples        | abroad border plain tunnel
          yearCovered    | 2005                     | canal tunnel
          yearCovered    | 2006-2010                | canal
          yearCovered    | 1990-1996                | ''
          """)
  void findsByEachFilter(String parameter, String value, String expected) throws Exception {
    assertEquals(expected, found(parameter, value));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          person, p:old-ada,   canal
          person, p:other-ada, canal
          -person, P:OLD-ADA,  abroad border plain tunnel
          place,  l:old-town,  border canal
          """)
  void anIdOfBeforeMeansWhatItBecame(String parameter, String value, String expected)
      throws Exception {
    assertEquals(expected, found(parameter, value));
  }

  @Test
  void excludedValuesOfOneFacetAndOfSeveralAllCount() throws Exception {
    assertEquals("border plain", found("-year", "2009", "-year", "2012", "-type", "report"));
    assertEquals("tunnel", found("person", "Bruno Sample", "-place", "Northmoor"));
  }

  @Test
  void anExclusionHoldsForTheCountsOfItsOwnFacetToo() throws Exception {
    JsonNode person = server.search("-person", "Bruno Sample").at("/facets/person");
    assertEquals(
        List.of("Clara Plaçeholder", "Bruno Sample"), JsonTexts.of(person, "values", "label"));
    JsonNode excluded = person.at("/values/1");
    assertEquals(0, excluded.path("count").asInt());
    assertTrue(excluded.path("excluded").asBoolean());
    assertFalse(excluded.path("selected").asBoolean());
    assertFalse(person.at("/values/0").has("excluded"));
    assertEquals(2, person.path("missing").asInt());
  }

  @Test
  void anIntervalIsCoveredAndNotCounted() throws Exception {
    JsonNode years = server.search("yearCovered", "2005").at("/facets/yearMentioned");
    assertEquals(List.of("2013", "2012", "2005", "1997"), JsonTexts.of(years, "values", "value"));
    assertEquals(List.of("1", "1", "1", "1"), JsonTexts.of(years, "values", "count"));
  }

  @Test
  void tellsHowManyRecordsAreAboutAPersonOrPlace() throws Exception {
    JsonNode facets = server.search().path("facets");
    assertEquals(
        List.of("p:sample-bruno", "p:example-ada", "p:placeholder-clara"),
        JsonTexts.of(facets.path("person"), "values", "value"));
    assertEquals(List.of("2", "1", "1"), JsonTexts.of(facets.path("person"), "values", "count"));
    assertEquals(List.of("0", "1", "0"), JsonTexts.of(facets.path("person"), "values", "about"));
    JsonNode midlow = value(facets.path("place"), "l:midlow");
    assertEquals(1, midlow.path("about").asInt());
    assertFalse(facets.at("/type/values/0").has("about"), "nothing is about a type");
  }

  @Test
  void withAboutAPersonInPassingIsNoHit() throws Exception {
    assertEquals("canal tunnel", found("person", "Bruno Sample"));
    assertEquals("", found("person", "Bruno Sample", "about", "true"));
    assertEquals("canal", found("person", "Ada Example", "about", "true"));
    assertEquals("border", found("place", "Moorshire", "about", "true"));
    assertEquals("canal tunnel", found("person", "Bruno Sample", "about", "false"));
  }

  @Test
  void withAboutTheCountsAreThoseOfWhatAFilterWouldFind() throws Exception {
    JsonNode person = server.search("about", "true").at("/facets/person");
    assertEquals(List.of("p:example-ada"), JsonTexts.of(person, "values", "value"));
    assertEquals(List.of("1"), JsonTexts.of(person, "values", "count"));
    assertEquals(4, person.path("missing").asInt());
  }

  @Test
  void aPlaceTellsItsTypeAndWhereItLies() throws Exception {
    JsonNode place = server.search().at("/facets/place");
    JsonNode midlow = value(place, "l:midlow");
    assertEquals("town", midlow.path("type").asText());
    assertEquals(List.of("l:fictia", "l:north", "l:moorshire"), JsonTexts.of(midlow, "path", "id"));
    assertEquals(
        List.of("Fictia", "North Fictia", "Moorshire"), JsonTexts.of(midlow, "path", "label"));
    assertEquals("country", value(place, "l:farland").path("type").asText());
    assertEquals(0, value(place, "l:farland").path("path").size());
    assertEquals(2, value(place, "l:moorshire").path("children").asInt());
    assertFalse(server.search().at("/facets/person/values/0").has("path"));
  }

  @Test
  void aPrefixNarrowsTheValuesOfItsFacetOnly() throws Exception {
    JsonNode facets = server.search("facet.person.prefix", "exam").path("facets");
    assertEquals(
        List.of("Ada Example", "Clara Plaçeholder"),
        JsonTexts.of(facets.path("person"), "values", "label"));
    assertEquals(8, facets.at("/place/values").size());
    assertEquals(2, facets.at("/person/missing").asInt(), "what is counted stays the same");
  }

  @Test
  void theNextPageAsksTheSame() throws Exception {
    JsonNode first =
        server.search(
            "-type",
            "minutes",
            "yearCovered",
            "1990-2020",
            "about",
            "true",
            "limit",
            "1",
            "facet.place.prefix",
            "mid");
    assertEquals(
        "/v1/search?-type=minutes&yearCovered=1990-2020&about=true&facet.place.prefix=mid"
            + "&offset=1&limit=1",
        first.path("next").asText());
    assertEquals(2, server.json(first.path("next").asText()).path("total").asInt());
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          -person,             Nobody Known
          -place,              l:nowhere
          -year,               14
          -yearMentioned,      2014-2009
          yearMentioned,       x
          -type,               novel
          yearCovered,         2003-
          about,               yes
          scope,               page
          -colour,             red
          facet.colour.prefix, r
          """)
  void refusesAWrongParameterAndNamesIt(String parameter, String value) throws Exception {
    assertEquals(parameter, server.problem(parameter, value).path("parameter").asText());
  }

  @Test
  void refusesTooMuchAndTooLong() throws Exception {
    var years = new String[102];
    for (int i = 0; i < years.length; i += 2) {
      years[i] = "yearCovered";
      years[i + 1] = Integer.toString(1900 + i);
    }
    assertEquals("yearCovered", server.problem(years).path("parameter").asText());
    assertEquals(
        "facet.person.prefix",
        server.problem("facet.person.prefix", "x".repeat(101)).path("parameter").asText());
    assertEquals(
        "-publisher", server.problem("-publisher", "x".repeat(2001)).path("parameter").asText());
    assertEquals(
        "about", server.problem("about", "true", "about", "true").path("parameter").asText());
  }

  private String found(String... parameters) throws Exception {
    return JsonTexts.keys(server.search(parameters));
  }

  private static JsonNode value(JsonNode facet, String value) {
    for (JsonNode given : facet.path("values")) {
      if (given.path("value").asText().equals(value)) {
        return given;
      }
    }
    throw new AssertionError(value + " is not in " + facet);
  }
}
