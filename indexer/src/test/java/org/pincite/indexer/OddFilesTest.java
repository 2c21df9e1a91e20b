package org.pincite.indexer;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pincite.corpus.Rejection;
import org.pincite.corpus.RejectionReason;

/// Whatever lies in a source, it is read or rejected, and the numbers add up.
class OddFilesTest {

  private static final List<String> NAMES =
      List.of(
          "plain",
          "with space",
          "new\nline",
          "tab\there",
          "Ünïcødé",
          "NFD e\u0301",
          "東京",
          "smile 😀",
          "“quoted”",
          "a=b",
          "-dash",
          ".hidden",
          "#",
          "%41",
          "back\\slash",
          "&amp;",
          "'");

  @TempDir private Path folder = Path.of("set by JUnit");
  private JobFolder job = new JobFolder(folder);

  @BeforeEach
  void writesAGoodFile() throws IOException {
    job = new JobFolder(folder);
    job.write("good.jsonl", JobFolder.line("1", "The river rose."));
  }

  private void requireRejection(String file, RejectionReason reason, String detail)
      throws IOException, InterruptedException, NothingReadException {
    var report = job.run();

    assertEquals(List.of(new Rejection("source", file, null, reason, detail)), job.rejections());
    assertEquals(2, report.files());
    assertEquals(1, report.filesRead());
    assertEquals(1, report.filesRejected());
  }

  @Test
  void anEmptyFileIsRejected() throws Exception {
    job.write("empty.jsonl", "");

    requireRejection("empty.jsonl", RejectionReason.EMPTY, "the file is empty");
  }

  @Test
  void bytesThatNoReaderTakesAreRejected() throws Exception {
    Files.write(job.source().resolve("x.jsonl"), new byte[] {(byte) 0xca, (byte) 0xfe, 0, 1, 2});

    requireRejection(
        "x.jsonl", RejectionReason.UNSUPPORTED_TYPE, "no reader takes application/octet-stream");
  }

  @Test
  void aSymbolicLinkIsRejected() throws Exception {
    Files.createSymbolicLink(job.source().resolve("link.jsonl"), Path.of("good.jsonl"));

    requireRejection(
        "link.jsonl", RejectionReason.UNREADABLE, "it is a symbolic link, which is not followed");
  }

  @Test
  void aSymbolicLinkToAFolderAboveIsNotFollowed() throws Exception {
    Files.createSymbolicLink(job.source().resolve("loop"), Path.of(".."));

    requireRejection(
        "loop", RejectionReason.UNREADABLE, "it is a symbolic link, which is not followed");
  }

  /// Opening one would wait for a writer for ever.
  @Test
  void aPipeIsRejected() throws Exception {
    assertEquals(
        0,
        new ProcessBuilder("mkfifo", job.source().resolve("pipe.jsonl").toString())
            .start()
            .waitFor());

    requireRejection("pipe.jsonl", RejectionReason.UNREADABLE, "it is not a regular file");
  }

  @Test
  void aFolderWithAFilesNameIsAFolder() throws Exception {
    Files.createDirectories(job.source().resolve("folder.jsonl"));

    assertEquals(1, job.run().files());
  }

  @Test
  void aFileThatGoesAwayIsRejected() throws Exception {
    Path gone = job.write("z/gone.jsonl", JobFolder.line("1", "Soon gone."));
    var progress =
        new JobFolder.Silent() {
          @Override
          public void began(int files) {
            try {
              Files.delete(gone);
            } catch (IOException e) {
              throw new AssertionError(e);
            }
          }
        };
    var settings = job.settings(StandardReaders.all());

    var report = new ReindexJob(settings).run(List.of(job.source().toString()), progress);

    assertEquals(2, report.files());
    assertEquals(
        List.of(RejectionReason.UNREADABLE),
        job.rejections().stream().map(Rejection::reason).toList());
  }

  @Test
  void namesAreKeptAsTheyAre() throws Exception {
    for (String name : NAMES) {
      job.write(name + ".jsonl", JobFolder.line("1", "Words of " + NAMES.indexOf(name) + "."));
    }

    var report = job.run();

    assertEquals(NAMES.size() + 1, report.filesRead());
    var files = new HashSet<String>();
    for (var record : IndexContent.of(job.current()).records()) {
      files.add(record.provenance().file());
    }
    var expected = new HashSet<>(Set.of("good.jsonl"));
    NAMES.forEach(name -> expected.add(name + ".jsonl"));
    assertEquals(new TreeSet<>(expected), new TreeSet<>(files));
  }

  @Test
  void everyFileIsReadOrRejected() throws Exception {
    var seed = Seed.next();
    Random random = seed.random();
    var written = new HashSet<>(Set.of("good.jsonl"));
    for (int i = 0; i < 120; i++) {
      String parent = random.nextBoolean() ? "" : NAMES.get(random.nextInt(NAMES.size())) + "/";
      String name = parent + i + NAMES.get(random.nextInt(NAMES.size())) + ".jsonl";
      write(name, random);
      written.add(name);
    }

    var report = job.run();

    var content = IndexContent.of(job.current());
    Set<String> read =
        content.records().stream().map(record -> record.provenance().file()).collect(toSet());
    Set<String> rejected = job.rejections().stream().map(Rejection::file).collect(toSet());
    rejected.removeAll(read);
    Set<String> identical =
        content.records().stream()
            .flatMap(record -> record.provenance().alsoAt().stream())
            .map(location -> location.substring("source/".length()))
            .collect(toSet());
    var all = new TreeSet<>(read);
    all.addAll(rejected);
    all.addAll(identical);
    assertEquals(new TreeSet<>(written), all, seed::toString);
    assertEquals(written.size(), report.files(), seed::toString);
    assertEquals(read.size(), report.filesRead(), seed::toString);
    assertEquals(rejected.size(), report.filesRejected(), seed::toString);
    assertEquals(identical.size(), report.filesIdentical(), seed::toString);
    assertEquals(content.records().size(), report.records(), seed::toString);
    assertEquals(content.passages().size(), report.passages(), seed::toString);
    assertEquals(
        job.rejections().size(),
        report.rejections().values().stream().mapToInt(n -> n).sum(),
        seed::toString);
    requireTypesAddUp(report, seed);
  }

  private static void requireTypesAddUp(RunReport report, Seed seed) {
    int files = 0;
    int records = 0;
    for (var type : report.types().values()) {
      assertEquals(type.files(), type.read() + type.rejected() + type.identical(), seed::toString);
      files += type.files();
      records += type.records();
    }
    assertEquals(report.files(), files, seed::toString);
    assertEquals(report.records(), records, seed::toString);
  }

  private void write(String name, Random random) throws IOException, InterruptedException {
    Path file = job.source().resolve(name);
    Files.createDirectories(file.resolveSibling("."));
    switch (random.nextInt(8)) {
      case 0 -> Files.createFile(file);
      case 1 -> {
        var bytes = new byte[1 + random.nextInt(2000)];
        random.nextBytes(bytes);
        Files.write(file, bytes);
      }
      case 2 -> Files.createSymbolicLink(file, Path.of(random.nextBoolean() ? "." : "nowhere"));
      case 3 -> assertEquals(0, new ProcessBuilder("mkfifo", file.toString()).start().waitFor());
      case 4 -> job.write(name, "{}\n\nnonsense\n");
      case 5 -> job.write(name, "\n \n\t\n");
      case 6 -> job.write(name, JobFolder.line("1", "Good.") + "{\"bad\":1}\n");
      default -> {
        var lines = new StringBuilder();
        for (int i = random.nextInt(20); i >= 0; i--) {
          lines.append(JobFolder.line(Integer.toString(random.nextInt(15)), "Words " + i + "."));
        }
        job.write(name, lines.toString());
      }
    }
    assertTrue(Files.exists(file, java.nio.file.LinkOption.NOFOLLOW_LINKS));
  }
}
