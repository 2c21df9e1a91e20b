package org.pincite.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class LinksCommandTest {

  private static final String NOTHING = " 0.000 0.000 0.000 0.000 0.000 0.000 0 0 0";

  @TempDir Path folder;

  private record Outcome(int exitCode, String out, String err) {
    /// The first line that begins with these words, in single spaces.
    String line(String beginning) {
      return out.lines()
          .map(line -> line.strip().replaceAll(" +", " "))
          .filter(line -> line.startsWith(beginning))
          .findFirst()
          .orElseThrow();
    }

    /// The row of the measurement that comes last.
    String lastRow(String beginning) {
      return out.lines()
          .map(line -> line.strip().replaceAll(" +", " "))
          .filter(line -> line.startsWith(beginning))
          .reduce((first, second) -> second)
          .orElseThrow();
    }
  }

  @BeforeEach
  void listsTwoPersonsAndSomePlaces() throws IOException {
    write(
        "authority/persons.jsonl",
        """
        {"id": "p:rook-ada", "name": "Ada Rook", "surname": "Rook", "publicRole": {"role": "chair", "source": "made up"}}
        {"id": "p:wren-sam", "name": "Sam Wren", "surname": "Wren", "publicRole": {"role": "chair", "source": "made up"}}
        """);
    write(
        "authority/places.jsonl",
        """
        {"id": "l:germany", "name": "Germany", "type": "country", "ids": {"iso3166": "DE"}}
        {"id": "l:west-germany", "name": "West Germany", "type": "country", "parents": ["l:germany"]}
        {"id": "l:east-germany", "name": "East Germany", "type": "country", "parents": ["l:germany"]}
        {"id": "l:bonn", "name": "Bonn", "type": "city", "parents": ["l:germany"]}
        {"id": "l:united-states", "name": "United States", "type": "country", "ids": {"iso3166": "US"}}
        {"id": "l:ohio", "name": "Ohio", "type": "state", "parents": ["l:united-states"]}
        {"id": "l:dayton", "name": "Dayton", "type": "city", "parents": ["l:ohio"]}
        """);
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text, StandardCharsets.ISO_8859_1);
  }

  private void gold(String... lines) throws IOException {
    write("evaluation/gold/links.jsonl", String.join("\n", lines));
  }

  private static String written(String id, String title, String passage, String labels) {
    return """
    {"id": "%s", "title": "%s", "type": "news", "published": "2014-08-26", "passages": ["%s"], %s}
    """
        .replaceFirst("%s", id)
        .replaceFirst("%s", title)
        .replaceFirst("%s", passage)
        .replaceFirst("%s", labels)
        .strip();
  }

  private Outcome evaluate(String... arguments) {
    return evaluateIn(folder, arguments);
  }

  private Outcome evaluateIn(Path root, String... arguments) {
    var out = new StringWriter();
    var err = new StringWriter();
    var all = new ArrayList<>(List.of("links", "--root", root.toString()));
    all.addAll(List.of("--authority", folder.resolve("authority").toString()));
    all.addAll(List.of(arguments));
    int exitCode =
        new CommandLine(new EvaluateCommand())
            .setOut(new PrintWriter(out))
            .setErr(new PrintWriter(err))
            .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
            .execute(all.toArray(new String[0]));
    return new Outcome(exitCode, out.toString(), err.toString());
  }

  @Test
  void countsWhatIsRightWrongAndMissed() throws IOException {
    gold(
        written(
            "g1",
            "Weir report published",
            "Ada Rook spoke in Bonn. Sam Wren did not.",
            "\"persons\": [{\"id\": \"p:rook-ada\", \"about\": false}]"),
        written(
            "g2",
            "The chair speaks",
            "She went to Dayton.",
            "\"persons\": [{\"id\": \"p:wren-sam\", \"about\": true}],"
                + " \"places\": [{\"id\": \"l:dayton\", \"about\": false}]"));
    Outcome outcome = evaluate();
    assertEquals("", outcome.err());
    assertEquals(0, outcome.exitCode());
    assertEquals("2 labelled texts, 2 persons and 7 places listed", outcome.line("2 labelled"));
    assertEquals("persons 2 0.500 0.500 0.500 0.250 0.500 0.333 1 1 1", outcome.line("persons "));
    assertEquals(
        "persons, about 1 0.000 0.000 0.000 0.000 0.000 0.000 0 0 1",
        outcome.line("persons, about"));
    assertEquals("places 2 0.500 1.000 0.667 0.500 0.500 0.500 1 1 0", outcome.line("places "));
  }

  @Test
  void findsWhatATextIsAboutInItsTitleAndInTwoMentions() throws IOException {
    String about =
        "\"persons\": [{\"id\": \"p:rook-ada\", \"about\": true},"
            + " {\"id\": \"p:wren-sam\", \"about\": true}]";
    gold(written("g1", "Ada Rook reports", "Sam Wren thanked. Sam Wren left.", about));
    assertTrue(evaluate().line("persons, about").endsWith("2 0 0"));
  }

  @Test
  void comparesOnlyTheSectionThatWasLabelled() throws IOException {
    write(
        "corpus/sample/records/weir.md",
        """
        ---
        title: "Weir report"
        type: report
        publisher: "Weir Council"
        published: 2014-08-26
        ---

        Ada Rook chaired it.

        ## What it found

        Sam Wren was named in Bonn.
        """);
    String record = "{\"id\": \"%s\", \"from\": \"sample/records/weir.md\", \"section\": ";
    gold(
        record.replace("%s", "g1") + "null, \"persons\": [{\"id\": \"p:rook-ada\"}]}",
        record.replace("%s", "g2")
            + "\"What it found\", \"persons\": [{\"id\": \"p:wren-sam\"}],"
            + " \"places\": [{\"id\": \"l:bonn\"}]}");
    Outcome outcome = evaluate();
    assertTrue(outcome.line("persons ").endsWith("2 0 0"), outcome.out() + outcome.err());
    assertTrue(outcome.line("places ").endsWith("1 0 0"));
  }

  @Test
  void countsNoLabelOfWhoIsNotListed() throws IOException {
    gold(written("g1", "News", "Jo Heron spoke.", "\"persons\": [{\"id\": \"p:heron-jo\"}]"));
    assertEquals("persons 0" + NOTHING, evaluate().line("persons "));
  }

  @Test
  void judgesNeitherLinkNorSilenceWhereALabelIsOptional() throws IOException {
    String optional =
        "\"persons\": [{\"id\": \"p:rook-ada\", \"about\": null, \"optional\": true},"
            + " {\"id\": \"p:wren-sam\", \"about\": null, \"optional\": true}]";
    gold(written("g1", "News", "Ada Rook spoke.", optional));
    assertEquals("persons 0" + NOTHING, evaluate().line("persons "));
  }

  @Test
  void judgesNoAboutThatIsLeftOpen() throws IOException {
    String open = "\"persons\": [{\"id\": \"p:rook-ada\", \"about\": null}]";
    gold(written("g1", "Ada Rook", "She spoke.", open));
    Outcome outcome = evaluate();
    assertTrue(outcome.line("persons ").endsWith("1 0 0"));
    assertEquals("persons, about 0" + NOTHING, outcome.line("persons, about"));
  }

  @Test
  void listsMistakesWithTheWordsThatWereLinked() throws IOException {
    gold(written("g1", "News", "Ada Rook spoke.", "\"places\": [{\"id\": \"l:bonn\"}]"));
    Outcome outcome = evaluate("--details");
    assertEquals("g1 person wrong p:rook-ada (full-name: Ada Rook)", outcome.line("g1 person"));
    assertEquals("g1 place missed l:bonn", outcome.line("g1 place"));
  }

  @Test
  void choosesTheSameLinksForTheSameSeed() throws IOException {
    gold(written("g1", "News", "Ada Rook and Sam Wren met in Bonn and in Dayton.", "\"x\": 0"));
    String first = evaluate("--sample", "2", "--seed", "7").out();
    assertEquals(first, evaluate("--sample", "2", "--seed", "7").out());
    assertTrue(first.contains("2 of 4 links, seed 7"), first);
    assertTrue(evaluate("--sample", "9").out().contains("…[Ada Rook] and Sam Wren met"));
    assertEquals(2, evaluate("--sample", "-1").exitCode());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          ``                                     | has no lines
          {"id": "g1"                            | links.jsonl, line 1: not JSON
          {"title": "x"}                         | links.jsonl, line 1: "id" is missing
          {"id": "g1", "title": "x"}             | links.jsonl, line 1: a text has "from" or
          {"id": "g1", "passages": ["x"]}        | links.jsonl, line 1: "title" is missing
          {"id": "g1", "from": "x.md"}           | g1: there is no file x.md
          {"id": "g1", "from": "../x.md"}        | g1: there is no file ../x.md
          {"id": "g1", "from": "x", "persons": 1} | links.jsonl, line 1: "persons" must be a list
          """)
  void saysWhatIsWrongWithTheLabels(String line, String message) throws IOException {
    gold(line);
    Outcome outcome = evaluate();
    assertEquals(2, outcome.exitCode());
    assertTrue(outcome.err().contains(message), outcome.err());
    assertEquals("", outcome.out());
  }

  @Test
  void saysThatASectionIsNotThereAndThatAnIdIsThereTwice() throws IOException {
    write("corpus/x.md", "---\ntitle: x\ntype: report\npublished: 2014\n---\n\nWords.\n");
    String line = "{\"id\": \"g1\", \"from\": \"x.md\"}";
    gold("{\"id\": \"g1\", \"from\": \"x.md\", \"section\": \"Answer\"}");
    assertTrue(evaluate().err().contains("has no section \"Answer\""));
    gold(line, line);
    assertTrue(evaluate().err().contains("line 2: the id g1 is there twice"));
  }

  @Test
  void readsTheProjectsOwnLabels() {
    Path project = Path.of("..").toAbsolutePath().normalize();
    Outcome outcome = evaluateIn(project);
    assertEquals("", outcome.err());
    assertTrue(outcome.line("222 labelled").startsWith("222 labelled texts"));
  }

  private void stories(String... stories) throws IOException {
    gold(written("g1", "News", "Nothing.", "\"x\": 0"));
    write("reuters/a.sgm", "<!DOCTYPE lewis SYSTEM \"lewis.dtd\">\n" + String.join("", stories));
  }

  private static String story(String people, String places, String title, String body) {
    return """
    <REUTERS TOPICS="NO" NEWID="1">
    <DATE>26-FEB-1987 15:01:01.79</DATE>
    <PLACES>%places</PLACES>
    <PEOPLE>%people</PEOPLE>
    <TEXT>
    <TITLE>%title</TITLE>
    <DATELINE>    Bonn, Feb 26 - </DATELINE><BODY>%body
     Reuter
    </BODY></TEXT>
    </REUTERS>
    """
        .replace("%places", places)
        .replace("%people", people)
        .replace("%title", title)
        .replace("%body", body);
  }

  private Outcome reuters(String... more) {
    var arguments = new ArrayList<>(List.of(more));
    arguments.addAll(List.of("--data", folder.toString()));
    return evaluate(arguments.toArray(new String[0]));
  }

  @Test
  void makesAnAuthorityFileOfTheCodesOfStories() throws IOException {
    stories(
        story(
            "<D>ada-heron</D>",
            "<D>west-germany</D><D>brazil</D>",
            "Wages in Brazil",
            "Ada Heron spoke of Brazil."));
    Outcome outcome = reuters("--details");
    assertTrue(outcome.out().contains("1 stories of Reuters-21578, 0 without words"));
    assertTrue(outcome.lastRow("persons ").endsWith("1 0 0"), outcome.out());
    // Bonn, of the dateline, lies in the country that the code means.
    assertTrue(outcome.lastRow("places ").endsWith("2 0 0"), outcome.out());
  }

  @Test
  void takesLabelsNeverForWhatTheStorySays() throws IOException {
    stories(story("<D>ada-heron</D>", "<D>west-germany</D><D>usa</D>", "Wages", "They rose."));
    Outcome outcome = reuters("--details");
    assertTrue(outcome.lastRow("persons ").endsWith("0 0 1"), outcome.out());
    assertTrue(outcome.lastRow("places ").endsWith("1 0 1"), outcome.out());
    assertEquals("a.sgm:2 person missed ada-heron", outcome.line("a.sgm:2 person"));
  }

  @Test
  void keepsCountriesApartThatAreOneToday() throws IOException {
    stories(
        story("", "<D>west-germany</D><D>east-germany</D>", "Wages", "East Germany agreed."),
        story("", "<D>west-germany</D>", "Prices", "Wages in West Germany rose."));
    assertTrue(reuters().lastRow("places ").endsWith("3 0 0"), reuters().out());
  }

  @Test
  void countsACityForTheCountryAboveItsState() throws IOException {
    stories(story("", "<D>west-germany</D><D>usa</D>", "Wages", "Those in Dayton rose."));
    assertTrue(reuters().lastRow("places ").endsWith("2 0 0"), reuters().out());
  }

  @Test
  void saysThatThereAreNoStories() throws IOException {
    gold(written("g1", "News", "Nothing.", "\"x\": 0"));
    Outcome outcome = reuters();
    assertEquals(2, outcome.exitCode());
    assertTrue(outcome.err().contains("there is no story of Reuters-21578 below"));
  }
}
