package org.pincite.indexer.sample;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The committed guide is the one that its source gives, and its pages are where they should be.
class GuidePdfTest {

  private static Pages committed = new Pages(List.of(), List.of());

  private record Pages(List<String> texts, List<String> labels) {

    static Pages read(byte[] pdf) throws IOException {
      try (PDDocument document = Loader.loadPDF(pdf)) {
        List<String> texts = new ArrayList<>();
        PDFTextStripper stripper = new PDFTextStripper();
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
          stripper.setStartPage(page);
          stripper.setEndPage(page);
          texts.add(stripper.getText(document));
        }
        List<String> labels =
            List.of(document.getDocumentCatalog().getPageLabels().getLabelsByPageIndices());
        return new Pages(texts, labels);
      }
    }

    /// The label of the page on which a line starts with the given words.
    String labelOf(String lineStart) {
      for (int i = 0; i < texts.size(); i++) {
        if (texts.get(i).lines().anyMatch(line -> line.startsWith(lineStart))) {
          return labels.get(i);
        }
      }
      return "none";
    }

    String oneLine(String label) {
      return text(label).replaceAll("\\s+", " ");
    }

    String text(String label) {
      return texts.get(labels.indexOf(label));
    }
  }

  private static Path root() {
    Path folder = Path.of("").toAbsolutePath();
    return Files.isDirectory(folder.resolve(GuidePdf.SOURCE)) ? folder : folder.resolve("..");
  }

  @BeforeAll
  static void readCommitted() throws IOException {
    committed = Pages.read(Files.readAllBytes(root().resolve(GuidePdf.PDF)));
  }

  @Test
  void aRebuildGivesTheSameText() throws IOException {
    byte[] rebuilt = GuidePdf.build(root().resolve(GuidePdf.SOURCE));
    assertEquals(committed, Pages.read(rebuilt), "run scripts/sample-guide and commit the result");
  }

  @Test
  void twoBuildsAreTheSameBytes() throws IOException {
    Path source = root().resolve(GuidePdf.SOURCE);
    assertArrayEquals(GuidePdf.build(source), GuidePdf.build(source));
  }

  @Test
  void frontMatterIsInRomanNumerals() {
    assertEquals(List.of("i", "ii", "iii", "iv", "v", "1", "2"), committed.labels().subList(0, 7));
    assertTrue(committed.texts().size() >= 20, () -> committed.texts().size() + " pages");
    assertTrue(committed.text("iii").lines().anyMatch(line -> line.matches("Preface[ .]* v")));
  }

  /// The number at the foot is the label; only the title page has none.
  @Test
  void thePrintedNumberIsTheLabel() {
    for (String label : committed.labels()) {
      boolean printed = committed.text(label).lines().anyMatch(label::equals);
      assertEquals(!label.equals("i"), printed, () -> "page " + label);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "1.1, 1",
    "1.8, 2",
    "2.3, 3",
    "2.12, 4",
    "3.2, 7",
    "3.9, 8",
    "3.22, 9",
    "4.5, 11",
    "4.20, 13",
    "5.6, 14",
    "6.6, 17",
    "7.1, 19"
  })
  void paragraphsStandOnTheirPages(String paragraph, String page) {
    assertEquals(page, committed.labelOf(paragraph + " "));
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "8, 8", "9, 10", "14, 17"})
  void footnotesStandOnTheirPages(String footnote, String page) {
    assertEquals(page, committed.labelOf(footnote + "\u00A0\u00A0"));
  }

  @Test
  void aSentenceRunsOverThePage() {
    assertTrue(committed.oneLine("9").endsWith(" Anyone who intends to publish "));
    assertTrue(committed.oneLine("10").contains(" 10 material from an inquiry should check "));
    assertTrue(committed.oneLine("18").contains("‘pages 9 to 10, paragraph 3.24’"));
  }

  /// Text follows the order of reading: no number or footnote call has moved to the end of its
  /// line.
  @Test
  void textIsInOrder() {
    assertTrue(committed.oneLine("2").contains("by their own lawyer.3 The ‘Salmon principles’"));
    assertTrue(committed.oneLine("11").contains(" 4 From evidence to report A Weighing"));
    assertTrue(committed.oneLine("ii").contains("(2026), page 3, paragraph 2.3."));
  }
}
