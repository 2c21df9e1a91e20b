package org.pincite.indexer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pincite.indexer.reader.ResultJson;
import picocli.CommandLine;

class InspectCommandTest {
  @TempDir private Path folder = Path.of("set by JUnit");
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int inspect(String... arguments) {
    return new CommandLine(new InspectCommand())
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(arguments);
  }

  private String file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content).toString();
  }

  private String report() throws IOException {
    return file(
        "weir.md",
        """
        ---
        title: The Weir Inquiry
        type: report
        published: 2019-05
        ---
        # Findings

        ## Flow

        1.1 The gates were open.
        """);
  }

  @Test
  void tellsEveryValueWithTheMethodThatFoundIt() throws IOException {
    assertEquals(0, inspect(report()));

    for (String line :
        List.of(
            "weir.md: text/markdown,",
            "  type         report (front-matter)",
            "  title        The Weir Inquiry (front-matter)",
            "  published    2019-05 (front-matter)",
            "  reader       markdown")) {
      assertTrue(out.toString().contains(line), out.toString());
    }
  }

  @Test
  void tellsTheOutlineAndThePassagesWithTheirPlaces() throws IOException {
    inspect(report());

    assertTrue(
        out.toString()
            .contains(
                """
                  outline
                    Findings, paragraph 1.1
                      Flow, paragraph 1.1
                  passages
                    1, paragraph 1.1
                      The gates were open.
                """
                    .replace("\n", System.lineSeparator())),
        out.toString());
  }

  @Test
  void printsALineOfJsonForEachResult() throws IOException {
    String import_ = "{\"id\": \"1\", \"text\": \"Words.\"}\n{\"id\": 2\n";

    assertEquals(0, inspect("--json", file("a.jsonl", import_)));

    List<String> lines = out.toString().lines().toList();
    assertEquals(2, lines.size());
    JsonNode read = ResultJson.MAPPER.readTree(lines.getFirst());
    assertEquals("Words.", read.at("/passages/0/text").textValue());
    assertEquals(1, read.at("/passages/0/locator/position").intValue());
    JsonNode rejected = ResultJson.MAPPER.readTree(lines.get(1));
    assertEquals("INVALID", rejected.path("reason").textValue());
    assertEquals(2, rejected.path("line").intValue());
  }

  @Test
  void aFileThatIsNotReadHasAReasonAndExitCodeOne() throws IOException {
    assertEquals(1, inspect(file("a.html", "<!DOCTYPE html><p></p>")));

    assertTrue(out.toString().contains("not read: empty: "), out.toString());
    assertFalse(out.toString().contains("\tat "), out.toString());
  }

  @Test
  void oneUnreadableFileOfSeveralIsExitCodeOne() throws IOException {
    assertEquals(1, inspect(report(), file("empty.txt", "")));

    assertTrue(out.toString().contains("The gates were open."), out.toString());
  }

  @Test
  void controlCharactersOfAFileDoNotReachTheTerminal() throws IOException {
    inspect(file("a.txt", "Red \u001b[31malert\u0007 text of the file.\n"));

    assertTrue(
        out.toString().chars().allMatch(c -> c >= ' ' || c == '\n' || c == '\r'), out.toString());
  }

  @Test
  void aMissingFileIsAWrongCall() {
    assertEquals(2, inspect(folder.resolve("none.pdf").toString()));
    assertTrue(err.toString().contains("inspect: there is no file"), err.toString());
  }
}
