package org.pincite.indexer.reader.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pincite.indexer.reader.archive.TestArchive.bytes;
import static org.pincite.indexer.reader.archive.TestArchive.gzip;
import static org.pincite.indexer.reader.archive.TestArchive.tar;
import static org.pincite.indexer.reader.archive.TestArchive.written;
import static org.pincite.indexer.reader.archive.TestArchive.zip;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pincite.corpus.PublicRecord;
import org.pincite.corpus.Sha256;
import org.pincite.indexer.reader.ReadFile;
import org.pincite.indexer.reader.ReadLimits;

class ArchiveReaderTest {
  private static final String PAGE =
      "<html><head><title>Weir repairs</title></head><body><article><h1>Weir repairs begin at last"
          + "</h1><p>The weir was closed for repair.</p></article></body></html>";

  @TempDir Path folder;

  private ReadFile read(String name, byte[] content) throws IOException {
    return ReadFile.toTheEnd(folder, name, content, ReadLimits.standard());
  }

  @Test
  void readsEachMemberOfAZipAsAFileOfItsOwn() throws IOException {
    byte[] zip = zip("notes/first.txt", "The first note.", "second.html", PAGE);
    var file = read("papers.zip", zip);
    assertEquals(List.of("papers.zip!/notes/first.txt", "papers.zip!/second.html"), file.files());
    assertEquals(List.of("first", "Weir repairs begin at last"), file.titles());
    PublicRecord first = file.records().getFirst();
    assertEquals(Sha256.hexOf(bytes("The first note.")), first.provenance().sha256());
    assertEquals("text/plain", first.provenance().mediaType());
    assertEquals("plain-text", first.provenance().reader());
    assertEquals(List.of(), file.rejectedMembers());
  }

  @Test
  void readsTarAndPackedTar() throws IOException {
    byte[] tar = tar("a.txt", "One.", "b/c.txt", "Two.");
    assertEquals(List.of("x.tar!/a.txt", "x.tar!/b/c.txt"), read("x.tar", tar).files());
    assertEquals(List.of("x.tgz!/a.txt", "x.tgz!/b/c.txt"), read("x.tgz", gzip(tar)).files());
    byte[] bzip2 =
        written(out -> {
          try (var packed = new BZip2CompressorOutputStream(out)) {
            packed.write(tar);
          }
        });
    assertEquals(
        List.of("x.tar.bz2!/a.txt", "x.tar.bz2!/b/c.txt"), read("x.tar.bz2", bzip2).files());
  }

  @Test
  void readsASinglePackedFileAsThatFile() throws IOException {
    var file = read("weir.html.gz", gzip(bytes(PAGE)));
    PublicRecord record = file.record();
    assertEquals("weir.html.gz", record.provenance().file());
    assertEquals("text/html", record.provenance().mediaType());
    assertEquals(Sha256.hexOf(bytes(PAGE)), record.provenance().sha256());
    assertEquals("weir report", read("weir-report.txt.gz", gzip(bytes("Text."))).record().title());
  }

  @Test
  void readsXz() throws IOException {
    try (InputStream in = ArchiveReaderTest.class.getResourceAsStream("note.txt.xz")) {
      assertEquals(List.of("A note."), read("note.txt.xz", in.readAllBytes()).texts());
    }
  }

  @Test
  void readsArchivesInArchives() throws IOException {
    var members = new LinkedHashMap<String, byte[]>();
    members.put("inner.zip", zip("a.txt", "One."));
    members.put("page.html.gz", gzip(bytes(PAGE)));
    members.put("inner.tgz", gzip(tar("b.txt", "Two.", "c.bin", "\0\1\2")));
    var file = read("outer.zip", zip(members));
    assertEquals(
        List.of(
            "outer.zip!/inner.zip!/a.txt",
            "outer.zip!/page.html.gz",
            "outer.zip!/inner.tgz!/b.txt"),
        file.files());
    assertEquals(
        List.of("inner.tgz!/c.bin unsupported-type: no reader takes application/octet-stream"),
        file.rejectedMembers());
  }

  @Test
  void losesOnlyTheMemberThatIsBad() throws IOException {
    var file = read("x.zip", zip("a.pdf", "%PDF-1.4 broken", "b.txt", "Two.", "empty.txt", ""));
    assertEquals(List.of("x.zip!/b.txt"), file.files());
    assertEquals(2, file.rejectedMembers().size());
    assertTrue(file.rejectedMembers().getFirst().startsWith("a.pdf damaged: "));
    assertEquals("empty.txt empty: the file is empty", file.rejectedMembers().getLast());
  }

  @Test
  void tellsWhatNoReaderTakesAndLeavesOutWhatSystemsAdd() throws IOException {
    var file =
        read(
            "x.zip",
            zip("a.exe", "MZ\0\0", "__MACOSX/._b.txt", "x", ".DS_Store", "x", "b.txt", "Two."));
    assertEquals(List.of("x.zip!/b.txt"), file.files());
    assertEquals(1, file.rejectedMembers().size());
    assertTrue(file.rejectedMembers().getFirst().startsWith("a.exe unsupported-type: "));
  }

  @Test
  void keepsMembersOfTheSameNameApart() throws IOException {
    var file = read("x.tar", tar("a.txt", "One.", "a.txt", "Two."));
    assertEquals(List.of("x.tar!/a.txt", "x.tar!/a.txt (2)"), file.files());
  }

  @Test
  void tellsEncryptedMembers() throws IOException {
    byte[] zip = zip("a.txt", "One.", "b.txt", "Two.");
    // The bit for encryption, in the first entry of the directory.
    zip[indexOf(zip, new byte[] {'P', 'K', 1, 2}) + 8] |= 1;
    var file = read("x.zip", zip);
    assertEquals(List.of("x.zip!/b.txt"), file.files());
    assertEquals(List.of("a.txt encrypted: it needs a password"), file.rejectedMembers());
  }

  @Test
  void noticesAWrongChecksum() throws IOException {
    byte[] zip =
        written(out -> {
          try (var stored = new ZipArchiveOutputStream(out)) {
            var entry = new ZipArchiveEntry("a.txt");
            entry.setMethod(ZipArchiveEntry.DEFLATED);
            stored.setLevel(0);
            stored.putArchiveEntry(entry);
            stored.write(bytes("The weir is safe."));
            stored.closeArchiveEntry();
          }
        });
    zip[indexOf(zip, bytes("safe"))] = 'm';
    assertEquals(
        List.of("a.txt damaged: its data is damaged: its checksum is wrong"),
        read("x.zip", zip).rejectedMembers());
  }

  @Test
  void readsACutZipAsFarAsItGoes() throws IOException {
    byte[] zip = zip("a.txt", "One.", "b.txt", "Two.");
    byte[] cut = Arrays.copyOf(zip, indexOf(zip, new byte[] {'P', 'K', 1, 2}));
    var file = read("x.zip", cut);
    assertEquals(List.of("x.zip!/a.txt", "x.zip!/b.txt"), file.files());
    assertEquals(
        List.of(
            "null damaged: its directory is damaged or missing; only what stands before was read"),
        file.rejectedMembers());
  }

  @Test
  void readsACutPackedTarAsFarAsItGoes() throws IOException {
    var noise = new StringBuilder();
    for (int i = 0; i < 20_000; i++) {
      noise.append(Integer.toHexString(i * 48271)).append(' ');
    }
    byte[] packed = gzip(tar("a.txt", "One.", "b.txt", noise.toString()));
    var file = read("x.tar.gz", Arrays.copyOf(packed, packed.length / 2));
    assertEquals(List.of("x.tar.gz!/a.txt"), file.files());
    assertEquals(
        List.of(
            "b.txt damaged: its data is damaged: Unexpected end of ZLIB input stream",
            "null damaged: it is damaged, or ends too early; only what stands before was read"),
        file.rejectedMembers());
  }

  @Test
  void tellsWhatIsNotPackedAtAll() throws IOException {
    assertEquals(
        List.of("null damaged: it cannot be unpacked"),
        read("x.gz", new byte[] {0x1f, (byte) 0x8b, 8, 0, 0, 0}).rejectedMembers());
  }

  @Test
  void leavesNoTemporaryFileBehind() throws IOException {
    Path temp = Path.of(System.getProperty("java.io.tmpdir"));
    long before = copies(temp);
    read("x.zip", zip("a.txt", "One.", "b.pdf", "%PDF-1.4 broken"));
    assertEquals(before, copies(temp));
  }

  private static long copies(Path temp) throws IOException {
    try (var files = Files.newDirectoryStream(temp, "pincite-member-*")) {
      long count = 0;
      for (Path _ : files) {
        count++;
      }
      return count;
    }
  }

  private static int indexOf(byte[] bytes, byte[] part) {
    for (int i = 0; i + part.length <= bytes.length; i++) {
      if (Arrays.equals(bytes, i, i + part.length, part, 0, part.length)) {
        return i;
      }
    }
    throw new AssertionError("not there");
  }
}
