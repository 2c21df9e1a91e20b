package org.pincite.search.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pincite.corpus.RecordId;
import org.pincite.corpus.authority.AuthorityFile;
import org.pincite.corpus.index.GenerationStore;
import org.pincite.indexer.JobSettings;
import org.pincite.indexer.ReindexJob;
import org.pincite.search.testing.SilentProgress;
import org.pincite.search.testing.TestServer;

/// Nobody becomes a facet, a suggestion or anything else that the API makes of a text, who is not
/// listed with a public role: not by a title, a frequent mention, a headline or the surname of
/// somebody who is. Everybody here is fictional.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class PrivateNamesTest {
  private static final List<String> PRIVATE =
      List.of("Wilma Quorn", "Tobin Quorn", "Jessamy Thrale", "Orla Vint", "Piers Mallow");

  private final TestServer server;
  private final GenerationStore store;
  private final List<String> records = new ArrayList<>();

  PrivateNamesTest(@TempDir Path folder) throws Exception {
    Path authority = Files.createDirectories(folder.resolve("authority"));
    Files.writeString(
        authority.resolve("persons.jsonl"),
        """
        {"id":"p:quorn-edda","name":"Edda Quorn","surname":"Quorn","roles":[{"office":"o:warden","from":"2010"}],"publicRole":{"role":"Warden of Northmoor","source":"Northmoor Gazette"}}
        """);
    Files.writeString(
        authority.resolve("offices.jsonl"),
        """
        {"id":"o:warden","name":"Warden of Northmoor","kind":"public-office","titles":["Warden"],"singleHolder":true}
        """);
    Files.writeString(
        authority.resolve("places.jsonl"),
        """
        {"id":"l:northmoor","name":"Northmoor","type":"town"}
        """);
    Path source = Files.createDirectories(folder.resolve("test"));
    var lines = new ArrayList<String>();
    for (int i = 0; i < 5; i++) {
      lines.add(
          String.format(
              Locale.ROOT,
              "{\"id\":\"r%d\",\"title\":\"A hearing in Northmoor\",\"published\":\"2014\",\"text\":"
                  + "\"Day %d. The witness Wilma Quorn, a resident, said that Mr Tobin Quorn and"
                  + " Councillor Jessamy Thrale were there. Miss Orla Vint, then a child, spoke to"
                  + " Dr Piers Mallow. Wilma Quorn and Orla Vint were heard twice. Warden Edda"
                  + " Quorn opened the hearing; Mrs Quorn, the witness, went home. VINT SPOKE.\"}",
              i,
              i));
      records.add(RecordId.ofKey("test", "records.jsonl", "r" + i).value());
    }
    Files.write(source.resolve("records.jsonl"), lines);
    store = new GenerationStore(folder.resolve("data"));
    new ReindexJob(
            JobSettings.standard(folder.resolve("data"), AuthorityFile.load(authority))
                .isolated(null))
        .run(List.of(source.toString()), new SilentProgress());
    server = TestServer.of(store);
  }

  @AfterAll
  void close() throws Exception {
    server.close();
  }

  static List<String> privateNames() {
    return PRIVATE;
  }

  @Test
  void onlyWhoIsListedIsAFacet() throws Exception {
    JsonNode persons = server.json("/v1/facets/person");
    assertEquals(1, persons.path("total").asInt());
    assertEquals("Edda Quorn", persons.at("/values/0/label").asText());
    assertEquals(5, persons.at("/values/0/count").asInt());
  }

  @Test
  void aSurnameOfAnotherIsNoMentionOfWhoIsListed() throws Exception {
    for (String record : records) {
      JsonNode mentions =
          server.json("/v1/records/" + record + "?explain=links&limit=0").at("/links/mentions");
      int persons = 0;
      for (JsonNode mention : mentions) {
        if (mention.path("entity").asText().equals("p:quorn-edda")) {
          persons++;
          assertTrue(mention.path("surface").asText().endsWith("Edda Quorn"), mention.toString());
        }
      }
      assertEquals(1, persons);
    }
  }

  /// Everything that is served but the texts themselves.
  @ParameterizedTest
  @MethodSource("privateNames")
  void nothingThatTheApiMakesOfTextsNamesThem(String name) throws Exception {
    String surname = name.substring(name.indexOf(' ') + 1);
    var addresses =
        new ArrayList<>(
            List.of(
                "/v1/search?limit=0&facetLimit=1000",
                "/v1/search?limit=0&scope=passage",
                "/v1/search?limit=0&q=" + surname.toLowerCase(Locale.ROOT),
                "/v1/facets/person?limit=1000&prefix=" + surname,
                "/v1/facets/person?limit=1000",
                "/v1/facets/place?limit=1000",
                "/v1/facets/publisher?limit=1000",
                "/v1/persons/p:quorn-edda",
                "/v1/places/l:northmoor",
                "/v1/status"));
    records.forEach(
        record -> addresses.add("/v1/records/" + record + "?explain=links&offset=0&limit=0"));
    for (String address : addresses) {
      String body = server.get(address).body();
      assertFalse(body.contains(name), address + ": " + body);
    }
    assertEquals(400, server.get("/v1/search?person=" + name.replace(" ", "+")).statusCode());
  }

  /// The curator is told of them, where nothing serves it.
  @Test
  void theCuratorIsToldOfNamesWithATitle() throws Exception {
    var told =
        store.current().orElseThrow().curatorReport().orElseThrow().unlisted().stream()
            .map(unlisted -> unlisted.name())
            .toList();
    assertTrue(told.stream().anyMatch(name -> name.endsWith("Jessamy Thrale")), told.toString());
    assertEquals(404, server.get("/v1/curator").statusCode());
    assertEquals(404, server.get("/curator.json").statusCode());
  }
}
