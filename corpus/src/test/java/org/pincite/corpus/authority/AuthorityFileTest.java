package org.pincite.corpus.authority;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuthorityFileTest {

  private static final String ADA =
      """
      {"id":"p:hill-ada","name":"Ada Hill","aliases":["Dame Ada Hill",{"text":"Lady Hill","kind":"title"}],\
      "publicRole":{"role":"Chair of the Weir Inquiry","source":"Weir Inquiry: Report (2019)"}}
      """;
  private static final String BEN =
      """
      {"id":"p:hill-ben","name":"Ben Hill","ambiguous":true,"context":{"not":["Ben Hill Road"]},\
      "aliases":["Lady Hill"],"publicRole":{"role":"Minister","source":"Weir Inquiry: Report"}}
      """;
  private static final String WEIR =
      """
      {"id":"l:weir","name":"Weir","type":"town","parents":["l:shire"],"context":{"not":["Weir Inquiry"]}}
      """;

  @TempDir private Path folder = Path.of("set by JUnit");

  @BeforeEach
  void writesFiles() throws IOException {
    persons(ADA + "\n" + BEN);
    places(WEIR);
  }

  private void persons(String lines) throws IOException {
    Files.writeString(folder.resolve("persons.jsonl"), lines);
  }

  private void places(String lines) throws IOException {
    Files.writeString(folder.resolve("places.jsonl"), lines);
  }

  private AuthorityFile load() throws IOException {
    return AuthorityFile.load(folder);
  }

  @Test
  void readsPersonsAndPlaces() throws IOException {
    var ada =
        new Person(
            "p:hill-ada",
            "Ada Hill",
            List.of(new Alias("Dame Ada Hill", "name"), new Alias("Lady Hill", "title")),
            null,
            SurnameMode.AFTER,
            false,
            NameContext.none(),
            List.of(),
            new Person.PublicRole("Chair of the Weir Inquiry", "Weir Inquiry: Report (2019)"),
            Map.of(),
            List.of());
    var weir =
        new Place(
            "l:weir",
            "Weir",
            "town",
            List.of("l:shire"),
            List.of(),
            false,
            false,
            new NameContext(List.of(), List.of(), List.of("Weir Inquiry")),
            Map.of(),
            List.of());

    assertEquals(Optional.of(ada), load().person("p:hill-ada"));
    assertEquals(Optional.of(weir), load().place("l:weir"));
    assertEquals(
        List.of("p:hill-ada", "p:hill-ben"), load().persons().stream().map(Person::id).toList());
    assertTrue(load().person("p:hill-ben").orElseThrow().ambiguous());
    assertEquals(Optional.empty(), load().person("l:weir"));
    assertEquals(Optional.empty(), load().place("p:hill-ada"));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          p:hill-ada,       p:hill-ada
          P:Hill-Ada,       p:hill-ada
          Ada Hill,         p:hill-ada
          ' ADA hill ',     p:hill-ada
          dame ada hill,    p:hill-ada
          Lady Hill,        p:hill-ada p:hill-ben
          Ben Hill,         p:hill-ben
          Hill,             ''
          Weir,             ''
          '',               ''
          """)
  void findsPersonsByIdNameAndAliasIgnoringCase(String asked, String ids) throws IOException {
    assertEquals(ids, String.join(" ", load().personIds(asked)));
  }

  @Test
  void aPreferredNameGoesBeforeAnAlias() throws IOException {
    places(
        WEIR
            + """
            {"id":"l:weir-on-sea","name":"Weir-on-Sea","type":"town","aliases":["Weir"]}
            """);

    assertEquals(List.of("l:weir"), load().placeIds("weir"));
  }

  @Test
  void answersCannotBeChangedByTheirReaders() throws IOException {
    assertThrows(
        UnsupportedOperationException.class, () -> load().personIds("Lady Hill").add("p:x"));
    assertThrows(UnsupportedOperationException.class, () -> load().persons().clear());
  }

  @Test
  void absentFilesListNobody() throws IOException {
    Files.delete(folder.resolve("persons.jsonl"));
    assertEquals(0, load().persons().size());
    assertEquals(1, load().places().size());

    Files.delete(folder.resolve("places.jsonl"));
    assertEquals(Map.of(), load().contents());
    assertEquals(AuthorityFile.empty().version(), load().version());
  }

  @Test
  void blankLinesAndUnknownFieldsAreLeftOut() throws IOException {
    places("\n  \r\n" + WEIR.replace("\"type\"", "\"wikidata\":\"none\",\"type\"") + "\n\n");

    assertEquals(1, load().places().size());
  }

  @Test
  void versionChangesWithTheContentOnly() throws IOException {
    String version = load().version();

    assertTrue(version.matches("[0-9a-f]{12}"), version);
    assertEquals(version, load().version());
    persons(ADA + "\n" + BEN + " ");
    assertNotEquals(version, load().version());
    persons(ADA + "\n" + BEN);
    places("");
    assertNotEquals(version, load().version());
  }

  /// A wrong entry must be mended, so the message leads to it.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"id":"p:hill-ada"                                        | not valid JSON
          {"name":"A"} {"name":"B"}                                 | not valid JSON
          []                                                        | "id" is missing
          7                                                         | "id" is missing
          {"id":"","name":"A"}                                      | "id" is missing
          {"id":"l:a","name":"A"}                                   | an id is p: and then
          {"id":"p:A","name":"A"}                                   | an id is p: and then
          {"id":"p:a"}                                              | "name" is missing
          {"id":"p:a","name":" "}                                   | "name" is missing
          {"id":"p:a","name":{"x":1}}                               | "name" is missing
          {"id":"p:a","name":"..."}                                 | a name has letters
          {"id":"p:a","name":"A","id":"p:b"}                        | not valid JSON: Duplicate field
          {"id":"p:a","name":"A"}                                   | "role" is missing
          {"id":"p:a","name":"A","publicRole":{"role":"Chair"}}     | "source" is missing
          {"id":"p:a","name":"A","aliases":"B"}                     | "aliases" must be a list
          {"id":"p:a","name":"A","aliases":[""]}                    | a name has letters
          {"id":"p:a","name":"A","aliases":["--"]}                  | a name has letters
          {"id":"p:a","name":"A","aliases":[{"kind":"title"}]}      | "text" is missing
          {"id":"p:a","name":"A","context":{"not":"B"}}             | "not" must be a list
          {"id":"p:a","name":"A","context":{"not":[7]}}             | "not" must be a list of texts
          {"id":"p:a","name":"A","ambiguous":"no"}                  | "ambiguous" must be true or false
          """)
  void namesFileAndLineOfAWrongEntry(String line, String problem) throws IOException {
    persons(BEN + "\n" + line + "\n");

    var refusal = assertThrows(AuthorityException.class, this::load);

    String message = String.valueOf(refusal.getMessage());
    assertTrue(
        message.startsWith(folder.resolve("persons.jsonl") + ", line 3: " + problem), message);
  }

  @Test
  void refusesAnIdThatIsListedTwice() throws IOException {
    places(WEIR + WEIR);

    var refusal = assertThrows(AuthorityException.class, this::load);

    assertEquals(
        folder.resolve("places.jsonl") + ", line 2: the id l:weir is listed twice",
        refusal.getMessage());
  }

  @Test
  void refusesAFileThatIsNotUtf8() throws IOException {
    Files.write(folder.resolve("places.jsonl"), new byte[] {'{', (byte) 0xe9, '}'});

    var refusal = assertThrows(AuthorityException.class, this::load);

    assertEquals(folder.resolve("places.jsonl") + ": not UTF-8", refusal.getMessage());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " "})
  void aPersonIsListedWithARole(String role) {
    assertThrows(IllegalArgumentException.class, () -> new Person.PublicRole(role, "Report"));
  }
}
