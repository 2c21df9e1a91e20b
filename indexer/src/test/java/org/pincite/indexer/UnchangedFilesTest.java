package org.pincite.indexer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pincite.corpus.PublicRecord;
import org.pincite.corpus.RejectionReason;
import org.pincite.corpus.authority.AuthorityFile;
import org.pincite.corpus.index.Facet;
import org.pincite.corpus.index.Generation;
import org.pincite.indexer.link.LinkSettings;
import org.pincite.indexer.reader.Readers;
import org.pincite.indexer.reader.RejectedFileException;

/// A run takes over what the generation before has of files that did not change, and links it
/// again.
class UnchangedFilesTest {

  @TempDir private Path folder = Path.of("set by JUnit");
  private JobFolder job = new JobFolder(folder);
  private final List<String> read = Collections.synchronizedList(new ArrayList<>());
  private final TextFileReader reader =
      new TextFileReader((text, source, results) -> {
        read.add(source.relativePath());
        switch (text) {
          case "reject" -> throw new RejectedFileException(RejectionReason.DAMAGED, "as it says");
          case "vanish" -> throw new RejectedFileException(RejectionReason.UNREADABLE, "gone");
          default -> results.accept(TextFileReader.record(source, text));
        }
      });

  @BeforeEach
  void makesTheFolder() throws Exception {
    job = new JobFolder(folder);
    Files.createDirectories(job.source());
  }

  private RunReport run() throws Exception {
    read.clear();
    return job.run(reader);
  }

  private RunReport runWith(AuthorityFile authority) throws Exception {
    read.clear();
    JobSettings same = job.settings(new Readers(List.of(reader)));
    return JobFolder.run(
        new JobSettings(
            same.data(),
            authority,
            LinkSettings.standard(),
            same.readers(),
            same.limits(),
            null,
            false,
            3),
        job.source());
  }

  private static AuthorityFile weir(Path folder) throws Exception {
    Files.writeString(
        folder.resolve("places.jsonl"),
        """
        {"id":"l:weir","name":"Weir","type":"town"}
        """);
    return AuthorityFile.load(folder);
  }

  private static int records(Generation generation, String place) throws Exception {
    try (var directory = generation.recordsIndex();
        var index = DirectoryReader.open(directory)) {
      return new IndexSearcher(index).count(Facet.PLACE.field().anyOf(List.of(place)));
    }
  }

  @Test
  void areNotReadAgain() throws Exception {
    job.write("a.txt", "The river rose.");
    job.write("b.txt", "reject");
    job.write("c.txt", "The river fell.");
    var first = run();
    var before = IndexContent.of(job.current());

    var second = run();

    assertEquals(List.of(), read);
    assertEquals(0, first.filesTakenOver());
    assertEquals(3, second.filesTakenOver());
    assertEquals(before, IndexContent.of(job.current()));
    assertEquals(first.types(), second.types());
    assertEquals(first.rejected(), second.rejected());
    assertEquals(1, job.rejections().size());
  }

  @Test
  void areTakenOverAgainAndAgain() throws Exception {
    job.write("a.txt", "The river rose.");
    job.write("b.txt", "The river fell.");
    run();
    var before = IndexContent.of(job.current());
    for (int i = 0; i < 4; i++) {
      assertEquals(2, run().filesTakenOver());
      assertEquals(before, IndexContent.of(job.current()));
    }
  }

  @Test
  void changedNewAndVanishedFilesAreSeen() throws Exception {
    job.write("a.txt", "The river rose.");
    job.write("b.txt", "The river fell.");
    job.write("c.txt", "The river froze.");
    run();
    Files.delete(job.source().resolve("a.txt"));
    job.write("b.txt", "The river dried.");
    job.write("d.txt", "The river flowed.");

    var report = run();

    assertEquals(List.of("b.txt", "d.txt"), read.stream().sorted().toList());
    assertEquals(1, report.filesTakenOver());
    var content = IndexContent.of(job.current());
    assertEquals(
        List.of("The river dried.", "The river froze.", "The river flowed."),
        content.passages().stream().map(passage -> passage.text()).toList());
  }

  @Test
  void areLinkedByTheNewAuthorityFile(@TempDir Path authority) throws Exception {
    job.write("a.txt", "Floods came to Weir.");
    job.write("b.txt", "The river fell.");
    run();
    assertEquals(0, records(job.current(), "l:weir"));

    runWith(weir(authority));

    assertEquals(List.of(), read);
    assertEquals(1, records(job.current(), "l:weir"));
    run();
    assertEquals(0, records(job.current(), "l:weir"));
  }

  @Test
  void whatCouldNotBeOpenedIsTriedAgain() throws Exception {
    job.write("a.txt", "The river rose.");
    job.write("b.txt", "vanish");
    run();

    var report = run();

    assertEquals(List.of("b.txt"), read);
    assertEquals(1, report.filesTakenOver());
    assertEquals(1, report.rejections().get("unreadable"));
  }

  @Test
  void aFileWithANewCopyIsReadAgainBecauseItsRecordNamesTheCopy() throws Exception {
    job.write("a.txt", "The river rose.");
    job.run();
    job.write("b.txt", "The river rose.");

    assertEquals(0, job.run().filesTakenOver());
    PublicRecord record = IndexContent.of(job.current()).records().getFirst();
    assertEquals(List.of("source/b.txt"), record.provenance().alsoAt());
  }

  @Test
  void anotherVersionOfTheReadingReadsAll() throws Exception {
    job.write("a.txt", "The river rose.");
    run();
    read.clear();
    JobSettings settings = job.settings(new Readers(List.of(reader)));
    var other =
        new JobSettings(
            settings.data(),
            settings.authority(),
            settings.links(),
            settings.readers(),
            settings.limits().withTimePerFile(settings.limits().timePerFile().plusSeconds(1)),
            null,
            false,
            3);

    assertNotEquals(settings.readingVersion(), other.readingVersion());
    assertEquals(0, JobFolder.run(other, job.source()).filesTakenOver());
    assertEquals(List.of("a.txt"), read);
  }

  @Test
  void aFullRunReadsAll() throws Exception {
    job.write("a.txt", "The river rose.");
    run();
    read.clear();

    var report =
        JobFolder.run(job.settings(new Readers(List.of(reader))).readingAll(), job.source());

    assertEquals(List.of("a.txt"), read);
    assertEquals(0, report.filesTakenOver());
  }

  @Test
  void aDamagedGenerationIsNotHandedDown() throws Exception {
    job.write("a.txt", "The river rose.");
    run();
    Path families = job.data().resolve("generations").resolve(job.current().name());
    Files.writeString(families.resolve("families.jsonl"), "damaged");

    var report = run();

    assertEquals(0, report.filesTakenOver());
    assertEquals(List.of("a.txt"), read);
  }

  /// With the readers that ship: lines of a file, a member of an archive, and doubles in one file.
  @Test
  void everyKindOfFileIsTheSameWhetherReadOrTakenOver() throws Exception {
    job.write(
        "lines.jsonl",
        JobFolder.line("a", "The river rose.")
            + "broken\n"
            + JobFolder.line("b", "It fell.")
            + JobFolder.line("a", "The river rose twice."));
    job.write("page.html", "<title>Weir</title><article><h1>Weir</h1><p>It is flooded.</article>");
    job.write("text.txt", "The river rose.\n\nIt fell.");
    job.run();
    var before = IndexContent.of(job.current());
    var rejected = job.rejections();

    var report = job.run();

    assertEquals(3, report.filesTakenOver());
    assertEquals(before, IndexContent.of(job.current()));
    assertEquals(
        rejected.stream().sorted((a, b) -> a.toString().compareTo(b.toString())).toList(),
        job.rejections().stream().sorted((a, b) -> a.toString().compareTo(b.toString())).toList());
    assertTrue(rejected.size() >= 2);
  }
}
