package org.pincite.indexer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pincite.corpus.PublicRecord;
import org.pincite.corpus.Rejection;
import org.pincite.corpus.RejectionReason;
import org.pincite.corpus.family.FamilyKind;
import org.pincite.indexer.RunReport.TypeCount;

/// One text at several places.
class CopiesTest {

  @TempDir private Path folder = Path.of("set by JUnit");
  private JobFolder job = new JobFolder(folder);

  @BeforeEach
  void makesTheFolder() throws IOException {
    job = new JobFolder(folder);
    Files.createDirectories(job.source());
  }

  private List<PublicRecord> records() throws IOException {
    return IndexContent.of(job.current()).records();
  }

  @Test
  void aFileThatIsThereTwiceIsOneRecordWithTwoLocations() throws Exception {
    job.write("b/second.txt", "The river rose in the night.\n");
    job.write("a/first.txt", "The river rose in the night.\n");
    job.write("c.txt", "The river fell in the night.\n");

    var report = job.run();

    PublicRecord record = records().getFirst();
    assertEquals("a/first.txt", record.provenance().file());
    assertEquals(List.of("source/b/second.txt"), record.provenance().alsoAt());
    assertEquals(List.of(), records().get(1).provenance().alsoAt());
    assertEquals(3, report.files());
    assertEquals(2, report.filesRead());
    assertEquals(0, report.filesRejected());
    assertEquals(1, report.filesIdentical());
    assertEquals(87, report.bytes());
    assertEquals(new TypeCount(3, 2, 0, 1, 2, 2), report.types().get("text/plain"));
    assertEquals(1, job.current().manifest().filesIdentical());
    assertEquals(List.of(), job.rejections());
  }

  @Test
  void copiesAreFoundInOtherCollectionsToo() throws Exception {
    job.write("a.txt", "The river rose.");
    Path other = Files.createDirectories(folder.resolve("other"));
    Files.writeString(other.resolve("b.txt"), "The river rose.");

    JobFolder.run(job.settings(StandardReaders.all()), job.source(), other);

    assertEquals(1, records().size());
    assertEquals(List.of("other/b.txt"), records().getFirst().provenance().alsoAt());
  }

  @Test
  void copiesOfAFileThatGivesNoRecordAreRejectedEach() throws Exception {
    job.write("a.jsonl", "{}\n");
    job.write("b.jsonl", "{}\n");
    job.write("good.txt", "The river rose.");

    var report = job.run();

    assertEquals(2, report.filesRejected());
    assertEquals(0, report.filesIdentical());
    assertEquals(
        new Rejection(
            "source",
            "b.jsonl",
            null,
            RejectionReason.DUPLICATE,
            "the same bytes as in source/a.jsonl, which gave no record"),
        job.rejections().get(1));
  }

  @Test
  void aLinkToAFileIsNoCopyOfIt() throws Exception {
    job.write("a.txt", "The river rose.");
    Files.createSymbolicLink(job.source().resolve("b.txt"), job.source().resolve("a.txt"));

    var report = job.run();

    assertEquals(0, report.filesIdentical());
    assertEquals(RejectionReason.UNREADABLE, job.rejections().getFirst().reason());
  }

  @Test
  void oneTextUnderTwoUrlsIsAFamily() throws Exception {
    String line = "{\"url\":\"https://%s.example.org/a\",\"text\":\"%s\"}\n";
    String text = "The council met and said that the bridge is closed.";
    job.write("a.jsonl", line.replaceFirst("%s", "one").replaceFirst("%s", text));
    job.write(
        "b.jsonl", line.replaceFirst("%s", "two").replaceFirst("%s", text.replace(" ", "  ")));
    job.write("c.jsonl", line.replaceFirst("%s", "three").replaceFirst("%s", "Quite another."));

    var report = job.run();

    assertEquals(1, report.families().families());
    assertEquals(2, report.families().members());
    var families = job.current().families();
    var family = families.family(1);
    assertEquals(FamilyKind.EXACT, family.kind());
    assertEquals(families.id(1), family.id());
    assertEquals(2, families.members(1));
    var ids = records().stream().map(record -> record.id().value()).toList();
    assertTrue(family.members().stream().allMatch(member -> ids.contains(member.id())));
    assertTrue(ReportText.table(report).contains("2 records in 1 families"));
  }
}
