package org.pincite.indexer.link;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pincite.corpus.authority.AuthorityFile;

/// The document of the authority files, their schema and the shipped files say the same.
class AuthorityFormatTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Path PROJECT = project();
  private static final Map<String, String> FILES =
      Map.of(
          "person", "persons.jsonl",
          "place", "places.jsonl",
          "office", "offices.jsonl",
          "organisation", "organisations.jsonl",
          "correction", "corrections.jsonl");

  @TempDir Path folder;

  @Test
  void theShippedFilesFitTheSchema() throws IOException {
    var wrong = new ArrayList<String>();
    int lines = 0;
    for (Map.Entry<String, String> kind : FILES.entrySet()) {
      Path file = PROJECT.resolve("corpus/sample/authority").resolve(kind.getValue());
      Schema schema = schema(kind.getKey());
      for (String line : Files.exists(file) ? Files.readAllLines(file) : List.<String>of()) {
        lines++;
        schema
            .validate(line, InputFormat.JSON)
            .forEach(error -> wrong.add(error.getMessage() + " in " + line));
      }
    }
    assertEquals(List.of(), wrong);
    assertTrue(lines > 1000, () -> "files were read");
  }

  @Test
  void theExamplesOfTheDocumentFitAndCanBeRead() throws IOException {
    var examples =
        Pattern.compile("```json ([a-z]+)\n(.*?)\n```", Pattern.DOTALL)
            .matcher(document())
            .results()
            .toList();
    assertTrue(examples.size() > FILES.size(), () -> "an example of each and a merged one");
    for (var example : examples) {
      String line = example.group(2);
      assertEquals(List.of(), schema(example.group(1)).validate(line, InputFormat.JSON), line);
      Files.writeString(folder.resolve(FILES.get(example.group(1))), line);
      assertDoesNotThrow(() -> AuthorityFile.load(folder), line);
    }
  }

  @Test
  void theDocumentNamesEveryField() throws IOException {
    String document = document();
    for (String kind : List.of("person", "place", "office", "organisation", "correction", "role")) {
      ObjectNode definition = (ObjectNode) definitions().get(kind);
      ObjectNode fields =
          (ObjectNode)
              (definition.has("else") ? definition.get("else") : definition).get("properties");
      fields
          .fieldNames()
          .forEachRemaining(field ->
              assertTrue(
                  document.contains("`" + field + "`") || document.contains("\"" + field + "\""),
                  () -> field + " of " + kind));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          person | {"id":"p:a","name":"A B","noId":"none"}
          person | {"id":"p:a","name":"A B","publicRole":{"role":"Mayor"},"noId":"none"}
          person | {"id":"p:a","name":"A B","publicRole":{"role":"Mayor","source":"s"}}
          person | {"id":"P:A","name":"A B","publicRole":{"role":"Mayor","source":"s"},"noId":"none"}
          person | {"id":"p:a","name":"A B","publicRole":{"role":"Mayor","source":"s"},"noId":"none","alias":[]}
          person | {"id":"p:a","name":"A B","publicRole":{"role":"Mayor","source":"s"},"noId":"none","surnameMode":"often"}
          person | {"id":"p:a","name":"A B","publicRole":{"role":"Mayor","source":"s"},"noId":"none","roles":[{"title":"Mayor"}]}
          person | {"id":"p:a","name":"A B","publicRole":{"role":"Mayor","source":"s"},"noId":"none","roles":[{"from":"2014","status":"seen","source":"s"}]}
          person | {"id":"p:a","name":"A B","publicRole":{"role":"Mayor","source":"s"},"noId":"none","roles":[{"title":"Mayor","to":"2014","toAsOf":"2015","status":"seen","source":"s"}]}
          person | {"id":"p:a","name":"A B","publicRole":{"role":"Mayor","source":"s"},"noId":"none","roles":[{"title":"Mayor","from":"2014-13","status":"seen","source":"s"}]}
          person | {"id":"p:a","mergedInto":"p:b","name":"A B"}
          person | {"id":"p:a","mergedInto":"l:b"}
          place  | {"id":"l:a","name":"A","type":"hamlet","parents":[],"noId":"none"}
          place  | {"id":"l:a","name":"A","type":"town","parents":["p:b"],"noId":"none"}
          office | {"id":"o:a","name":"A","kind":"king"}
          organisation | {"id":"b:a","name":"A","kind":"council","covers":[]}
          correction | {"date":"2026-01-15","action":"remove","scope":"record","entity":"p:a","reason":"r"}
          """)
  void refuses(String kind, String line) throws IOException {
    assertFalse(schema(kind).validate(line, InputFormat.JSON).isEmpty());
  }

  @Test
  void passesOverFieldsOfOnesOwn() throws IOException {
    String line =
        """
        {"id":"p:a","name":"A B","publicRole":{"role":"Mayor","source":"s"},"noId":"none","x-of":7}\
        """;
    assertEquals(List.of(), schema("person").validate(line, InputFormat.JSON));
  }

  private static Schema schema(String kind) throws IOException {
    ObjectNode whole = whole();
    whole.remove("anyOf");
    whole.put("$ref", "#/$defs/" + kind);
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(whole.toString());
  }

  private static ObjectNode definitions() throws IOException {
    return (ObjectNode) whole().get("$defs");
  }

  private static ObjectNode whole() throws IOException {
    return (ObjectNode)
        JSON.readTree(Files.readString(PROJECT.resolve("docs/authority.schema.json")));
  }

  private static String document() throws IOException {
    return Files.readString(PROJECT.resolve("docs/authority.md"));
  }

  /// Tests run in the module's folder or in the project's.
  private static Path project() {
    Path here = Path.of("").toAbsolutePath();
    return Files.isDirectory(here.resolve("docs")) ? here : here.resolve("..");
  }
}
