package org.pincite.indexer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The list of the files of a generation decides what the next run does not read: whatever happened
/// to it, the run goes on and gives what a full one would.
class DamagedLedgerTest {

  @TempDir private Path folder = Path.of("set by JUnit");
  private JobFolder job = new JobFolder(folder);
  private IndexContent full = new IndexContent(List.of(), List.of());

  @BeforeEach
  void indexesThreeFiles() throws Exception {
    job = new JobFolder(folder);
    job.write("a.txt", "The river rose.\n\nThe bridge held.");
    job.write("b.jsonl", JobFolder.line("b1", "It fell.") + JobFolder.line("b2", "It froze."));
    job.write("c.txt", "The river dried.");
    job.run();
    full = IndexContent.of(job.current());
  }

  private Path ledger() throws Exception {
    return job.data().resolve("generations").resolve(job.current().name()).resolve("files.jsonl");
  }

  /// @param takenOver how many files the next run may believe
  private void runGivesTheSame(int takenOver) throws Exception {
    runGivesTheSame(takenOver, "");
  }

  private void runGivesTheSame(int takenOver, String message) throws Exception {
    var report = job.run();

    assertEquals(full, IndexContent.of(job.current()), message);
    assertEquals(List.of(), job.rejections(), message);
    assertEquals(takenOver, report.filesTakenOver(), message);
  }

  @Test
  void aWholeOneIsBelieved() throws Exception {
    runGivesTheSame(3);
  }

  @Test
  void withoutOneAllIsRead() throws Exception {
    Files.delete(ledger());

    runGivesTheSame(0);
  }

  @Test
  void whereverItIsCutOff() throws Exception {
    byte[] whole = Files.readAllBytes(ledger());
    for (int cut : List.of(0, 1, 20, whole.length / 2, whole.length - 70, whole.length - 2)) {
      Files.write(ledger(), Arrays.copyOf(whole, cut));

      runGivesTheSame(0);
    }
  }

  @Test
  void cutOffBehindALine() throws Exception {
    List<String> lines = Files.readAllLines(ledger(), UTF_8);
    Files.write(ledger(), lines.subList(0, lines.size() - 1), UTF_8);

    runGivesTheSame(0);
  }

  @Test
  void whicheverBitIsFlipped() throws Exception {
    var seed = Seed.next();
    Random random = seed.random();
    for (int i = 0; i < 30; i++) {
      byte[] bytes = Files.readAllBytes(ledger());
      int at = random.nextInt(bytes.length - 1);
      bytes[at] ^= (byte) (1 << random.nextInt(8));
      Files.write(ledger(), bytes);

      runGivesTheSame(0, seed.toString());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "firstRecord, 2147483647",
    "firstRecord, -1",
    "records, 2147483647",
    "records, -5",
    "firstPassage, 2147483647",
    "firstPassage, -1",
    "firstPassage, 1",
    "firstPassage, 99999999999"
  })
  void numbersThatCannotBeAreNotBelieved(String field, String number) throws Exception {
    String lines = Files.readString(ledger(), UTF_8);
    Files.writeString(
        ledger(), lines.replaceAll("\"" + field + "\":\\d+", "\"" + field + "\":" + number), UTF_8);

    runGivesTheSame(0);
  }
}
