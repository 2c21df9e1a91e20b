package org.pincite.indexer.reader.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pincite.corpus.Passage;
import org.pincite.corpus.RejectionReason;
import org.pincite.indexer.IndexCommand;
import org.pincite.indexer.reader.RejectedFileException;
import org.pincite.indexer.reader.ocr.OcrLine;
import org.pincite.indexer.reader.ocr.PageOcr;
import org.pincite.indexer.reader.ocr.PagePicture;
import org.pincite.indexer.reader.ocr.TestTesseract;
import picocli.CommandLine;

class PdfOcrTest {
  private static final Duration TIME = Duration.ofMinutes(10);
  private static final List<String> TEXTS =
      List.of(
          "The first witness had worked at the town hall for thirty years and remembered it well."
              + " She told the panel that the keys of the upper weir were kept in a drawer.",
          "Minutes of the board were kept in a cellar, where most of them were lost to a flood. The"
              + " clerk had asked for a dry room more than once, in letters that are lost as well.",
          "Several letters to the minister went unanswered, although each of them was received. The"
              + " department could not say why nobody had thought that they mattered.");

  @TempDir Path folder;

  private Path file() {
    return folder.resolve("a-file.pdf");
  }

  private static TestPdf report() {
    return new TestPdf()
        .page()
        .lines("Weirshire County Council")
        .heading(26, "The Flood of the Valley")
        .lines("26 August 2014")
        .page()
        .paragraph("1.1 " + TEXTS.get(0))
        .paragraph("1.2 " + TEXTS.get(1))
        .page()
        .paragraph("1.3 " + TEXTS.get(2));
  }

  private static List<String> texts(ReadPdf read) {
    return read.read().passages().stream().map(Passage::text).toList();
  }

  @Test
  void leavesScansAloneUnlessAskedTo() throws IOException {
    try (var pdf = report()) {
      Path file = ScannedPdf.save(pdf, 0, file(), 2);

      ReadPdf read = ReadPdf.of(file, PageOcr.none(), TIME);

      assertEquals(List.of(2), read.record().extent().unreadablePages());
      assertEquals(List.of("page 2 is without a text layer"), read.rejected());
      assertNull(read.read().passages().getFirst().ocrConfidence());
    }
  }

  @Test
  void readsAScannedPageAmongOthers() throws IOException {
    var tesseract = TestTesseract.installed();
    try (var pdf = report()) {
      Path file = ScannedPdf.save(pdf, 0, file(), 2);

      ReadPdf read = ReadPdf.of(file, tesseract, TIME);

      assertEquals(List.of(), read.record().extent().unreadablePages());
      assertEquals(List.of(), read.rejected());
      List<Passage> scanned =
          read.read().passages().stream()
              .filter(passage -> Integer.valueOf(2).equals(passage.locator().page()))
              .toList();
      assertEquals(TEXTS.subList(0, 2), scanned.stream().map(Passage::text).toList());
      assertEquals("1.2", scanned.get(1).locator().paragraph());
      for (Passage passage : read.read().passages()) {
        assertEquals(scanned.contains(passage), passage.ocrConfidence() != null, passage.text());
      }
      Integer confidence = scanned.getFirst().ocrConfidence();
      assertNotNull(confidence);
      assertTrue(confidence > 80 && confidence <= 100, "confidence " + confidence);
    }
  }

  @Test
  void readsAReportThatIsScannedFromItsTitlePageOn() throws IOException {
    var tesseract = TestTesseract.installed();
    try (var pdf = report()) {
      Path file = ScannedPdf.save(pdf, 0, file(), 1, 2, 3);

      ReadPdf read = ReadPdf.of(file, tesseract, TIME);

      assertEquals("The Flood of the Valley", read.record().title());
      assertEquals("Weirshire County Council", read.record().publisher());
      assertEquals("2014-08-26 printed", read.published());
      assertTrue(texts(read).containsAll(TEXTS), texts(read).toString());
      assertEquals(
          List.of("1.1", "1.2", "1.3"),
          read.read().passages().stream()
              .map(passage -> passage.locator().paragraph())
              .filter(number -> number != null)
              .toList());
    }
  }

  @Test
  void readsAPageThatLiesOnItsSide() throws IOException {
    var tesseract = TestTesseract.installed();
    try (var pdf = new TestPdf().page()) {
      TEXTS.forEach(pdf::paragraph);
      TEXTS.forEach(pdf::paragraph); // with little text it does not see which way is up
      Path file = ScannedPdf.save(pdf, 1, file(), 1);

      assertTrue(texts(ReadPdf.of(file, tesseract, TIME)).containsAll(TEXTS));
    }
  }

  @Test
  void readsAPictureThatHasAStampedNumber() throws IOException {
    var tesseract = TestTesseract.installed();
    try (var pdf = new TestPdf()) {
      TEXTS.forEach(text -> pdf.page().paragraph(text));
      Path file = ScannedPdf.save(pdf, 0, file(), 1, 2, 3);
      try (var stamped = TestPdf.load(file)) {
        for (int page = 0; page < 3; page++) {
          stamped.turnTo(page).footer("Inquiry document 00" + (page + 1));
        }
        Path scans = stamped.save(folder.resolve("stamped.pdf"));
        assertThrows(RejectedFileException.class, () -> ReadPdf.of(scans, PageOcr.none(), TIME));

        assertTrue(texts(ReadPdf.of(scans, tesseract, TIME)).containsAll(TEXTS));
      }
    }
  }

  @Test
  void aPageOnWhichNothingIsFoundStaysUnreadable() throws IOException {
    var tesseract = TestTesseract.installed();
    try (var pdf = report().page().page().picture()) {
      ReadPdf read = ReadPdf.of(pdf.save(file()), tesseract, TIME);

      assertEquals(List.of(4, 5), read.record().extent().unreadablePages());
      assertEquals(
          List.of("pages 4, 5 are without a text layer, and OCR found no text there"),
          read.rejected());
    }
  }

  @Test
  void drawsNoPageOfImmenseSize() throws IOException {
    var drawing = new Counting(Duration.ZERO);
    try (var pdf = report().page()) {
      pdf.document().getPage(3).setMediaBox(new PDRectangle(14_400, 14_400));

      ReadPdf read = ReadPdf.of(pdf.save(file()), drawing, TIME);

      assertEquals(List.of(4), read.record().extent().unreadablePages());
      assertEquals(0, drawing.pages);
    }
  }

  @Test
  void endsWhenTheTimeOfTheFileIsUp() throws IOException {
    var slow = new Counting(Duration.ofMillis(300));
    try (var pdf = report().page().page().page().page()) {
      ReadPdf read = ReadPdf.of(pdf.save(file()), slow, Duration.ofMillis(17));

      assertEquals(List.of(4, 5, 6, 7), read.record().extent().unreadablePages());
      assertTrue(slow.pages < 4, slow.pages + " pages");
      assertEquals(1, read.rejected().size());
      assertTrue(
          read.rejected()
              .getFirst()
              .endsWith(", and there was no time for OCR of " + (4 - slow.pages) + " of them"),
          read.rejected().toString());
    }
  }

  @Test
  void saysOfAFileWithoutAnyTextThatOcrWasTried() throws IOException {
    try (var pdf = new TestPdf().page().page()) {
      Path file = pdf.save(file());
      var rejected =
          assertThrows(
              RejectedFileException.class,
              () -> ReadPdf.of(file, new Counting(Duration.ZERO), TIME));

      assertEquals(RejectionReason.NO_TEXT_LAYER, rejected.reason());
      assertEquals(
          "none of its 2 pages has a text layer, and OCR found no text there",
          rejected.getMessage());
    }
  }

  @Test
  void theCommandTellsItsProcessesToReadScans() throws IOException {
    TestTesseract.installed();
    Path scans = Files.createDirectory(folder.resolve("scans"));
    try (var pdf = new TestPdf().page().paragraph(TEXTS.getFirst())) {
      ScannedPdf.save(pdf, 0, scans.resolve("a.pdf"), 1);
    }
    String data = folder.resolve("data").toString();

    assertEquals(1, index("--data", data, scans.toString()), "nothing is read");
    assertEquals(0, index("--data", data, "--ocr", scans.toString()));
  }

  private static int index(String... arguments) {
    return new CommandLine(new IndexCommand())
        .setOut(new PrintWriter(Writer.nullWriter()))
        .setErr(new PrintWriter(Writer.nullWriter()))
        .execute(arguments);
  }

  @Test
  void isAnotherVersionOfTheReader() {
    int without = new PdfReader().version();
    int with = new PdfReader(new Counting(Duration.ZERO)).version();

    assertFalse(with == without, "both are " + with);
  }

  /// Finds nothing, and takes its time for it.
  private static final class Counting implements PageOcr {
    private final Duration time;
    private int pages;

    Counting(Duration time) {
      this.time = time;
    }

    @Override
    public List<OcrLine> linesOf(PagePicture page) {
      pages++;
      long end = System.nanoTime() + time.toNanos();
      while (System.nanoTime() < end) {
        Thread.onSpinWait();
      }
      return List.of();
    }

    @Override
    public boolean isOn() {
      return true;
    }
  }
}
