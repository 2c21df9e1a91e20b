package org.pincite.indexer.reader.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pincite.indexer.reader.archive.TestArchive.gzip;
import static org.pincite.indexer.reader.archive.TestArchive.tar;
import static org.pincite.indexer.reader.archive.TestArchive.written;
import static org.pincite.indexer.reader.archive.TestArchive.zip;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pincite.indexer.reader.ReadFile;
import org.pincite.indexer.reader.ReadLimits;
import org.pincite.indexer.reader.UnpackLimits;

class HostileArchiveTest {
  private static final int MEGABYTE = 1 << 20;

  @TempDir Path folder;

  private ReadFile read(String name, byte[] content, UnpackLimits unpacking) throws IOException {
    var limits =
        new ReadLimits(8 * MEGABYTE, MEGABYTE, 100, MEGABYTE, Duration.ofSeconds(10), unpacking);
    return ReadFile.toTheEnd(folder, name, content, limits);
  }

  private static UnpackLimits limits() {
    return new UnpackLimits(3, 100, 1L << 30, 10, 4 * MEGABYTE);
  }

  private static byte[] zeros(int megabytes) {
    return new byte[megabytes * MEGABYTE];
  }

  @Test
  void stopsWhenItUnpacksToTooMuchForItsSize() throws IOException {
    var members = new LinkedHashMap<String, byte[]>();
    members.put("a.txt", "One.".getBytes(StandardCharsets.UTF_8));
    members.put("b.bin", zeros(3));
    members.put("c.bin", zeros(3));
    members.put("d.txt", "Two.".getBytes(StandardCharsets.UTF_8));
    var file = read("bomb.zip", zip(members), limits());
    assertEquals(List.of("bomb.zip!/a.txt"), file.files());
    String limit =
        "it unpacks to more than 4,194,304 bytes, which is too much for a file of its size";
    assertEquals(
        List.of(
            "b.bin unsupported-type: no reader takes application/octet-stream",
            "c.bin too-large: " + limit,
            "null too-large: " + limit),
        file.rejectedMembers());
  }

  @Test
  void countsWhatIsUnpackedOverAllNesting() throws IOException {
    byte[] inner = zip(Map.of("zeros.bin", zeros(1)));
    var members = new LinkedHashMap<String, byte[]>();
    for (int i = 0; i < 20; i++) {
      members.put("inner" + i + ".zip", inner);
    }
    var file = read("bomb.zip", zip(members), limits());
    long opened =
        file.rejectedMembers().stream().filter(line -> line.contains("unsupported-type")).count();
    assertEquals(3, opened);
    assertTrue(file.rejectedMembers().getLast().startsWith("null too-large: it unpacks"));
    assertEquals(5, file.rejectedMembers().size());
  }

  @Test
  void stopsAPackedTarThatIsSkippedThrough() throws IOException {
    byte[] tar = tar("links", "", "big.bin", "\0".repeat(9 * MEGABYTE), "a.txt", "One.");
    var file = read("bomb.tgz", gzip(tar), limits());
    assertEquals(List.of(), file.files());
    assertTrue(file.rejectedMembers().getLast().startsWith("null too-large: it unpacks"));
  }

  @Test
  void stopsAPackedFile() throws IOException {
    var file = read("bomb.html.gz", gzip(zeros(5)), limits());
    assertEquals(1, file.rejectedMembers().size());
    assertTrue(file.rejectedMembers().getFirst().startsWith("null too-large: it unpacks"));
  }

  @Test
  void opensOnlySoManyArchivesInEachOther() throws IOException {
    byte[] archive = zip("a.txt", "One.");
    for (int i = 0; i < 6; i++) {
      archive = zip(Map.of("inner.zip", archive));
    }
    var file = read("deep.zip", archive, limits());
    assertEquals(
        List.of(
            "inner.zip!/inner.zip!/inner.zip too-large: it lies in 3 archives or messages, and is"
                + " not opened"),
        file.rejectedMembers());
  }

  @Test
  void stopsAfterTooManyMembers() throws IOException {
    var namesAndTexts = new ArrayList<String>();
    for (int i = 0; i <= 100; i++) {
      namesAndTexts.add(i + ".txt");
      namesAndTexts.add("Text " + i + ".");
    }
    String[] many = namesAndTexts.toArray(String[]::new);
    var tar = read("many.tar", tar(many), limits());
    assertEquals(100, tar.files().size());
    assertEquals(
        List.of("null too-large: it has more than 100 members; the rest was not read"),
        tar.rejectedMembers());
    assertEquals(
        List.of("null too-large: it has more than 100 members; none was read"),
        read("many.zip", zip(many), limits()).rejectedMembers());
  }

  @Test
  void doesNotTakeADirectoryIntoMemoryThatListsMillions() throws IOException {
    byte[] zip =
        written(out -> {
          try (var many = new ZipArchiveOutputStream(out)) {
            for (int i = 0; i < 70_000; i++) {
              var entry = new ZipArchiveEntry(Integer.toString(i));
              entry.setMethod(ZipArchiveEntry.STORED);
              entry.setSize(0);
              entry.setCrc(0);
              many.putArchiveEntry(entry);
              many.closeArchiveEntry();
            }
          }
        });
    assertEquals(
        List.of("null too-large: it has more than 100 members; none was read"),
        read("many.zip", zip, limits()).rejectedMembers());
  }

  @Test
  void rejectsAMemberThatIsTooLargeForItsReaderOnly() throws IOException {
    var wide = new UnpackLimits(3, 100, 1L << 30, 10, 100 * MEGABYTE);
    var members = new LinkedHashMap<String, byte[]>();
    members.put("large.txt", " words".repeat(2 * MEGABYTE).getBytes(StandardCharsets.UTF_8));
    members.put(
        "large.jsonl",
        "{\"id\":\"a\",\"title\":\"T\",\"text\":\"Words.\"}\n"
            .concat(" \n".repeat(5 * MEGABYTE))
            .getBytes(StandardCharsets.UTF_8));
    var file = read("x.zip", zip(members), wide);
    assertEquals(List.of("x.zip!/large.jsonl"), file.files());
    assertEquals(
        List.of("large.txt too-large: it has more than 8,388,608 bytes"), file.rejectedMembers());
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          ../../etc/a.txt, etc/a.txt
          /home/a.txt, home/a.txt
          a/./b/../c.txt, a/b/c.txt
          C:\\temp\\..\\a.txt, C:/temp/a.txt
          a!/b.txt, a/b.txt
          .., unnamed
          """)
  void makesLabelsOfNamesThatLeadOut(String name, String label) {
    assertEquals(label, MemberLabels.clean(name));
  }

  @Test
  void makesLabelsOfNamesThatNobodyCanRead() {
    assertEquals("ab.txt", MemberLabels.clean("a\0\u202e\u0007b.txt"));
    assertEquals("unnamed", MemberLabels.clean("\n"));
    assertEquals(500, MemberLabels.clean("n".repeat(64_000)).length());
  }

  @Test
  void readsMembersWithHostileNames() throws IOException {
    String[] members = {"../../out.txt", "One.", "n".repeat(60_000), "Two.", "/abs.txt", "Three."};
    var file = read("x.zip", zip(members), limits());
    assertEquals(
        List.of("x.zip!/out.txt", "x.zip!/" + "n".repeat(500), "x.zip!/abs.txt"), file.files());
  }
}
