package org.pincite.indexer.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pincite.corpus.RejectionReason;
import org.pincite.indexer.StandardReaders;

/// What fuzzing broke once. None of it may end in anything but a record or a plain rejection.
class HostileTextTest {
  private static final int MANY = 50_000;

  @TempDir private Path folder = Path.of("set by JUnit");

  @ParameterizedTest
  @CsvSource({
    "a.txt, '', 1.",
    "a.md, '# A title\\n\\n', 1.",
    "a.rst, 'Title\\n=====\\n\\n', 1.",
    "a.rst, 'Title\\n=====\\n\\n', '= '",
    "a.eml, 'From: a@example.org\\nSubject: Weirs\\n\\nWords.\\n\\n', '> '",
    "a.html, '<article><p>Words.</p><p>By ', a-"
  })
  void readsALineThatRepeatsItself(String name, String start, String piece) throws IOException {
    String text = start.translateEscapes() + piece.repeat(MANY) + "x\n\nThe last words.\n";
    assertFalse(ReadFile.of(folder, name, text).passages().isEmpty());
  }

  @Test
  void rejectsAPageOfFormsThatDrawThemselves() {
    String pdf =
        """
        %PDF-1.4
        1 0 obj
        <</Type/Catalog/Pages 2 0 R>>
        endobj
        2 0 obj
        <</Type/Pages/Kids[3 0 R]/Count 1>>
        endobj
        3 0 obj
        <</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Resources 5 0 R/Contents 4 0 R>>
        endobj
        4 0 obj
        <</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources 5 0 R/Length 11>>
        stream
        /X Do /X Do
        endstream
        endobj
        5 0 obj
        <</XObject<</X 4 0 R>>>>
        endobj
        trailer
        <</Root 1 0 R>>
        """;
    var rejection =
        assertTimeoutPreemptively(
            Duration.ofSeconds(30), () -> ReadFile.rejection(folder, "a.pdf", pdf));
    assertEquals(RejectionReason.TOO_LARGE, rejection.reason());
  }

  @ParameterizedTest
  @ValueSource(strings = {"<!--", "<h2>"})
  void readsMarkupThatIsNeverClosed(String piece) {
    String page = "<html><body><article><p>Words of the page.</p>" + piece.repeat(MANY) + "x";
    assertTimeoutPreemptively(
        Duration.ofSeconds(30), () -> ReadFile.of(folder, "a.html", page).passages());
  }

  @Test
  void findsTheRootOfAFileWhoseCommentsNeverEnd() {
    var start = new FileStart("application/xml", "a.xml", "<!--".repeat(16_000) + "<feed/>");
    assertTimeoutPreemptively(
        Duration.ofMillis(500), () -> assertEquals("feed", start.rootElement()));
  }

  @Test
  void rejectsATableOfEmptyCells() {
    String table = "|a".repeat(2000) + "\n" + "|-".repeat(2000) + "\n" + "|a\n".repeat(2000);
    var rejection = ReadFile.rejection(folder, "a.md", table);
    assertEquals(RejectionReason.TOO_LARGE, rejection.reason());
    assertEquals("a table of it has too many empty cells", rejection.getMessage());
  }

  @Test
  void countsAStoryWhoseNumberCannotBeSeen() throws IOException {
    String story =
        "<!DOCTYPE lewis SYSTEM \"lewis.dtd\">\n<REUTERS NEWID=\"\u0001\">"
            + "<TEXT><TITLE>Weirs</TITLE><BODY>Words.</BODY></TEXT></REUTERS>\n";
    assertEquals(List.of("Weirs"), ReadFile.of(folder, "a.sgm", story).titles());
  }

  @Test
  void dropsAColumnThatNobodyPrinted() throws IOException {
    String day =
        "<publicwhip><speech id=\"uk.org.publicwhip/debate/2001-01-01a.1.0\" colnum=\""
            + "1".repeat(MANY)
            + "\" speakername=\"A Member\"><p>Words.</p></speech></publicwhip>";
    assertNull(ReadFile.of(folder, "a.xml", day).passages().getLast().locator().column());
  }

  @ParameterizedTest
  @ValueSource(strings = {"application/x y", "application/\nx", "application/<x>"})
  void believesNoMediaTypeThatIsNone(String stated) throws IOException {
    byte[] zip = storedZip("mimetype", stated.getBytes(StandardCharsets.UTF_8));
    Path file = Files.write(folder.resolve("a.zip"), zip);
    String type = StandardReaders.all().mediaTypeOf(file, "a.zip");
    assertTrue(type.matches("[a-z]+/[a-z0-9.+-]+"), type);
  }

  private static byte[] storedZip(String name, byte[] content) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content);
      zip.closeEntry();
    }
    return bytes.toByteArray();
  }
}
