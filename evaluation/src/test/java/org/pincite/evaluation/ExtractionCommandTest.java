package org.pincite.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class ExtractionCommandTest {

  private static final String PAGE =
      """
      <!DOCTYPE html><html lang="en"><head><title>Weir report published</title>
      <meta property="article:published_time" content="2014-08-26T10:00:00Z">
      <meta name="author" content="Sam Rook"></head><body><nav><a href="/">Home</a></nav>
      <article><h1>Weir report published</h1>
      <p>The council knew of the problem for many years.</p><h2>The answer</h2>
      <p>It did next to nothing until the report was published.</p></article></body></html>
      """;
  private static final String BODY =
      "The council knew of the problem for many years.\\n\\nThe answer\\n\\nIt did next to nothing"
          + " until the report was published.";

  @TempDir Path folder;

  private record Outcome(int exitCode, String out, String err) {
    /// The line of a page, or the last one, in single spaces.
    String line(String beginning) {
      return out.lines()
          .filter(line -> line.startsWith(beginning))
          .findFirst()
          .orElseThrow()
          .replaceAll(" +", " ");
    }
  }

  private Outcome evaluate(String... arguments) {
    var out = new StringWriter();
    var err = new StringWriter();
    String[] all = new String[arguments.length + 3];
    all[0] = "extraction";
    all[1] = "--data";
    all[2] = folder.toString();
    System.arraycopy(arguments, 0, all, 3, arguments.length);
    int exitCode =
        new CommandLine(new EvaluateCommand())
            .setOut(new PrintWriter(out))
            .setErr(new PrintWriter(err))
            .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
            .execute(all);
    return new Outcome(exitCode, out.toString(), err.toString());
  }

  private void expect(String... lines) throws IOException {
    Files.writeString(folder.resolve("expected.jsonl"), String.join("\n", lines));
  }

  private void write(String name, String page) throws IOException {
    Files.writeString(folder.resolve(name), page);
  }

  @Test
  void givesFullMarksToAPageThatIsReadAsExpected() throws IOException {
    write("a.html", PAGE);
    expect(
        """
        {"file": "a.html", "url": "https://example.org/a", "title": "Weir report published",
         "authors": ["Sam Rook"], "published": "2014-08-26", "body": "%s"}
        """
            .replace("\n", " ")
            .replace("%s", BODY));
    Outcome outcome = evaluate();
    assertEquals("", outcome.err());
    assertEquals(0, outcome.exitCode());
    assertEquals("a.html 1.000 1.000 1.000 1.000 yes yes yes", outcome.line("a.html"));
    assertEquals("1 pages, mean 1.000 1.000 1.000 1.000 1/1 1/1 1/1", outcome.line("1 pages"));
  }

  @Test
  void countsWhatIsMissingAndWhatIsTooMuch() throws IOException {
    write("a.html", "<html><body><p>One two three four</p></body></html>");
    expect("{\"file\": \"a.html\", \"body\": \"one two FIVE six seven eight\"}");
    assertEquals("a.html 0.500 0.333 0.400 0.000 - - -", evaluate().line("a.html"));
  }

  @Test
  void comparesNothingThatIsNotExpected() throws IOException {
    write("a.html", PAGE);
    expect("{\"file\": \"a.html\", \"title\": null, \"body\": \"" + BODY + "\"}");
    assertTrue(evaluate().line("1 pages").endsWith("1.000 - - -"));
  }

  @Test
  void saysWhichValuesAreOthers() throws IOException {
    write("a.html", PAGE);
    expect(
        "{\"file\": \"a.html\", \"title\": \"Row\", \"authors\": [\"Sam Rook\", \"Jo Heron\"],"
            + " \"published\": \"2014-08-27\", \"body\": \"x\"}");
    assertTrue(evaluate().line("a.html").endsWith("no no no"));
  }

  @Test
  void readsPackedPagesAndBodiesInParagraphs() throws IOException {
    var packed = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(packed)) {
      gzip.write(PAGE.getBytes(StandardCharsets.UTF_8));
    }
    Files.write(folder.resolve("a.html.gz"), packed.toByteArray());
    expect("{\"file\": \"a.html.gz\", \"body\": [\"" + BODY.replace("\\n\\n", "\", \"") + "\"]}");
    assertTrue(evaluate().line("a.html.gz").startsWith("a.html.gz 1.000 1.000 1.000 1.000"));
  }

  @Test
  void countsAPageThatIsRejectedWithNothing() throws IOException {
    write("a.html", PAGE);
    write("b.html", "<html><body><script>x()</script></body></html>");
    expect(
        "{\"file\": \"a.html\", \"body\": \"" + BODY + "\"}",
        "",
        "{\"file\": \"b.html\", \"body\": \"words\"}");
    Outcome outcome = evaluate();
    assertEquals("rejected: the file has no text", outcome.line("  rejected").strip());
    assertTrue(outcome.line("2 pages").startsWith("2 pages, mean 0.500 0.500 0.500"));
  }

  @Test
  void listsTheWorstFirstAndStillCountsAll() throws IOException {
    for (String name : List.of("a", "b", "c")) {
      write(name + ".html", PAGE);
    }
    expect(
        "{\"file\": \"a.html\", \"body\": \"" + BODY + "\"}",
        "{\"file\": \"b.html\", \"body\": \"nothing of this\"}",
        "{\"file\": \"c.html\", \"body\": \"The council knew of the problem\"}");
    List<String> listed =
        evaluate("--worst", "2").out().lines().map(line -> line.substring(0, 6)).toList();
    assertEquals(List.of("page  ", "b.html", "c.html", "3 page"), listed);
  }

  @Test
  void printsJson() throws IOException {
    write("a.html", PAGE);
    expect("{\"file\": \"a.html\", \"published\": \"2014-08-26\", \"body\": \"" + BODY + "\"}");
    JsonNode scores = new ObjectMapper().readTree(evaluate("--json").out());
    assertEquals(1, scores.path("pages").asInt());
    assertEquals(1.0, scores.path("words").path("f1").asDouble());
    assertEquals(1, scores.path("date").path("same").asInt());
    assertEquals("a.html", scores.path("listed").path(0).path("file").asText());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          ``                                     | expected.jsonl has no lines
          {"file": "a.html"                      | expected.jsonl, line 1: not JSON
          ["a.html"]                             | expected.jsonl, line 1: not a JSON object
          {"body": "x"}                          | expected.jsonl, line 1: "file" is missing
          {"file": "a.html", "body": " "}        | expected.jsonl, line 1: "body" is missing or empty
          {"file": "no.html", "body": "x"}       | expected.jsonl, line 1: there is no page no.html
          {"file": "../a.html", "body": "x"}     | expected.jsonl, line 1: there is no page ../a.html
          """)
  void saysWhatIsWrongWithTheExpectations(String line, String message) throws IOException {
    write("a.html", PAGE);
    expect(line);
    Outcome outcome = evaluate();
    assertEquals(2, outcome.exitCode());
    assertTrue(outcome.err().startsWith("evaluate: " + message), outcome.err());
    assertEquals("", outcome.out());
  }

  @Test
  void saysThatThereIsNothingToEvaluate() {
    Outcome outcome = evaluate();
    assertEquals(2, outcome.exitCode());
    assertTrue(outcome.err().startsWith("evaluate: there is no expected.jsonl in "));
    assertEquals(2, evaluate("--worst", "0").exitCode());
  }
}
