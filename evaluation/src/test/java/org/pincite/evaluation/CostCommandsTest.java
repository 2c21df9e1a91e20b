package org.pincite.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/// That the measurements run and count rightly; what they measure is for benchmarks to judge.
class CostCommandsTest {
  private static final Pattern SPACES = Pattern.compile("\\s+");

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int evaluate(String... arguments) {
    return new CommandLine(new EvaluateCommand())
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(arguments);
  }

  private List<String> row(String type) {
    return out.toString()
        .lines()
        .filter(line -> line.startsWith(type + " "))
        .map(line -> columns(line))
        .findFirst()
        .orElseThrow(() -> new AssertionError(out.toString()));
  }

  private static List<String> columns(String line) {
    return SPACES.splitAsStream(line.strip()).toList();
  }

  @Test
  void readingCountsEachTypeAndAll(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("a.md"), "# Weir\n\nThe gates were open.\n");
    Files.writeString(folder.resolve("b.md"), "# Weir\n\nThe gates were shut.\n");
    Files.writeString(folder.resolve("c.jsonl"), "{\"id\":\"1\",\"text\":\"Words.\"}\n{\n");
    Files.write(folder.resolve("d.bin"), new byte[] {0, 1, 2, 3});

    assertEquals(0, evaluate("reading", "--data", folder.toString(), "--rounds", "1"));

    assertEquals(List.of("2", "2", "0"), row("text/markdown").subList(1, 4));
    assertEquals(List.of("1", "1", "1"), row("application/x-ndjson").subList(1, 4));
    assertEquals(List.of("4", "3", "2"), row("all").subList(1, 4));
  }

  @Test
  void readingWantsAFolderAndRounds(@TempDir Path folder) {
    assertEquals(2, evaluate("reading", "--data", folder.resolve("none").toString()));
    assertEquals(2, evaluate("reading", "--data", folder.toString(), "--rounds", "0"));
    assertTrue(err.toString().contains("there is no folder"), err.toString());
  }

  @Test
  void linkingCountsEachFolderAndAll(@TempDir Path folder) throws IOException {
    Path names = Files.createDirectory(folder.resolve("names"));
    Path data = Files.createDirectory(folder.resolve("data"));
    Files.createDirectory(data.resolve("weir"));
    Files.writeString(data.resolve("a.md"), "# Weir\n\nThe gates were open.\n");
    Files.writeString(data.resolve("weir/b.md"), "# Weir\n\nThe gates were shut in 2011.\n");
    Files.write(data.resolve("weir/c.bin"), new byte[] {0, 1, 2, 3});

    assertEquals(
        0,
        evaluate(
            "linking",
            "--data",
            data.toString(),
            "--authority",
            names.toString(),
            "--aliases",
            "30",
            "--seed",
            "7"));

    assertTrue(
        out.toString().startsWith("10 persons with 30 aliases besides their names (seed 7): "),
        out.toString());
    assertEquals("1", row(".").get(1));
    assertEquals("1", row("weir").get(1));
    assertEquals("2", row("all").get(1));
  }

  @Test
  void linkingWantsFoldersAndNumbersAboveNought(@TempDir Path folder) {
    String here = folder.toString();
    String none = folder.resolve("none").toString();
    assertEquals(2, evaluate("linking", "--data", none, "--authority", here));
    assertEquals(2, evaluate("linking", "--data", here, "--authority", none));
    assertEquals(2, evaluate("linking", "--data", here, "--authority", here, "--aliases", "0"));
    assertTrue(err.toString().contains("there is no folder " + none), err.toString());
  }

  @Test
  void memoryIndexesWhatItMakes() {
    assertEquals(0, evaluate("memory", "--pages", "8", "--megabytes", "4", "--heap", "256"));

    List<String> lines = out.toString().lines().toList();
    assertEquals(5, lines.size(), out.toString());
    assertTrue(lines.get(3).startsWith("8 pages of PDF"), out.toString());
    assertEquals("1", columns(lines.get(3).substring(28)).get(1));
    assertTrue(Integer.parseInt(columns(lines.get(4).substring(28)).get(3)) > 50);
  }
}
