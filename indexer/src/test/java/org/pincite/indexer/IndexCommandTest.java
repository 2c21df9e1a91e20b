package org.pincite.indexer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class IndexCommandTest {

  @TempDir private Path folder = Path.of("set by JUnit");
  private JobFolder job = new JobFolder(folder);

  private record Outcome(int exitCode, String out, String err) {}

  @BeforeEach
  void writesASource() throws IOException {
    job = new JobFolder(folder);
    job.write("a.jsonl", JobFolder.line("1", "The river rose.") + "{}\n");
    job.write("empty.jsonl", "");
  }

  private static Outcome call(String... arguments) {
    return call(new IndexCommand(), arguments);
  }

  private static Outcome call(IndexCommand command, String... arguments) {
    var out = new StringWriter();
    var err = new StringWriter();
    int exitCode =
        new CommandLine(command)
            .setOut(new PrintWriter(out))
            .setErr(new PrintWriter(err))
            .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
            .execute(arguments);
    return new Outcome(exitCode, out.toString(), err.toString());
  }

  private Outcome index(String... arguments) {
    String[] all = new String[arguments.length + 2];
    all[0] = "--data";
    all[1] = job.data().toString();
    System.arraycopy(arguments, 0, all, 2, arguments.length);
    return call(all);
  }

  private String source() {
    return job.source().toString();
  }

  @Test
  void publishesAndReports() throws IOException {
    var outcome = index(source());

    assertEquals(0, outcome.exitCode(), outcome.err());
    assertEquals(
        """
        type files read rejected identical records passages
        application/x-ndjson 1 1 0 0 1 1
        unknown 1 0 1 0 0 0
        all 2 1 1 0 1 1
        rejected, empty: 1
        rejected, invalid: 1
         source/a.jsonl, line 2: a record needs an "id" or a "url"
         source/empty.jsonl: the file is empty
        Generation NAME: 1 records with 1 passages, in TIME s
        """,
        outcome
            .out()
            .replaceAll(" +", " ")
            .replaceFirst("\\d+\\.\\d s", "TIME s")
            .replace(job.current().name(), "NAME"));
    assertEquals("Indexing 2 files\nMerging and verifying\n", outcome.err());
  }

  @Test
  void listsTheFirstRejectionsAndCountsTheOthers() throws IOException {
    Path many = Files.createDirectory(folder.resolve("many"));
    Files.writeString(
        many.resolve("odd\u001b[31m.jsonl"), JobFolder.line("1", "Words.") + "{}\n".repeat(25));

    String out = index(many.toString()).out();

    assertTrue(out.contains("many/odd[31m.jsonl, line 2: a record needs"), out);
    assertTrue(out.contains("line 21: ") && !out.contains("line 22: "), out);
    assertTrue(out.contains("and 5 more, in rejections.jsonl"), out);
  }

  @Test
  void reportsAsJson() throws IOException {
    var outcome = index("--json", source());

    JsonNode report = new ObjectMapper().readTree(outcome.out());
    assertEquals(0, outcome.exitCode());
    assertEquals(1, outcome.out().lines().count());
    assertEquals(job.current().name(), report.path("generation").asText());
    assertEquals(2, report.path("files").asInt());
    assertEquals(1, report.path("rejections").path("invalid").asInt());
    assertEquals(2, report.path("rejected").size());
    assertEquals("invalid", report.path("rejected").path(0).path("reason").asText());
    assertEquals(1, report.path("types").path("application/x-ndjson").path("read").asInt());
    assertTrue(report.path("duration").isNumber() && report.path("duration").asDouble() > 0);
    assertTrue(report.path("started").asText().matches("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z"));
  }

  @Test
  void givesACollectionAName() throws IOException {
    assertEquals(0, index("news=" + source()).exitCode());

    assertEquals("news", job.current().manifest().sources().getFirst().collection());
  }

  @Test
  void aFolderWhoseNameHasAnEqualsSignIsAFolder() throws IOException {
    Path odd = folder.resolve("a=b");
    Files.createDirectories(odd);
    Files.writeString(odd.resolve("x.jsonl"), JobFolder.line("1", "Words."));

    assertEquals(0, index(odd.toString()).exitCode());

    assertEquals("a=b", job.current().manifest().sources().getFirst().collection());
  }

  @Test
  void helps() {
    var outcome = call("--help");

    assertEquals(0, outcome.exitCode());
    assertTrue(outcome.out().startsWith("Usage: index "), outcome.out());
    for (String option :
        List.of("--data", "--authority", "--ocr", "--ocr-language", "--json", "[NAME=]FOLDER")) {
      assertTrue(outcome.out().contains(option), option);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --data D                      | Missing required parameter: '[NAME=]FOLDER'
          SOURCE                        | Missing required option: '--data=DIR'
          --data D --colour SOURCE      | Unknown option: '--colour'
          --data D nowhere              | index: there is no nowhere
          --data D SOURCE nowhere       | index: there is no nowhere
          --data D news=nowhere         | index: there is no nowhere
          --data D news=                | index: the name of a folder is empty
          --data D n/ws=SOURCE          | index: a collection's name has letters
          --data D --authority X SOURCE | index: there is no folder X
          """)
  void aWrongCallEndsWithTwo(String call, String message) throws IOException {
    String[] arguments = call.split(" ", -1);
    for (int i = 0; i < arguments.length; i++) {
      arguments[i] =
          arguments[i].equals("D")
              ? job.data().toString()
              : arguments[i].replace("SOURCE", source());
    }

    var outcome = call(arguments);

    assertEquals(2, outcome.exitCode(), outcome.err());
    assertTrue(outcome.err().startsWith(message), outcome.err());
    assertEquals("", outcome.out());
    assertTrue(job.store().current().isEmpty());
  }

  @Test
  void ocrWithoutTheProgramEndsWithTwo() throws IOException {
    var outcome =
        call(new IndexCommand("/nowhere"), "--data", job.data().toString(), "--ocr", source());

    assertEquals(2, outcome.exitCode());
    assertEquals(
        "index: OCR needs the program tesseract, which is not installed (Debian: tesseract-ocr)\n",
        outcome.err());
    assertTrue(job.store().current().isEmpty());
  }

  @Test
  void anOddLanguageOfOcrEndsWithTwo() {
    var outcome = index("--ocr", "--ocr-language", "../eng", source());

    assertEquals(2, outcome.exitCode());
    assertEquals(
        "index: a language of OCR is written as in eng, or eng+cym for several\n", outcome.err());
  }

  @Test
  void theProgramForOcrIsNotMissedWhenNobodyAsksForIt() {
    assertEquals(
        0,
        call(new IndexCommand("/nowhere"), "--data", job.data().toString(), source()).exitCode());
  }

  @Test
  void anEmptyArgumentIsNotTheWorkingFolder() {
    var outcome = index("");

    assertEquals(2, outcome.exitCode());
    assertEquals("index: the name of a folder is empty\n", outcome.err());
  }

  @Test
  void aRunThatReadsNothingEndsWithOne() throws IOException {
    job.write("a.jsonl", "{}\n");

    var outcome = index(source());

    assertEquals(1, outcome.exitCode());
    assertTrue(
        outcome
            .err()
            .contains(
                "index: none of 2 files could be read ({empty=1, invalid=1}); nothing was"
                    + " published\n"),
        outcome.err());
  }

  @Test
  void aBadAuthorityFileEndsWithOne(@TempDir Path authority) throws IOException {
    Files.writeString(authority.resolve("places.jsonl"), "{\"id\":\"l:x\"}\n");

    var outcome = index("--authority", authority.toString(), source());

    assertEquals(1, outcome.exitCode());
    assertEquals(
        "index: " + authority.resolve("places.jsonl") + ", line 1: \"name\" is missing\n",
        outcome.err());
  }

  @Test
  void aRunBesideAnotherEndsWithOne() throws IOException {
    try (var _ = job.store().tryLock().orElseThrow()) {
      var outcome = index(source());

      assertEquals(1, outcome.exitCode());
      assertEquals(
          "index: another run is writing to " + job.data() + "; wait until it ends\n",
          outcome.err());
    }
    assertEquals(0, index(source()).exitCode());
  }

  @Test
  void aDataFolderThatIsAFileEndsWithOne() throws IOException {
    Files.writeString(job.data(), "a file");

    var outcome = index(source());

    assertEquals(1, outcome.exitCode());
    assertTrue(outcome.err().startsWith("index: the index could not be written: "), outcome.err());
  }

  /// The system refuses files over 4 kB in that process, as a full disk would.
  @Test
  void aFullDiskEndsWithOneAndTheServedGenerationStays() throws Exception {
    assertEquals(0, index(source()).exitCode());
    String served = job.current().name();
    Path errors = folder.resolve("errors");

    var process =
        new ProcessBuilder(
                "sh",
                "-c",
                "ulimit -f 8 && exec \"$@\"",
                "sh",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "-XX:-UsePerfData",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                IndexCommand.class.getName(),
                "--data",
                job.data().toString(),
                job.write("long.jsonl", JobFolder.line("1", longText())).toString())
            .redirectErrorStream(true)
            .redirectOutput(errors.toFile())
            .start();

    assertTrue(process.waitFor(1, TimeUnit.MINUTES));
    String said = Files.readString(errors);
    assertEquals(1, process.exitValue(), said);
    assertTrue(said.contains("index: the index could not be written: "), said);
    assertEquals(served, job.current().name());
    job.current().verify();
  }

  private static String longText() {
    var text = new StringBuilder();
    for (int i = 0; i < 5000; i++) {
      text.append(Integer.toString(i * 7919, 36)).append(' ');
    }
    return text.toString();
  }
}
