package org.pincite.corpus.authority.check;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pincite.corpus.authority.check.Finding.Severity;

/// What is said of authority files that are wrong, or may be.
class AuthorityCheckTest {

  @TempDir private Path folder = Path.of("set by JUnit");

  private void write(String file, String... lines) throws IOException {
    Files.writeString(folder.resolve(file), String.join("\n", lines) + "\n");
  }

  private void persons(String... lines) throws IOException {
    write("persons.jsonl", lines);
  }

  private void places(String... lines) throws IOException {
    write("places.jsonl", lines);
  }

  private static String person(String id, String name, String... more) {
    return "{\"id\":\""
        + id
        + "\",\"name\":\""
        + name
        + "\",\"publicRole\":{\"role\":\"Chair\",\"source\":\"Weir Inquiry\"},\"noId\":\"fictional\""
        + String.join("", more)
        + "}";
  }

  private static String place(String id, String name, String type, String parents, String... more) {
    return "{\"id\":\""
        + id
        + "\",\"name\":\""
        + name
        + "\",\"type\":\""
        + type
        + "\",\"parents\":["
        + parents
        + "],\"noId\":\"fictional\""
        + String.join("", more)
        + "}";
  }

  private static String held(String office, String dates) {
    return ",\"roles\":[{\"office\":\"" + office + "\"," + dates + ",\"source\":\"Weir Inquiry\"}]";
  }

  /// As `file:line severity rule`.
  private List<String> found() throws IOException {
    return AuthorityCheck.of(folder).stream()
        .map(finding ->
            finding.file().replace(".jsonl", "")
                + ":"
                + finding.line()
                + " "
                + (finding.severity() == Severity.ERROR ? "error " : "warning ")
                + finding.rule())
        .toList();
  }

  @Test
  void nothingIsSaidOfFilesThatAreRightOrAbsent() throws IOException {
    assertEquals(List.of(), found());
    write("offices.jsonl", "{\"id\":\"o:warden\",\"name\":\"Warden of Weir\",\"kind\":\"police\"}");
    persons(
        person(
            "p:quill-ada",
            "Ada Quillon",
            ",\"surname\":\"Quillon\"",
            held("o:warden", "\"from\":\"2011\"")));
    places(
        place("l:weirshire", "Weirshire", "county", ""),
        place("l:weirton", "Weirton", "town", "\"l:weirshire\""));
    write(
        "organisations.jsonl",
        "{\"id\":\"b:weirton\",\"name\":\"Weirton Council\",\"kind\":\"council\",\"covers\":[\"l:weirton\"]}");
    assertEquals(List.of(), found());
  }

  @Test
  void allThatIsWrongIsSaidWithItsLine() throws IOException {
    persons(
        "{broken",
        "",
        "[1]",
        person("p:b-a", "Ada Quillon", ",\"ambiguous\":\"yes\""),
        "{\"id\":\"p:c-a\",\"name\":\"Cy Quillon\",\"noId\":\"x\"}",
        "{\"name\":\"Dee Quillon\",\"noId\":\"x\",\"publicRole\":{\"role\":\"Chair\"}}");
    assertEquals(
        List.of(
            "persons:1 error line",
            "persons:3 error line",
            "persons:4 error field",
            "persons:5 error public-role",
            "persons:5 error public-role",
            "persons:6 error public-role",
            "persons:6 error field",
            "persons:6 error id"),
        found());
  }

  @Test
  void aLineThatIsNotUtf8IsNamed() throws IOException {
    Files.write(
        folder.resolve("persons.jsonl"),
        (person("p:a", "Ada Quillon") + "\n" + person("p:b", "Zoë Quillon") + "\n")
            .getBytes(ISO_8859_1));
    assertEquals(List.of("persons:2 error line"), found());
  }

  @Test
  void twoEntriesOfOneIdAndAnUnsortedFile() throws IOException {
    persons(
        person("p:b", "Bea Quillon"), person("p:a", "Ada Quillon"), person("p:b", "Ben Quillon"));
    assertEquals(List.of("persons:2 warning order", "persons:3 error same-id"), found());
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          p:none, error
          p:new,  ok
          p:was,  ok
          p:old,  error
          p:loop, error
          """)
  void whatAnEntryWasMergedIntoIsListed(String into, String expected) throws IOException {
    persons(
        "{\"id\":\"p:loop\",\"mergedInto\":\"p:old\"}",
        person("p:new", "Ada Quillon", ",\"formerIds\":[\"p:was\"]"),
        "{\"id\":\"p:old\",\"mergedInto\":\"" + into + "\"}");
    List<String> merged = found().stream().filter(text -> text.endsWith("error merged")).toList();
    assertEquals(expected.equals("ok"), merged.isEmpty(), merged.toString());
  }

  @Test
  void aFormerIdBelongsToOneEntryThatIsNotListedUnderIt() throws IOException {
    persons(
        person("p:a", "Ada Quillon", ",\"formerIds\":[\"p:c\",\"p:x\"]"),
        person("p:b", "Bea Quillon", ",\"formerIds\":[\"p:x\"]"),
        person("p:c", "Cy Quillon"));
    assertEquals(List.of("persons:1 error former-id", "persons:2 error former-id"), found());
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          '',                  '',                  error
          ',"ambiguous":true', '',                  ok
          '',                  ',"ambiguous":true', ok
          """)
  void aNameOfTwoPersonsNeedsSupportForAllButOne(String ada, String bea, String expected)
      throws IOException {
    persons(
        person("p:a", "Ada Quillon", ada),
        person("p:b", "Bea Quillon", ",\"aliases\":[{\"text\":\"ADA  QUILLON\"}]", bea));
    assertEquals(expected.equals("ok") ? List.of() : List.of("persons:2 error same-name"), found());
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          2014,       2015, ok
          2014,       2014, ok
          2015,       2014, error
          2014-06-01, 2014, ok
          2014-06,    2014-05, error
          """)
  void aTitleMayPassFromOneToAnother(String to, String from, String expected) throws IOException {
    persons(
        person(
            "p:a",
            "Ada Quillon",
            ",\"aliases\":[{\"text\":\"Lady Weirton\",\"to\":\"" + to + "\"}]"),
        person(
            "p:b",
            "Bea Quillon",
            ",\"aliases\":[{\"text\":\"Lady Weirton\",\"from\":\"" + from + "\"}]"));
    assertEquals(expected.equals("ok") ? List.of() : List.of("persons:2 error same-name"), found());
  }

  @Test
  void aPersonOrBodyOfTheNameOfAnother() throws IOException {
    persons(person("p:a", "Ada Quillon", ",\"aliases\":[{\"text\":\"Weir Marsham\"}]"));
    places(place("l:weir-marsham", "Weir Marsham", "town", ""));
    write(
        "organisations.jsonl",
        "{\"id\":\"b:a\",\"name\":\"Marsham Council\",\"kind\":\"council\",\"covers\":[\"l:weir-marsham\"]}",
        "{\"id\":\"b:b\",\"name\":\"Weir Council\",\"kind\":\"council\",\"aliases\":[\"Marsham"
            + " council\"],\"covers\":[\"l:none\"]}");
    assertEquals(
        List.of(
            "places:1 error same-name",
            "organisations:2 error same-name",
            "organisations:2 error covers"),
        found());
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          Straw,   '',    word
          Straw,   after, ''
          Straw,   never, ''
          Straw,   alone, word
          Weirton, '',    word
          Bea,     '',    word
          Bea,     after, ''
          Bea,     alone, word
          Zhu,     '',    ''
          Quillon, alone, ''
          """)
  void aSurnameThatIsAlsoAWordAPlaceOrAForenameIsLeftToTheCurator(
      String surname, String mode, String rule) throws IOException {
    persons(
        person(
            "p:a",
            "Ada Marlowby",
            ",\"surname\":\"" + surname + "\"",
            mode.isEmpty() ? "" : ",\"surnameMode\":\"" + mode + "\""),
        person("p:b", "Bea Quillon"),
        person("p:c", "Zhu Weirling", ",\"surname\":\"Zhu\""));
    places(place("l:weirton", "Weirton", "town", ""));
    assertEquals(rule.isEmpty() ? List.of() : List.of("persons:1 warning " + rule), found());
  }

  @Test
  void namesThatAreWordsOrTooShort() throws IOException {
    persons(person("p:a", "Ada Quillon", ",\"aliases\":[\"Q\",\"Bram\",\"Reading\",\"AQ\"]"));
    places(
        place("l:a", "Reading", "town", ""),
        place("l:b", "Bath", "town", "", ",\"stop\":true"),
        place("l:c", "Weirton", "town", "", ",\"aliases\":[\"The\",\"IT\"]"),
        place("l:d", "Cork", "town", "", ",\"stop\":false,\"aliases\":[\"Deal\"]"),
        place("l:e", "Sale", "town", "", ",\"stop\":true,\"aliases\":[\"March\"]"));
    assertEquals(
        List.of(
            "persons:1 error short",
            "persons:1 warning short",
            "persons:1 warning word",
            "places:1 error same-name",
            "places:1 warning word",
            "places:3 warning word",
            "places:5 warning word"),
        found().stream().distinct().toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "from":"2008","to":"2013"             | "from":"2013","to":"2018"             | ok
          "from":"2008-11-01","to":"2013-10-31" | "from":"2013-11-01"                   | ok
          "from":"2008-11-01","to":"2013-10-31" | "from":"2013-10-31"                   | ok
          "from":"2008-11-01","to":"2013-10-31" | "from":"2013-10-01"                   | error
          "from":"2008","to":"2013"             | "from":"2010","to":"2011"             | error
          "from":"2008","to":"2014"             | "from":"2013"                         | error
          "from":"2008","toAsOf":"2014-02"      | "from":"2013-05"                      | error
          "from":"2008"                         | "from":"2013"                         | warning
          "from":"2008","to":"2013"             | "from":"2010","capacity":"acting"     | ok
          """)
  void twoHoldersOfAnOfficeOfOne(String ada, String bea, String expected) throws IOException {
    write(
        "offices.jsonl",
        "{\"id\":\"o:shared\",\"name\":\"Member\",\"kind\":\"police\"}",
        "{\"id\":\"o:warden\",\"name\":\"Warden\",\"kind\":\"police\",\"singleHolder\":true}");
    persons(
        person("p:a", "Ada Quillon", held("o:warden", ada)),
        person("p:b", "Bea Quillon", held("o:warden", bea)),
        person("p:c", "Cy Quillon", held("o:shared", ada)),
        person("p:d", "Dee Quillon", held("o:shared", bea)));
    List<String> found = found();
    switch (expected) {
      case "ok" -> assertEquals(List.of(), found);
      case "warning" -> assertEquals(List.of("persons:1 warning dates"), found);
      default -> {
        assertEquals(1, found.size(), found.toString());
        assertEquals("error same-office", found.getFirst().substring("persons:1 ".length()));
      }
    }
  }

  @Test
  void aRoleThatEndsBeforeItBeginsAndOneInNoOffice() throws IOException {
    persons(
        person("p:a", "Ada Quillon", held("o:none", "\"from\":\"2011\"")),
        person(
            "p:b",
            "Bea Quillon",
            ",\"roles\":[{\"title\":\"Chair\",\"from\":\"2011\",\"to\":\"2010\",\"source\":\"x\"}]"),
        person(
            "p:c",
            "Cy Quillon",
            ",\"roles\":[{\"title\":\"Chair\",\"from\":\"2011\",\"toAsOf\":\"2010\"}]"));
    assertEquals(
        List.of(
            "persons:1 error office",
            "persons:2 error field",
            "persons:3 error dates",
            "persons:3 warning source"),
        found());
  }

  @Test
  void parentsThatAreNotListedOrSmallerThanTheirChildren() throws IOException {
    places(
        place("l:a", "Alderwick", "county", "\"l:b\""),
        place("l:b", "Berrowick", "town", "\"l:none\",\"l:old\""),
        place("l:c", "Cawick", "village", ""),
        place("l:d", "Dunwick", "district", "\"l:e\""),
        place("l:e", "Eswick", "city", ""),
        "{\"id\":\"l:old\",\"mergedInto\":\"l:a\"}");
    assertEquals(
        List.of(
            "places:1 error parent",
            "places:2 error parent",
            "places:2 warning parent",
            "places:3 error type"),
        found());
  }

  @Test
  void aCircleOfParentsIsSaidOnce() throws IOException {
    places(
        place("l:a", "Alderwick", "area", "\"l:b\""),
        place("l:b", "Berrowick", "area", "\"l:c\""),
        place("l:c", "Cawick", "area", "\"l:a\""),
        place("l:d", "Dunwick", "town", "\"l:a\",\"l:b\""));
    assertEquals(List.of("places:1 error parent"), found());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ",\"religion\":\"x\"",
        ",\"x-Ethnic-Group\":\"x\"",
        ",\"context\":{\"boost\":[],\"race\":\"x\"}",
        ",\"aliases\":[{\"text\":\"A. Quillon\",\"faith\":\"x\"}]"
      })
  void nothingIsSaidOfReligionOrOrigin(String field) throws IOException {
    persons(person("p:a", "Ada Quillon", field));
    assertEquals(
        List.of("persons:1 error neutrality"),
        found().stream().filter(text -> !text.endsWith("warning field")).toList());
  }

  @Test
  void aMisspeltFieldAndAnEntryWithoutOtherIds() throws IOException {
    persons(
        person("p:a", "Ada Quillon", ",\"ambigous\":true,\"x-mine\":1").replace("noId", "noid"));
    assertEquals(
        List.of(
            "persons:1 warning external-id", "persons:1 warning field", "persons:1 warning field"),
        AuthorityCheck.of(folder).stream()
            .map(finding -> "persons:1 warning " + finding.rule())
            .toList());
  }

  @Test
  void aCorrectionOfSomebodyNotListedIsNoError() throws IOException {
    persons(person("p:a", "Ada Quillon", ",\"formerIds\":[\"p:was\"]"));
    String line =
        "{\"date\":\"2026-01-02\",\"action\":\"remove\",\"scope\":\"publication\",\"entity\":\"%\",\"publisher\":\"The"
            + " Daily Example\",\"reason\":\"x\"}";
    write(
        "corrections.jsonl",
        line.replace("%", "p:was"),
        line.replace("%", "p:gone"),
        line.replace("publication", "record"));
    assertEquals(List.of("corrections:2 warning entity", "corrections:3 error field"), found());
  }

  @Test
  void hostileFilesCostLittle() throws IOException {
    var lines = new String[20_000];
    for (int i = 0; i < lines.length; i++) {
      lines[i] = person("p:a-" + (100_000 + i), "Ada Quillon", ",\"ambiguous\":" + (i % 2 == 0));
    }
    persons(lines);
    write(
        "offices.jsonl",
        "{\"id\":" + "[".repeat(50_000),
        "{\"x-a\":" + "{\"a\":".repeat(100) + "1" + "}".repeat(101));
    var chain = new String[20_000];
    for (int i = 0; i < chain.length; i++) {
      chain[i] =
          place("l:p-" + (100_000 + i), "Place " + i, "area", "\"l:p-" + (100_001 + i) + "\"");
    }
    places(chain);
    assertTimeout(Duration.ofSeconds(10), () -> AuthorityCheck.of(folder));
  }
}
