package org.pincite.indexer;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pincite.corpus.PublicRecord;
import org.pincite.corpus.Rejection;
import org.pincite.corpus.RejectionReason;
import org.pincite.corpus.authority.AuthorityFile;
import org.pincite.corpus.index.Facet;
import org.pincite.indexer.RunReport.TypeCount;
import org.pincite.indexer.link.LinkSettings;

class ReindexJobTest {

  @TempDir private Path folder = Path.of("set by JUnit");
  private JobFolder job = new JobFolder(folder);

  @BeforeEach
  void writesTwoFiles() throws IOException {
    job = new JobFolder(folder);
    job.write("b.jsonl", JobFolder.line("1", "The river rose.") + JobFolder.line("2", "It fell."));
    job.write("a/c.jsonl", JobFolder.line("1", "Ada Hill came."));
  }

  private JobSettings settings() {
    return job.settings(StandardReaders.all());
  }

  private List<PublicRecord> records() throws IOException {
    return IndexContent.of(job.current()).records();
  }

  private List<String> titles() throws IOException {
    return records().stream().map(PublicRecord::title).toList();
  }

  @Test
  void indexesAllFilesInTheOrderOfTheirPaths() throws Exception {
    var report = job.run();

    assertEquals(
        List.of("a/c.jsonl 1", "b.jsonl 1", "b.jsonl 2"),
        records().stream()
            .map(record -> record.provenance().file() + " " + record.provenance().line())
            .toList());
    assertEquals(job.current().name(), report.generation());
    assertEquals(3, report.records());
    assertEquals(3, report.passages());
    assertEquals(Map.of("application/x-ndjson", new TypeCount(2, 2, 0, 0, 3, 3)), report.types());
    assertEquals(Map.of(), report.rejections());
    job.current().verify();
  }

  @Test
  void theManifestSaysTheSameAsTheReport() throws Exception {
    job.write("bad.jsonl", "{}\n");

    var report = job.run();

    var manifest = job.current().manifest();
    assertEquals(report.started(), manifest.created());
    assertEquals(report.files(), manifest.files());
    assertEquals(report.filesRead(), manifest.filesRead());
    assertEquals(report.filesRejected(), manifest.filesRejected());
    assertEquals(report.records(), manifest.records());
    assertEquals(report.passages(), manifest.passages());
    assertEquals(1, manifest.rejections());
    assertEquals("source", manifest.sources().getFirst().collection());
  }

  @Test
  void theSameFilesGiveTheSameIndex() throws Exception {
    for (int i = 0; i < 40; i++) {
      job.write("more/" + i + ".jsonl", JobFolder.line("x", "Words of file " + i + "."));
    }
    job.run();
    var first = IndexContent.of(job.current());

    job.run();

    assertEquals(first, IndexContent.of(job.current()));
    assertEquals(43, first.records().size());
  }

  @Test
  void aFileAloneHasTheIdThatItHasWithItsFolder() throws Exception {
    job.run();
    var together = records().stream().map(PublicRecord::id).collect(toSet());

    JobFolder.run(settings(), job.source().resolve("b.jsonl"));

    assertEquals(2, records().size());
    assertTrue(together.containsAll(records().stream().map(PublicRecord::id).toList()));
  }

  @Test
  void aFileThatTwoArgumentsNameIsIndexedOnce() throws Exception {
    var report = JobFolder.run(settings(), job.source().resolve("b.jsonl"), job.source());

    assertEquals(2, report.files());
    assertEquals(List.of(), job.rejections());
  }

  @Test
  void aLineThatIsNoRecordIsRejectedAndTheRestIsRead() throws Exception {
    job.write(
        "b.jsonl", JobFolder.line("1", "One.") + "nonsense\n" + JobFolder.line("3", "Three."));

    var report = job.run();

    assertEquals(List.of("Title 1", "Title 1", "Title 3"), titles());
    assertEquals(2, report.filesRead());
    assertEquals(0, report.filesRejected());
    assertEquals(Map.of("invalid", 1), report.rejections());
    Rejection rejection = job.rejections().getFirst();
    assertEquals("b.jsonl", rejection.file());
    assertEquals(2, rejection.line());
  }

  @Test
  void aSecondRecordOfAUrlIsRejectedAndTheFirstFileNamed() throws Exception {
    String record = "{\"url\":\"%s://Example.org/a\",\"text\":\"Words.\"}\n";
    job.write("c.jsonl", record.replace("%s", "https"));
    job.write("d.jsonl", record.replace("%s", "http"));

    job.run();

    assertEquals(
        List.of(
            new Rejection(
                "source", "d.jsonl", 1, RejectionReason.DUPLICATE, "the same url as in c.jsonl")),
        job.rejections());
  }

  @Test
  void twoSourcesOfOneNameAreRefused() throws Exception {
    Path other = Files.createDirectories(folder.resolve("other").resolve("source"));
    Files.writeString(other.resolve("b.jsonl"), JobFolder.line("1", "Another river."));

    var refusal =
        assertThrows(
            IllegalArgumentException.class, () -> JobFolder.run(settings(), job.source(), other));
    assertEquals(
        "two folders are called source; name one of them otherwise: NAME=" + other,
        refusal.getMessage());

    var report =
        new ReindexJob(settings())
            .run(List.of(job.source().toString(), "other=" + other), new JobFolder.Silent());
    assertEquals(4, report.records());
    assertEquals(4, records().stream().map(PublicRecord::id).distinct().count());
  }

  @Test
  void theDataFolderWithinASourceIsLeftOut() throws Exception {
    var inside = new JobFolder(folder).settings(StandardReaders.all());
    JobFolder.run(inside, folder);

    var report = JobFolder.run(inside, folder);

    assertEquals(2, report.files());
    assertEquals(3, report.records());
  }

  @Test
  void theDataFolderIsLeftOutHoweverItIsReached() throws Exception {
    job.run();
    Path link = Files.createSymbolicLink(folder.resolve("link"), folder);
    var linked = new JobFolder(link).settings(StandardReaders.all());

    var report = JobFolder.run(linked, folder);

    assertEquals(3, report.files(), "two files, and the link, which is rejected");
    assertEquals(List.of("link"), job.rejections().stream().map(Rejection::file).toList());
  }

  @Test
  void aLinkThatIsNamedAsASourceIsFollowed() throws Exception {
    Path link = Files.createSymbolicLink(folder.resolve("latest"), job.source());

    var report = JobFolder.run(settings(), link);

    assertEquals(3, report.records());
    assertEquals("latest", records().getFirst().collection());
    assertEquals("a/c.jsonl", records().getFirst().provenance().file());
  }

  @Test
  void aRunThatReadsNothingLeavesTheServedGeneration() throws Exception {
    job.run();
    String served = job.current().name();
    Path empty = Files.createDirectories(folder.resolve("empty"));

    var nothing = assertThrows(NothingReadException.class, () -> JobFolder.run(settings(), empty));
    assertEquals("there are no files to index", nothing.getMessage());

    Files.writeString(empty.resolve("bad.jsonl"), "{}\n");
    var nothingGood =
        assertThrows(NothingReadException.class, () -> JobFolder.run(settings(), empty));
    assertEquals(
        "none of 1 files could be read ({invalid=1}); nothing was published",
        nothingGood.getMessage());

    assertEquals(served, job.current().name());
    assertEquals(List.of(served), generations());
  }

  /// The disk goes away between the last file and the merge.
  @Test
  void aRunThatFailsHalfWayLeavesTheServedGeneration() throws Exception {
    job.run();
    String served = job.current().name();
    var progress =
        new JobFolder.Silent() {
          @Override
          public void finishing() {
            removeDrafts();
          }
        };

    assertThrows(
        IOException.class,
        () -> new ReindexJob(settings()).run(List.of(job.source().toString()), progress));

    assertEquals(served, job.current().name());
    job.current().verify();
    job.run();
    assertNotEquals(served, job.current().name());
  }

  private void removeDrafts() {
    try (Stream<Path> paths = Files.walk(job.data().resolve("generations"))) {
      for (Path path : paths.filter(p -> p.toString().contains("building-")).toList().reversed()) {
        Files.delete(path);
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private List<String> generations() throws IOException {
    try (Stream<Path> folders = Files.list(job.data().resolve("generations"))) {
      return folders.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void keepsAsManyGenerationsAsAsked() throws Exception {
    var two =
        new JobSettings(
            job.data(),
            AuthorityFile.empty(),
            LinkSettings.standard(),
            StandardReaders.all(),
            settings().limits(),
            null,
            false,
            2);
    for (int i = 0; i < 4; i++) {
      JobFolder.run(two, job.source());
    }

    assertEquals(2, generations().size());
    assertTrue(generations().contains(job.current().name()));
    assertThrows(
        IllegalArgumentException.class,
        () ->
            new JobSettings(
                job.data(),
                AuthorityFile.empty(),
                LinkSettings.standard(),
                StandardReaders.all(),
                settings().limits(),
                null,
                false,
                0));
  }

  @Test
  void linksTitleAndPassages(@TempDir Path authority) throws Exception {
    Files.writeString(
        authority.resolve("persons.jsonl"),
        """
        {"id":"p:hill-ada","name":"Ada Hill","publicRole":{"role":"Chair","source":"Report"}}
        """);
    var settings =
        new JobSettings(
            job.data(),
            AuthorityFile.load(authority),
            LinkSettings.standard(),
            StandardReaders.all(),
            settings().limits(),
            null,
            false,
            1);

    JobFolder.run(settings, job.source());

    assertEquals(settings.authority().version(), job.current().manifest().authorityVersion());
    assertEquals(1, job.current().authority().persons().size());
    assertEquals(1, named(job.current().recordsIndex(), "p:hill-ada"));
    assertEquals(1, named(job.current().passagesIndex(), "p:hill-ada"));
  }

  private static int named(Directory index, String person) throws IOException {
    try (index;
        var reader = DirectoryReader.open(index)) {
      return new IndexSearcher(reader).count(Facet.PERSON.field().anyOf(List.of(person)));
    }
  }

  @Test
  void tellsItsProgress() throws Exception {
    var heard = new ArrayList<String>();
    var progress =
        new RunProgress() {
          @Override
          public void began(int files) {
            heard.add("began " + files);
          }

          @Override
          public void fileDone(String relativePath) {
            heard.add(relativePath);
          }

          @Override
          public void finishing() {
            heard.add("finishing");
          }
        };

    new ReindexJob(settings()).run(List.of(job.source().toString()), progress);

    assertEquals(List.of("began 2", "a/c.jsonl", "b.jsonl", "finishing"), heard);
  }
}
