package org.pincite.indexer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pincite.indexer.authority.AuthorityCommand;
import picocli.CommandLine;

/// The command of those who look after the authority files.
class AuthorityCommandTest {
  private static final String FIRST = "Ada Quillon met Ada Quillon of Weirton.";

  @TempDir private Path folder = Path.of("set by JUnit");
  private CorrectedRuns runs = new CorrectedRuns(folder);

  private record Outcome(int exitCode, String out, String err) {}

  @BeforeEach
  void indexesTwoRecords() throws Exception {
    runs = new CorrectedRuns(folder);
    runs.writeAuthority();
    runs.record("a", "News of Ada Quillon", FIRST + "\n\nAda Quillon spoke.");
    runs.record("b", "Other news", "Ada Quillon came.");
    runs.run();
  }

  private static Outcome call(List<String> arguments) {
    var out = new StringWriter();
    var err = new StringWriter();
    int exitCode =
        new CommandLine(new AuthorityCommand())
            .setOut(new PrintWriter(out))
            .setErr(new PrintWriter(err))
            .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
            .execute(arguments.toArray(String[]::new));
    return new Outcome(exitCode, out.toString(), err.toString());
  }

  private Outcome correct(String... arguments) {
    return call(
        Stream.concat(
                Stream.of(
                    "correct",
                    "--authority",
                    runs.authority().toString(),
                    "--data",
                    runs.job().data().toString(),
                    "--reason",
                    "another person"),
                Stream.of(arguments))
            .toList());
  }

  private Outcome removeFromA(String... arguments) {
    return correct(
        Stream.concat(
                Stream.of(
                    "--record", CorrectedRuns.id("a"), "--entity", "p:quillon-ada", "--remove"),
                Stream.of(arguments))
            .toArray(String[]::new));
  }

  private Outcome restoreInA(String... arguments) {
    return correct(
        Stream.concat(
                Stream.of(
                    "--record", CorrectedRuns.id("a"), "--entity", "p:quillon-ada", "--restore"),
                Stream.of(arguments))
            .toArray(String[]::new));
  }

  private List<String> written() throws IOException {
    Path file = runs.authority().resolve("corrections.jsonl");
    return Files.exists(file) ? Files.readAllLines(file) : List.of();
  }

  @Test
  void showsTheCuratorWhatToLookAt() throws Exception {
    runs.record("c", "Notes", "Councillor Orla Vint said \\u001b[31m no more.");
    runs.record("d", "Minutes", "Councillor Orla Vint opened the meeting.");
    runs.record("e", "Letters", "Councillor Orla Vint wrote again.");
    runs.run();

    var outcome = call(List.of("report", "--data", runs.job().data().toString()));

    assertEquals(0, outcome.exitCode(), outcome.err());
    assertTrue(outcome.out().contains("Names with a title that are not listed (1)"), outcome.out());
    assertTrue(outcome.out().contains("     3  Councillor Orla Vint  in "), outcome.out());
    assertTrue(outcome.out().contains("Links to judge, chosen by "), outcome.out());
    assertTrue(outcome.out().contains("p:quillon-ada (full-name)  …News of [Ada Quillon]…"));
    assertFalse(outcome.out().contains("\u001b"));
  }

  @Test
  void saysThatThereIsNothingToReport(@TempDir Path empty) {
    var outcome = call(List.of("report", "--data", empty.toString()));

    assertEquals(1, outcome.exitCode());
    assertTrue(outcome.err().contains("there is no index in " + empty), outcome.err());
  }

  @Test
  void aWholeRecordIsCorrectedAtTheNextRun() throws Exception {
    var outcome = removeFromA();
    assertEquals(0, outcome.exitCode(), outcome.err());
    assertTrue(outcome.out().contains("removes all 4 links"), outcome.out());
    assertTrue(outcome.out().contains("1  title: …News of [Ada Quillon]…"), outcome.out());
    assertTrue(
        outcome.out().contains("passage 1: …Ada Quillon met [Ada Quillon] of Weir"), outcome.out());
    assertTrue(outcome.out().contains("takes effect at the next run"), outcome.out());
    assertEquals(1, written().size());

    assertEquals(4, runs.corrections().linksRemoved());
    assertEquals("/l:weirton@31/", runs.links("a"));
    assertEquals("/p:quillon-ada@0", runs.links("b"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--mention 3",
        "--surface Ada_Quillon --passage 1 --occurrence 2",
        "--surface ada__quillon --occurrence 2"
      })
  void oneMentionIsChosenByItsNumberOrItsWords(String choice) throws Exception {
    var words = Stream.of(choice.split(" ")).map(word -> word.replace('_', ' '));
    var outcome = removeFromA(words.toArray(String[]::new));
    assertEquals(0, outcome.exitCode(), outcome.err());
    assertEquals(List.of(), runs.corrections().unmatched());
    assertEquals("p:quillon-ada@8/p:quillon-ada@0 l:weirton@31/p:quillon-ada@0", runs.links("a"));
  }

  @Test
  void aChoiceThatFitsSeveralOrNoneWritesNothingAndListsThem() throws Exception {
    for (String[] choice :
        List.of(new String[] {"--surface", "Ada Quillon"}, new String[] {"--mention", "9"})) {
      var outcome = removeFromA(choice);
      assertEquals(2, outcome.exitCode());
      assertTrue(outcome.err().contains("4  passage 2: …[Ada Quillon] spoke"), outcome.err());
    }
    assertEquals(List.of(), written());
  }

  @Test
  void anEntityThatIsNotLinkedThereIsRefusedWithWhatIs() throws Exception {
    var outcome = correct("--record", CorrectedRuns.id("b"), "--entity", "Weirton", "--remove");
    assertEquals(2, outcome.exitCode());
    assertTrue(outcome.err().contains("l:weirton is not linked in record"), outcome.err());
    assertTrue(outcome.err().contains("p:quillon-ada (1)"), outcome.err());
    assertEquals(List.of(), written());
  }

  @Test
  void aMentionIsRestored() throws Exception {
    removeFromA("--mention", "3");
    removeFromA("--mention", "1");
    runs.run();
    assertEquals("/p:quillon-ada@0 l:weirton@31/p:quillon-ada@0", runs.links("a"));

    var outcome = restoreInA("--surface", "Ada Quillon", "--passage", "1");
    assertEquals(0, outcome.exitCode(), outcome.err());
    assertEquals(List.of(), runs.corrections().unmatched());
    assertEquals("/p:quillon-ada@0 p:quillon-ada@16 l:weirton@31/p:quillon-ada@0", runs.links("a"));
    assertEquals(2, restoreInA("--surface", "Ada Quillon", "--passage", "1").exitCode());
    assertEquals(3, written().size());
  }

  @Test
  void aRecordIsRestoredEvenWhenItIsGone() throws Exception {
    removeFromA();
    Files.delete(runs.job().source().resolve("a.jsonl"));
    runs.run();
    assertEquals(0, restoreInA().exitCode());
    runs.record("a", "News of Ada Quillon", FIRST);
    runs.run();
    assertTrue(runs.links("a").startsWith("p:quillon-ada@8/"), runs.links("a"));
  }

  @Test
  void whatWasNotRemovedCannotBeRestored() throws Exception {
    var outcome = restoreInA();
    assertEquals(2, outcome.exitCode());
    assertTrue(outcome.err().contains("no removal of p:quillon-ada from record"), outcome.err());
    assertEquals(List.of(), written());
  }

  @Test
  void theSameIsNotWrittenTwice() throws Exception {
    removeFromA();
    var outcome = removeFromA();
    assertEquals(0, outcome.exitCode());
    assertTrue(outcome.out().contains("line 1 removes that already"), outcome.out());
    assertEquals(1, written().size());
  }

  @Test
  void allOfAPublisherIsRemovedAndARecordExcepted() throws Exception {
    var outcome =
        correct("--publisher", "the daily example", "--entity", "Ada Quillon", "--remove");
    assertEquals(0, outcome.exitCode(), outcome.err());
    assertTrue(outcome.out().contains("in 2 records"), outcome.out());
    runs.run();
    assertEquals("/", runs.links("b"));

    assertEquals(0, restoreInA().exitCode());
    assertEquals(List.of(), runs.corrections().unmatched());
    assertTrue(runs.links("a").startsWith("p:quillon-ada@8/"), runs.links("a"));
    assertEquals("/", runs.links("b"));
  }

  @Test
  void aPublisherThatDoesNotNameTheEntityIsRefusedWithThoseThatDo() {
    var outcome = correct("--publisher", "Weekly Example", "--entity", "l:weirton", "--remove");
    assertEquals(2, outcome.exitCode());
    assertTrue(outcome.err().contains("The Daily Example (1)"), outcome.err());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--entity p:quillon-ada --remove",
        "--record aaaaaaaaaaaaaaaa --entity p:quillon-ada",
        "--record aaaaaaaaaaaaaaaa --entity p:quillon-ada --remove --restore",
        "--record aaaaaaaaaaaaaaaa --entity p:quillon-ada --remove",
        "--record ../../etc --entity p:quillon-ada --remove",
        "--record aaaaaaaaaaaaaaaa --entity p:nobody --remove",
        "--record aaaaaaaaaaaaaaaa --entity p:quillon-ada --remove --occurrence 1",
        "--publisher Example --entity p:quillon-ada --remove --mention 1",
        "--record aaaaaaaaaaaaaaaa --remove"
      })
  void aCallThatMakesNoSenseWritesNothing(String arguments) throws IOException {
    var outcome = correct(arguments.split(" "));
    assertEquals(2, outcome.exitCode(), outcome.out());
    assertFalse(outcome.err().isBlank());
    assertFalse(outcome.err().contains("Exception"), outcome.err());
    assertEquals(List.of(), written());
  }

  @Test
  void theCorrectionsAreListedWithTheirLines() throws Exception {
    removeFromA();
    removeFromA("--mention", "1");
    restoreInA();
    var outcome = correct("--list");
    assertEquals(0, outcome.exitCode(), outcome.err());
    List<String> lines = outcome.out().lines().toList();
    assertEquals(3, lines.size());
    assertTrue(lines.get(0).endsWith("another person (taken back)"), lines.get(0));
    assertTrue(lines.get(1).contains("line 2, "), lines.get(1));
    assertTrue(lines.get(1).contains("as “Ada Quillon”, occurrence 1"), lines.get(1));
    assertTrue(lines.get(2).contains("restore p:quillon-ada in record"), lines.get(2));
  }

  @Test
  void hostileTextsDoNotSpeakToTheTerminal() throws Exception {
    runs.correct(
        "'action':'remove','scope':'publication','entity':'p:x\\u001b[2J','publisher':'\\u202egnp\\u0007'");
    var list = correct("--list");
    assertTrue(list.out().contains("p:x\\u001b[2J"), list.out());
    assertTrue(list.out().contains("\\u202egnp\\u0007"), list.out());
    assertTrue(list.out().chars().noneMatch(c -> c == 0x1b || c == 0x202e || c == 7));

    Files.writeString(
        runs.authority().resolve("places.jsonl"),
        """
        {"id":"l:weirton","name":"Weirton","type":"\\u001b[31mtown","parents":[],"\\u001b":1}
        """);
    var check = call(List.of("check", "--authority", runs.authority().toString()));
    assertTrue(check.out().contains("\\u001b[31mtown"), check.out());
    assertTrue(check.out().chars().noneMatch(c -> c == 0x1b));
  }

  @Test
  void checkFailsOnErrorsOnly() throws Exception {
    String authority = runs.authority().toString();
    var warned = call(List.of("check", "--authority", authority));
    assertEquals(0, warned.exitCode());
    assertTrue(warned.out().endsWith("errors: 0, warnings: 2\n"), warned.out());

    Files.writeString(
        runs.authority().resolve("places.jsonl"),
        """
        {"id":"l:weirton","name":"Weirton","type":"town","parents":["l:none"],"noId":"fictional"}
        """);
    var failed = call(List.of("check", "--authority", authority, "--json"));
    assertEquals(1, failed.exitCode());
    var json = new ObjectMapper().readTree(failed.out());
    assertEquals(1, json.path("errors").asInt());
    assertEquals("parent", json.path("findings").path(1).path("rule").asText());
    assertEquals(1, json.path("findings").path(1).path("line").asInt());
  }

  @Test
  void checkNeedsAFolder() {
    assertEquals(2, call(List.of("check", "--authority", folder + "/none")).exitCode());
    assertEquals(2, call(List.of("check")).exitCode());
    assertEquals(2, call(List.of("mend")).exitCode());
  }
}
