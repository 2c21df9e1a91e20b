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
import org.junit.jupiter.params.provider.ValueSource;
import org.pincite.search.testing.JsonTexts;
import org.pincite.search.testing.LandRecords;
import org.pincite.search.testing.TestServer;

/// `GET /v1/facets/{name}`.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class FacetRouteTest {
  private final TestServer server;

  FacetRouteTest(@TempDir Path folder) throws Exception {
    server = TestServer.of(LandRecords.in(folder));
  }

  @AfterAll
  void close() throws Exception {
    server.close();
  }

  @Test
  void listsTheValuesOfAFacetByCount() throws Exception {
    JsonNode answer = values("person");
    assertEquals("person", answer.path("name").asText());
    assertEquals("Person", answer.path("label").asText());
    assertEquals(3, answer.path("total").asInt());
    assertEquals(2, answer.path("missing").asInt());
    assertTrue(answer.path("generation").asText().contains("-"));
    assertFalse(answer.has("next"));
    assertEquals(
        List.of("Bruno Sample", "Ada Example", "Clara Plaçeholder"),
        JsonTexts.of(answer, "values", "label"));
    assertEquals(List.of("2", "1", "1"), JsonTexts.of(answer, "values", "count"));
    assertEquals(List.of("0", "1", "0"), JsonTexts.of(answer, "values", "about"));
  }

  @Test
  void countsAsASearchDoes() throws Exception {
    assertEquals(List.of("Bruno Sample"), labels("person", "q", "tunnel"));
    assertEquals(List.of("Clara Plaçeholder"), labels("person", "type", "article"));
    assertEquals(List.of("Clara Plaçeholder"), labels("person", "-person", "p:sample-bruno"));
    assertEquals(List.of("Ada Example"), labels("person", "about", "true"));
    JsonNode chosen = values("person", "person", "Ada Example");
    assertEquals(3, chosen.path("total").asInt(), "choosing one does not hide the others");
    assertEquals(List.of("false", "true", "false"), JsonTexts.of(chosen, "values", "selected"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          person | bru            | Bruno Sample
          person | SAMPLE         | Bruno Sample
          person | dame ada       | Ada Example
          person | north          | Ada Example
          person | placeh         | Clara Plaçeholder
          person | plaçeh         | Clara Plaçeholder
          person | ample          | ''
          person | ada b          | ''
          person | -              | ''
          place  | borough of nor | Northmoor
          type   | min            | Minutes
          year   | 201            | 2014 2012
          """)
  void aPrefixBeginsAWordOfALabelOrAlias(String facet, String prefix, String expected)
      throws Exception {
    assertEquals(expected, String.join(" ", labels(facet, "prefix", prefix)));
  }

  @Test
  void sortsByName() throws Exception {
    assertEquals(
        List.of(
            "Farland",
            "Fictia",
            "Midlow",
            "Moorshire",
            "North Fictia",
            "Northmoor",
            "South Fictia",
            "Suthwick"),
        labels("place", "sort", "name"));
    assertEquals(List.of("2014", "2012", "2009", "2001"), labels("year"), "newest first");
    assertEquals(List.of("1997", "2005", "2012", "2013"), labels("yearMentioned", "sort", "count"));
  }

  @Test
  void listsTheChildrenOfAPlace() throws Exception {
    assertEquals(List.of("Fictia", "Farland"), labels("place", "parent", ""));
    assertEquals(List.of("North Fictia", "South Fictia"), labels("place", "parent", "l:fictia"));
    assertEquals(
        List.of("Midlow", "Northmoor"), labels("place", "parent", "Moorshire", "sort", "name"));
    assertEquals(List.of("Midlow", "Suthwick"), labels("place", "parent", "South Fictia"));
    assertEquals(List.of(), labels("place", "parent", "l:old-town"));
    JsonNode top = values("place", "parent", "");
    assertEquals(List.of("2", "0"), JsonTexts.of(top, "values", "children"));
    assertEquals(List.of("3", "1"), JsonTexts.of(top, "values", "count"));
  }

  @Test
  void childrenAreThoseOfWhatIsAskedFor() throws Exception {
    JsonNode top = values("place", "parent", "", "q", "tunnel debate");
    assertEquals(List.of("Fictia"), JsonTexts.of(top, "values", "label"));
    assertEquals(List.of("1"), JsonTexts.of(top, "values", "children"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "&sort=name", "&parent=", "&prefix=f", "&scope=passage&-type=other"})
  void theNextLinksWalkAllValuesOnce(String further) throws Exception {
    JsonNode all = server.json("/v1/facets/place?q=&limit=1000" + further);
    var walked = new ArrayList<String>();
    String next = "/v1/facets/place?limit=1" + further;
    while (!next.isEmpty()) {
      JsonNode page = server.json(next);
      walked.addAll(JsonTexts.of(page, "values", "value"));
      next = page.path("next").asText("");
    }
    assertTrue(walked.size() > 1);
    assertEquals(JsonTexts.of(all, "values", "value"), walked);
    assertEquals(all.path("total").asInt(), walked.size());
  }

  @Test
  void countsPassagesWhereAllIsAskedOfOne() throws Exception {
    JsonNode answer = values("place", "person", "p:example-ada", "scope", "passage");
    assertEquals(
        List.of("Fictia", "Moorshire", "North Fictia", "Northmoor"),
        JsonTexts.of(answer, "values", "label").stream().sorted().toList());
    assertEquals(1, answer.path("missing").asInt());
    assertFalse(answer.at("/values/0").has("about"));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          place,  limit,      0
          place,  limit,      1001
          place,  offset,     -1
          place,  sort,       relevance
          place,  parent,     Nowhere
          person, parent,     l:fictia
          person, facetLimit, 5
          person, person,     Nobody Known
          person, colour,     red
          """)
  void refusesAWrongParameterAndNamesIt(String facet, String parameter, String value)
      throws Exception {
    var answer = server.get(address(facet, parameter, value));
    assertEquals(400, answer.statusCode());
    assertTrue(answer.body().contains("\"parameter\":\"" + parameter + "\""), answer.body());
  }

  @Test
  void anUnknownFacetIsNotThere() throws Exception {
    assertEquals(404, server.get("/v1/facets/colour").statusCode());
    assertEquals(404, server.get("/v1/facets").statusCode());
  }

  private JsonNode values(String facet, String... parameters) throws Exception {
    return server.json(address(facet, parameters));
  }

  private List<String> labels(String facet, String... parameters) throws Exception {
    return JsonTexts.of(values(facet, parameters), "values", "label");
  }

  private static String address(String facet, String... parameters) {
    return TestServer.address(parameters).replace("/v1/search", "/v1/facets/" + facet);
  }
}
