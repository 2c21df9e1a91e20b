package org.pincite.evaluation;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/// Large files of made-up words, the same in every run.
final class LargeInputs {
  private static final int LINES_A_PAGE = 45;
  private static final int WORDS_A_LINE = 12;
  private static final int PARAGRAPHS_A_RECORD = 20;
  private static final String[] SYLLABLES = {
    "ba", "den", "fo", "gal", "hi", "ker", "lo", "mun", "ne", "por", "ri", "sel", "tu", "ver", "wy"
  };

  private LargeInputs() {}

  /// A report with a number and a header on each page.
  static Path pdf(Path folder, int pages) throws IOException {
    Path file = folder.resolve("report-of-" + pages + "-pages.pdf");
    var random = new Random(pages);
    var font = new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN);
    try (var document = new PDDocument()) {
      for (int number = 1; number <= pages; number++) {
        var page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (var content = new PDPageContentStream(document, page)) {
          content.beginText();
          content.setFont(font, 10);
          content.setLeading(15);
          content.newLineAtOffset(72, 790);
          content.showText("Report of the Weir Inquiry");
          content.newLine();
          for (int line = 0; line < LINES_A_PAGE; line++) {
            String begin = line % 9 == 0 ? number + "." + (line / 9 + 1) + " The " : "";
            content.newLine();
            content.showText(begin + words(random, WORDS_A_LINE));
          }
          content.newLine();
          content.newLine();
          content.showText(Integer.toString(number));
          content.endText();
        }
      }
      document.save(file.toFile());
    }
    return file;
  }

  /// Records of some pages each, in the import format.
  static Path jsonLines(Path folder, int megabytes) throws IOException {
    Path file = folder.resolve("records-of-" + megabytes + "-mb.jsonl");
    var random = new Random(megabytes);
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      long written = 0;
      for (int number = 1; written < (long) megabytes << 20; number++) {
        var text = new StringBuilder();
        for (int paragraph = 0; paragraph < PARAGRAPHS_A_RECORD; paragraph++) {
          text.append(words(random, 80)).append(".\\n\\n");
        }
        String line =
            String.format(
                Locale.ROOT,
                "{\"id\": \"%d\", \"title\": \"Record %d\", \"published\": \"%d\", \"text\":"
                    + " \"%s\"}%n",
                number,
                number,
                1997 + number % 17,
                text);
        out.write(line);
        written += line.length();
      }
    }
    return file;
  }

  private static String words(Random random, int count) {
    var words = new StringBuilder();
    for (int i = 0; i < count; i++) {
      words.append(i == 0 ? "" : " ");
      for (int syllable = random.nextInt(3); syllable >= 0; syllable--) {
        words.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
      }
    }
    return words.toString();
  }
}
