package org.pincite.indexer.reader.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TesseractTest {

  @TempDir Path folder;

  private static PagePicture blank() {
    return new PagePicture() {
      @Override
      public BufferedImage draw() {
        var image = new BufferedImage(300, 300, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, 300, 300);
        graphics.dispose();
        return image;
      }

      @Override
      public int dotsPerInch() {
        return 300;
      }
    };
  }

  private Path program(String script) throws IOException {
    Path program = Files.writeString(folder.resolve("tesseract"), "#!/bin/sh\n" + script);
    Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
    return program;
  }

  private static String message(String language, String path) {
    return String.valueOf(
        assertThrows(OcrUnavailableException.class, () -> Tesseract.installed(language, path))
            .getMessage());
  }

  @Test
  void saysThatTheProgramIsNotInstalled() {
    assertEquals(
        "OCR needs the program tesseract, which is not installed (Debian: tesseract-ocr)",
        message("eng", folder + "::relative"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "English", "../eng", "eng;rm", "eng+", "-l", "eng --psm"})
  void takesNothingForALanguageThatIsNoCode(String language) {
    assertTrue(message(language, folder.toString()).startsWith("a language of OCR is written as"));
  }

  @Test
  void saysThatALanguageIsNotInstalled() throws IOException {
    program("printf 'List of languages:\\neng\\nosd\\n'\n");

    assertEquals(
        "tesseract does not have the language cym installed (Debian: tesseract-ocr-cym)",
        message("eng+cym", folder.toString()));
  }

  @Test
  void saysThatTheProgramDoesNotRun() throws IOException {
    program("exit 3\n");

    assertEquals("the program tesseract does not run", message("eng", folder.toString()));
  }

  @Test
  void givesUpAPageWhenTheProgramHangs() throws IOException {
    var hangs = new Tesseract(program("sleep 60\n"), "eng", Duration.ofMillis(200));
    long start = System.nanoTime();

    assertEquals(List.of(), hangs.linesOf(blank()));
    assertTrue(System.nanoTime() - start < Duration.ofSeconds(30).toNanos());
  }

  @Test
  void stopsWhenItsThreadIsInterrupted() throws IOException {
    var hangs = new Tesseract(program("sleep 60\n"), "eng", Duration.ofSeconds(50));
    Thread.currentThread().interrupt();
    try {
      assertThrows(InterruptedIOException.class, () -> hangs.linesOf(blank()));
    } finally {
      Thread.interrupted();
    }
  }

  @Test
  void findsNothingOnAnEmptyPage() throws IOException {
    assertEquals(List.of(), TestTesseract.installed().linesOf(blank()));
  }

  @Test
  void understandsTheTableOfWords() {
    String table =
        """
        level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext
        4\t1\t1\t1\t1\t0\t10\t20\t200\t30\t-1\t
        5\t1\t1\t1\t1\t1\t10\t20\t80\t30\t96.5\tThe
        5\t1\t1\t1\t1\t2\t100\t22\t110\t28\t90.5\triver
        5\t1\t1\t1\t2\t1\t10\t60\t80\t30\t12\t~|
        5\t1\t1\t1\t3\t1\t10\t90\t80\t30\t80\trose
        5\t1\t1\t1\t3\t2\t10\t90\t80\tx\t80\tbroken
        """;

    List<OcrLine> lines = TesseractOutput.lines(table);

    assertEquals(List.of("The river", "rose"), lines.stream().map(OcrLine::text).toList());
    assertEquals(93.5, lines.getFirst().confidence(), 0.01);
    assertEquals(new OcrWord("river", 90.5f, 100, 22, 210, 50), lines.getFirst().words().getLast());
  }
}
