package org.pincite.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class YearsCommandTest {
  @TempDir Path folder;

  private record Outcome(int exitCode, String out, String err) {}

  private Outcome evaluate(String lines, String... more) throws IOException {
    Path gold = folder.resolve("years.jsonl");
    Files.writeString(gold, lines);
    String[] all = new String[more.length + 3];
    all[0] = "years";
    all[1] = "--gold";
    all[2] = gold.toString();
    System.arraycopy(more, 0, all, 3, more.length);
    var out = new StringWriter();
    var err = new StringWriter();
    int exitCode =
        new CommandLine(new EvaluateCommand())
            .setOut(new PrintWriter(out))
            .setErr(new PrintWriter(err))
            .execute(all);
    return new Outcome(
        exitCode, out.toString().replaceAll("\\R", "\n").replaceAll(" +", " "), err.toString());
  }

  @Test
  void countsMentionsThatAreLabelledAndFound() throws IOException {
    Outcome outcome =
        evaluate(
            """
            {"text": "in 2012 and from 1997 to 2013", "years": ["2012", "1997/2013"]}
            {"text": "since 2008", "published": "2014", "years": ["2008/2014"]}
            {"text": "in 2001 and 2002", "years": ["2001"]}
            {"text": "the year of the flood", "years": ["1953"]}
            """);
    assertEquals(0, outcome.exitCode());
    assertTrue(outcome.out().contains("all 4 5 5 0.800 0.800 0.800 0.500"), outcome.out());
  }

  @Test
  void scoresEachSetOnItsOwn() throws IOException {
    String out =
        evaluate(
                """
                {"set": "first", "text": "in 2012", "years": ["2012"]}
                {"set": "second", "text": "in May", "years": ["2012"]}
                """)
            .out();
    assertTrue(out.contains("first 1 1 1 1.000 1.000 1.000 1.000"), out);
    assertTrue(out.contains("second 1 1 0 1.000 0.000 0.000 0.000"), out);
    assertTrue(out.contains("all 2 2 1 1.000 0.500 0.667 0.500"), out);
  }

  @Test
  void listsTheSentencesThatDiffer() throws IOException {
    String out =
        evaluate(
                """
                {"id": "y1", "text": "in 2012", "years": ["2012"]}
                {"id": "y2", "text": "in 2013", "years": ["2012"]}
                """,
                "--details")
            .out();
    assertTrue(out.endsWith("\ny2: in 2013\n labelled [2012], found [2013]\n"), out);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "not JSON",
        "{\"years\": []}",
        "{\"text\": \"in 2012\"}",
        "{\"text\": \"in 2012\", \"years\": [\"twelve\"]}",
        "{\"text\": \"in 2012\", \"years\": [], \"published\": \"2014-08-26\"}"
      })
  void refusesSentencesThatMakeNoSense(String line) throws IOException {
    Outcome outcome = evaluate(line);
    assertEquals(2, outcome.exitCode());
    assertTrue(outcome.err().startsWith("evaluate: "), outcome.err());
  }
}
