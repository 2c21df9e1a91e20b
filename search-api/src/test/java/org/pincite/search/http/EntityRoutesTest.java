package org.pincite.search.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pincite.corpus.RecordId;
import org.pincite.corpus.authority.AuthorityFile;
import org.pincite.corpus.index.GenerationStore;
import org.pincite.indexer.JobSettings;
import org.pincite.indexer.ReindexJob;
import org.pincite.search.testing.JsonTexts;
import org.pincite.search.testing.SilentProgress;
import org.pincite.search.testing.TestServer;

/// `GET /v1/persons/{id}`, `GET /v1/places/{id}` and `explain=links`. Everybody and every place is
/// fictional.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class EntityRoutesTest {
  private static final String REPORT = "/v1/records/" + id("report") + "?explain=links";

  private final TestServer server;

  EntityRoutesTest(@TempDir Path folder) throws Exception {
    Path authority = Files.createDirectories(folder.resolve("authority"));
    Files.writeString(
        authority.resolve("persons.jsonl"),
        """
        {"id":"p:example-ada","name":"Ada Example","aliases":[{"text":"Dame Ada Example","kind":"title","from":"2016"}],"formerIds":["p:adaex"],"roles":[{"office":"o:warden","from":"2011-04","to":"2014"},{"title":"Chair of the Ferry Inquiry","from":"2015"}],"publicRole":{"role":"Warden of Northmoor","source":"Northmoor Gazette"},"ids":{"wikidata":"Q0"}}
        {"id":"p:example-a","mergedInto":"p:example-ada"}
        """);
    Files.writeString(
        authority.resolve("offices.jsonl"),
        """
        {"id":"o:warden","name":"Warden of Northmoor","kind":"public-office","singleHolder":true}
        """);
    Files.writeString(
        authority.resolve("places.jsonl"),
        """
        {"id":"l:farland","name":"Farland","type":"country"}
        {"id":"l:midshire","name":"Midshire","type":"county","parents":["l:farland"]}
        {"id":"l:northmoor","name":"Northmoor","type":"town","parents":["l:midshire"]}
        {"id":"l:suthwick","name":"Suthwick","type":"town","parents":["l:midshire"]}
        """);
    Path source = Files.createDirectories(folder.resolve("test"));
    Files.writeString(
        source.resolve("records.jsonl"),
        """
        {"id":"report","title":"Northmoor after 2009","published":"2014","passages":[{"text":"Dame Ada Example opened the lock at Northmoor in 2012.","page":3,"pageLabel":"iii","paragraph":"1.1"},{"text":"Between 1997 and 2003 nothing was dug in Suthwick."}]}
        {"id":"letter","title":"A letter","published":"2013","text":"Ada Example wrote from Suthwick. Ada Example wrote twice."}
        {"id":"note","title":"A note","text":"Northmoor was quiet."}
        """);
    var store = new GenerationStore(folder.resolve("data"));
    new ReindexJob(
            JobSettings.standard(folder.resolve("data"), AuthorityFile.load(authority))
                .isolated(null))
        .run(List.of(source.toString()), new SilentProgress());
    server = TestServer.of(store);
  }

  private static String id(String key) {
    return RecordId.ofKey("test", "records.jsonl", key).value();
  }

  @AfterAll
  void close() throws Exception {
    server.close();
  }

  @Test
  void tellsWhoAPersonIs() throws Exception {
    JsonNode person = server.json("/v1/persons/p:example-ada");
    assertEquals("p:example-ada", person.path("id").asText());
    assertEquals("Ada Example", person.path("name").asText());
    assertEquals(
        "[{\"text\":\"Dame Ada Example\",\"kind\":\"title\",\"from\":\"2016\"}]",
        person.path("aliases").toString());
    assertEquals("Northmoor Gazette", person.at("/publicRole/source").asText());
    assertEquals(
        "{\"title\":\"Warden of Northmoor\",\"office\":\"o:warden\",\"from\":\"2011-04\",\"to\":\"2014\"}",
        person.at("/roles/0").toString());
    assertEquals("Chair of the Ferry Inquiry", person.at("/roles/1/title").asText());
    assertEquals("Q0", person.at("/ids/wikidata").asText());
  }

  @Test
  void countsRecordsPassagesAndYearsOfAPerson() throws Exception {
    JsonNode person = server.json("/v1/persons/p:example-ada");
    assertEquals(2, person.path("records").asInt());
    assertEquals(1, person.path("about").asInt());
    assertEquals(2, person.path("passages").asInt());
    assertEquals(
        "[{\"year\":2013,\"count\":1},{\"year\":2014,\"count\":1}]",
        person.path("yearsPublished").toString());
    assertEquals(0, person.path("undated").asInt());
    assertEquals("[{\"year\":2012,\"count\":1}]", person.path("yearsMentioned").toString());
    JsonNode found = server.json(person.path("search").asText());
    assertEquals(2, found.path("total").asInt());
    assertEquals(found.path("generation"), person.path("generation"));
  }

  @Test
  void tellsWhereAPlaceLies() throws Exception {
    JsonNode county = server.json("/v1/places/l:midshire");
    assertEquals("county", county.path("type").asText());
    assertEquals(
        "[{\"value\":\"l:farland\",\"label\":\"Farland\"}]", county.path("path").toString());
    assertEquals(county.path("path"), county.path("parents"));
    assertEquals(
        "[{\"value\":\"l:northmoor\",\"label\":\"Northmoor\",\"count\":2},"
            + "{\"value\":\"l:suthwick\",\"label\":\"Suthwick\",\"count\":2}]",
        county.path("children").toString());
    assertEquals(3, county.path("records").asInt());
    assertEquals(1, county.path("about").asInt());
    assertEquals(1, county.path("undated").asInt());
    assertEquals(3, server.json(county.path("search").asText()).path("total").asInt());
  }

  @ParameterizedTest
  @ValueSource(strings = {"p:adaex", "p:example-a"})
  void anIdOfThePastLeadsToThePresentOne(String old) throws Exception {
    assertEquals("p:example-ada", server.json("/v1/persons/" + old).path("id").asText());
    assertEquals(2, server.json("/v1/search?person=" + old).path("total").asInt());
  }

  @ParameterizedTest
  @CsvSource({
    "/v1/persons/p:nobody, no person is listed with this id",
    "/v1/persons/l:midshire, no person is listed with this id",
    "/v1/places/p:example-ada, no place is listed with this id",
    "/v1/places/Midshire, no place is listed with this id"
  })
  void whoIsNotListedIsNotThere(String address, String detail) throws Exception {
    var answer = server.get(address);
    assertEquals(404, answer.statusCode());
    assertTrue(answer.body().contains("urn:pincite:problem:not-listed"), answer.body());
    assertTrue(answer.body().contains(detail), answer.body());
  }

  @Test
  void explainsEachLinkOfARecord() throws Exception {
    JsonNode links = server.json(REPORT).path("links");
    JsonNode title = links.at("/mentions/0");
    assertEquals("l:northmoor", title.path("entity").asText());
    assertTrue(title.path("inTitle").asBoolean());
    assertFalse(title.has("passage"));
    JsonNode person = links.at("/mentions/1");
    assertEquals("p:example-ada", person.path("entity").asText());
    assertEquals("full-name", person.path("rule").asText());
    assertEquals("Dame Ada Example", person.path("surface").asText());
    assertEquals(1, person.path("passage").asInt());
    assertEquals("iii", person.path("pageLabel").asText());
    assertEquals("1.1", person.path("paragraph").asText());
    assertEquals(0, person.path("start").asInt());
    assertEquals(16, person.path("end").asInt());
    assertEquals("/records/" + id("report") + "#p1", person.path("link").asText());
    assertEquals(
        List.of("Northmoor", "Dame Ada Example", "Northmoor", "Suthwick"),
        JsonTexts.of(links, "mentions", "surface"));
  }

  @Test
  void saysThroughWhichPlacesAContainingPlaceIsThere() throws Exception {
    for (JsonNode entity : server.json(REPORT).at("/links/entities")) {
      if (entity.path("id").asText().equals("l:midshire")) {
        assertEquals(0, entity.path("mentions").asInt());
        assertEquals("[\"l:northmoor\",\"l:suthwick\"]", entity.path("through").toString());
        assertTrue(entity.path("about").asBoolean());
        assertTrue(entity.path("inTitle").asBoolean());
        return;
      }
    }
    throw new AssertionError("the county is not there");
  }

  /// What a facet counts can be shown: the values of the facets are the entities explained.
  @ParameterizedTest
  @ValueSource(strings = {"report", "letter", "note"})
  void explainsEveryValueOfTheFacets(String key) throws Exception {
    JsonNode entities =
        server.json("/v1/records/" + id(key) + "?explain=links").at("/links/entities");
    for (JsonNode entity : entities) {
      JsonNode found =
          server.json(
              "/v1/search?" + entity.path("facet").asText() + "=" + entity.path("id").asText());
      assertTrue(JsonTexts.of(found, "hits", "id").contains(id(key)), entity.toString());
      assertTrue(
          entity.path("mentions").asInt() > 0 || entity.path("through").size() > 0,
          entity.toString());
    }
    assertTrue(entities.size() > 0);
  }

  @Test
  void explainsTheYearsOfARecord() throws Exception {
    JsonNode years = server.json(REPORT).at("/links/years");
    assertEquals(
        List.of("2009", "2012", "1997 and 2003"),
        JsonTexts.of(server.json(REPORT).path("links"), "years", "surface").stream()
            .map(surface -> surface.replace("Between ", ""))
            .toList());
    assertEquals("interval", years.at("/2/kind").asText());
    assertEquals("[1997,2003]", years.at("/2/counted").toString());
    assertEquals(2, years.at("/2/passage").asInt());
  }

  @Test
  void explainsNothingUnlessAsked() throws Exception {
    assertFalse(server.json("/v1/records/" + id("report")).has("links"));
    assertEquals(400, server.get("/v1/records/" + id("report") + "?explain=all").statusCode());
    assertEquals(404, server.get("/v1/records/0000?explain=links").statusCode());
  }
}
