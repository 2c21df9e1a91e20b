package org.pincite.indexer.reader.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDPageLabelRange;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pincite.corpus.Passage;
import org.pincite.corpus.PassageKind;
import org.pincite.indexer.reader.ReadFile;

/// What a page shows beside its words: labels, numbers, notes, tables, contents, headings.
class PdfStructureTest {
  private static final List<String> PAGES =
      List.of(
          "The first engineer had worked at the weir for thirty years and remembered it well.",
          "Minutes of the board were kept in a cellar, where most of them were lost to a flood.",
          "Several letters to the company went unanswered, although each of them was received.",
          "An officer of the county gave evidence in private about what the files had shown.",
          "What the chairman knew at that time is a question that the papers do not answer.",
          "In the end the panel made ten recommendations, all of which were accepted at once.");

  private static final String LONG =
      "The panel heard that the gauge below the weir had been read every morning until the spring,"
          + " and that nobody had looked at what it showed for the whole of that summer.";

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "%d, 11",
    "- %d -, 11",
    "Page %d of 40, 11",
    "Weir Inquiry    %d, 11",
    "%d | Weir Inquiry, 11",
    "A-%d, A-11"
  })
  void readsThePrintedNumberOfAPage(String footer, String third) throws IOException {
    try (var pdf = new TestPdf()) {
      for (int i = 0; i < PAGES.size(); i++) {
        pdf.page().paragraph(PAGES.get(i)).footer(footer.replace("%d", String.valueOf(9 + i)));
      }
      List<Passage> passages = passages(pdf);
      assertEquals(third, passages.get(2).locator().pageLabel());
      assertEquals(3, passages.get(2).locator().page());
      assertEquals(PAGES, texts(passages));
    }
  }

  @Test
  void readsRomanNumbersOfTheFrontMatter() throws IOException {
    List<String> printed = List.of("x", "xi", "xii", "1", "2", "3");
    try (var pdf = new TestPdf()) {
      for (int i = 0; i < PAGES.size(); i++) {
        pdf.page().paragraph(PAGES.get(i)).footer(printed.get(i));
      }
      assertEquals(printed, labels(passages(pdf)));
    }
  }

  @Test
  void givesAPageWithoutANumberTheOneThatIsLeftOut() throws IOException {
    try (var pdf = new TestPdf()) {
      for (int i = 0; i < PAGES.size(); i++) {
        pdf.page().paragraph(PAGES.get(i));
        if (i != 3) {
          pdf.footer(String.valueOf(20 + i));
        }
      }
      assertEquals(List.of("20", "21", "22", "23", "24", "25"), labels(passages(pdf)));
    }
  }

  @Test
  void believesNoNumbersThatDoNotRiseWithThePages() throws IOException {
    List<String> printed = List.of("1998", "2014", "7", "1997", "2013", "40");
    try (var pdf = new TestPdf()) {
      for (int i = 0; i < PAGES.size(); i++) {
        pdf.page().header("Weir Inquiry " + printed.get(i)).paragraph(PAGES.get(i));
      }
      assertTrue(passages(pdf).stream().allMatch(p -> p.locator().pageLabel() == null));
    }
  }

  @Test
  void readsThePrintWhereTheLabelTreeOnlyCounts() throws IOException {
    try (var pdf = new TestPdf()) {
      for (int i = 0; i < PAGES.size(); i++) {
        pdf.page().paragraph(PAGES.get(i)).footer(String.valueOf(301 + i));
      }
      countPages(pdf.document());
      assertEquals("303", passages(pdf).get(2).locator().pageLabel());
    }
  }

  private static void countPages(PDDocument document) {
    var labels = new PDPageLabels(document);
    var range = new PDPageLabelRange();
    range.setStyle(PDPageLabelRange.STYLE_DECIMAL);
    labels.setLabelItem(0, range);
    document.getDocumentCatalog().setPageLabels(labels);
  }

  @Test
  void leavesHeadersOutThatNameTheChapterOnOddPagesOnly() throws IOException {
    try (var pdf = new TestPdf()) {
      for (int i = 0; i < PAGES.size(); i++) {
        pdf.page()
            .header(
                i % 2 == 0 ? "Report of the Weir Inquiry" : "The " + "abc".charAt(i / 2) + " part")
            .paragraph(PAGES.get(i));
      }
      assertEquals(PAGES, texts(passages(pdf)));
    }
  }

  @Test
  void takesNoQuantityForAParagraphNumber() throws IOException {
    try (var pdf =
        new TestPdf()
            .page()
            .paragraph("5.22 " + LONG)
            .paragraph("2.1 GHz is what the transmitter used, as the makers told the panel in May.")
            .paragraph("5.23 " + LONG)) {
      assertEquals(
          List.of("5.22", "null", "5.23"),
          passages(pdf).stream().map(p -> String.valueOf(p.locator().paragraph())).toList());
    }
  }

  @Test
  void citesTheItemsOfANumberedParagraph() throws IOException {
    try (var pdf =
        new TestPdf()
            .page()
            .paragraph("5.22 " + LONG)
            .paragraph("5.23 " + LONG)
            .lines("(a) the gauge;")
            .lines("(b) the sluice, that is:")
            .lines("(i) its gate; and")
            .lines("(ii) its wheel;")
            .lines("(c) the bridge.")
            .paragraph("5.24 " + LONG)) {
      assertEquals(
          List.of(
              "5.22", "5.23", "5.23(a)", "5.23(b)", "5.23(b)(i)", "5.23(b)(ii)", "5.23(c)", "5.24"),
          passages(pdf).stream().map(p -> p.locator().paragraph()).toList());
    }
  }

  @Test
  void takesBracketedNumbersAsInJudgments() throws IOException {
    try (var pdf = new TestPdf().page()) {
      for (int number = 1; number <= 12; number++) {
        if (number == 7) {
          pdf.page();
        }
        pdf.paragraph("[" + number + "] " + LONG);
      }
      List<Passage> passages = passages(pdf);
      assertEquals("12", passages.getLast().locator().paragraph());
      assertEquals(LONG, passages.getLast().text());
    }
  }

  @Test
  void makesPassagesOfFootnotes() throws IOException {
    try (var pdf = new TestPdf()) {
      pdf.page().noted("The weir was no longer in use.", "1", " It had been built for a mill.");
      pdf.note(110, "1", "Minutes of the board, 4 May, page 7.");
      pdf.note(98, "2", "The same, page 9.");
      pdf.page().paragraph(LONG);
      List<Passage> passages = passages(pdf);
      assertEquals(
          "The weir was no longer in use. It had been built for a mill.",
          passages.getFirst().text());
      assertEquals("Minutes of the board, 4 May, page 7.", passages.get(1).text());
      assertEquals(PassageKind.FOOTNOTE, passages.get(1).kind());
      assertEquals("1", passages.get(1).locator().note());
      assertEquals("2", passages.get(2).locator().note());
      assertEquals(1, passages.get(2).locator().page());
    }
  }

  @Test
  void goesOnWithAFootnoteOnTheNextPage() throws IOException {
    try (var pdf = new TestPdf()) {
      pdf.page().noted("The weir was no longer in use.", "1", " It had been built for a mill.");
      pdf.note(98, "1", "The letter was sent to the owner of the mill and to");
      pdf.page().paragraph(LONG).small(98, "the clerk of the county.");
      List<Passage> passages = passages(pdf);
      Passage note = passages.get(1);
      assertEquals(
          "The letter was sent to the owner of the mill and to the clerk of the county.",
          note.text());
      assertEquals(2, note.locatorAt(note.text().indexOf("clerk")).page());
    }
  }

  @Test
  void keepsRaisedDigitsThatAreNoNotes() throws IOException {
    try (var pdf = new TestPdf().page().noted("The basin has 40 m", "2", " of water in all.")) {
      assertEquals(List.of("The basin has 40 m2 of water in all."), texts(passages(pdf)));
    }
  }

  @Test
  void readsTablesByRow() throws IOException {
    try (var pdf = new TestPdf().page().paragraph(LONG)) {
      List<List<String>> rows =
          List.of(
              List.of("Year", "Readings", "Floods"),
              List.of("First", "365", "2"),
              List.of("Second", "301", "none"),
              List.of("Third", "12", "5"));
      for (int row = 0; row < rows.size(); row++) {
        for (int cell = 0; cell < 3; cell++) {
          pdf.at(72 + 120 * cell, 600 - 14 * row, rows.get(row).get(cell));
        }
      }
      pdf.at(
          72, 500, "The panel found these figures to be complete, and used them in what follows.");
      List<Passage> passages = passages(pdf);
      assertEquals(
          List.of(
              "Year | Readings | Floods",
              "First | 365 | 2",
              "Second | 301 | none",
              "Third | 12 | 5"),
          texts(passages.stream().filter(p -> p.kind() == PassageKind.TABLE).toList()));
      assertEquals(PassageKind.PARAGRAPH, passages.getFirst().kind());
      assertEquals(PassageKind.PARAGRAPH, passages.getLast().kind());
    }
  }

  @Test
  void takesNoListForATable() throws IOException {
    try (var pdf = new TestPdf().page().paragraph(LONG)) {
      for (int i = 0; i < 5; i++) {
        pdf.at(72, 600 - 14 * i, "(" + (char) ('a' + i) + ")");
        pdf.at(108, 600 - 14 * i, "the part of the weir that was built in year " + (i + 1) + ";");
      }
      List<Passage> passages = passages(pdf);
      assertTrue(passages.stream().allMatch(p -> p.kind() == PassageKind.PARAGRAPH));
      assertEquals("(b) the part of the weir that was built in year 2;", passages.get(2).text());
    }
  }

  @Test
  void marksTheEntriesOfATableOfContents() throws IOException {
    try (var pdf = new TestPdf()) {
      pdf.page().heading(16, "Contents");
      pdf.lines(
          "1 The weir and the mill . . . . . . . . . . . . . . . . 3",
          "2 What was known to the owners of the mill in the years",
          "before the flood ................................ 4",
          "3 What is to be done ........ 5");
      PAGES.subList(0, 3).forEach(text -> pdf.page().paragraph(text));
      List<Passage> passages = passages(pdf);
      assertEquals(
          List.of(
              "1 The weir and the mill 3",
              "2 What was known to the owners of the mill in the years before the flood 4",
              "3 What is to be done 5"),
          texts(passages.stream().filter(p -> p.kind() == PassageKind.CONTENTS).toList()));
    }
  }

  @Test
  void buildsNoTrailFromContents() throws IOException {
    try (var pdf = new TestPdf()) {
      pdf.page().chapter("The weir").chapter("The mill");
      pdf.lines("The weir ......... 1", "The mill ......... 1", "The flood ......... 2");
      pdf.heading(16, "The weir")
          .paragraph(LONG)
          .heading(16, "The mill")
          .paragraph(PAGES.getFirst());
      List<Passage> passages = passages(pdf);
      assertEquals(List.of("The weir"), trailOf(passages, LONG));
      assertEquals(List.of("The mill"), trailOf(passages, PAGES.getFirst()));
    }
  }

  @Test
  void marksTheEntriesOfAnIndex() throws IOException {
    try (var pdf = new TestPdf()) {
      pdf.page().paragraph(LONG);
      pdf.page().heading(16, "Index");
      pdf.lines(
          "accidents, 12, 45\u201347", "board, the, 3", "clerk, 7, 9", "dams, 4", "mill, 8, 10");
      List<Passage> index =
          passages(pdf).stream().filter(p -> p.kind() == PassageKind.INDEX).toList();
      assertTrue(texts(index).contains("accidents, 12, 45\u201347"), () -> texts(index).toString());
      assertTrue(texts(index).contains("mill, 8, 10"));
    }
  }

  @Test
  void findsHeadingsByTheirTypeWithoutAnOutline() throws IOException {
    try (var pdf = new TestPdf()) {
      pdf.page().heading(16, "1 The weir").heading(12, "1.1 Its owners").paragraph(LONG);
      pdf.page().paragraph(PAGES.getFirst()).heading(12, "1.2 Its use").paragraph(PAGES.get(1));
      pdf.page().heading(16, "2 The mill").paragraph(PAGES.get(2));
      List<Passage> passages = passages(pdf);
      assertEquals(List.of("1 The weir", "1.1 Its owners"), trailOf(passages, LONG));
      assertEquals(List.of("1 The weir", "1.2 Its use"), trailOf(passages, PAGES.get(1)));
      assertEquals(List.of("2 The mill"), trailOf(passages, PAGES.get(2)));
    }
  }

  @Test
  void readsTwoThousandPagesWithoutMuchMemory() throws IOException {
    try (var pdf = new TestPdf()) {
      for (int i = 1; i <= 2000; i++) {
        pdf.page().header("Report of the Weir Inquiry").footer(String.valueOf(i));
        pdf.paragraph(PAGES.get(i % 6) + " " + PAGES.get(i / 6 % 6));
      }
      List<Passage> passages = passages(pdf);
      assertEquals(2000, passages.size());
      assertEquals("2000", passages.getLast().locator().pageLabel());
    }
  }

  private List<Passage> passages(TestPdf pdf) throws IOException {
    Path file = pdf.save(folder.resolve("made.pdf"));
    return ReadFile.of(folder, "report.pdf", Files.readAllBytes(file)).passages();
  }

  private static List<String> texts(List<Passage> passages) {
    return passages.stream().map(Passage::text).toList();
  }

  private static List<String> labels(List<Passage> passages) {
    var labels = new ArrayList<String>();
    passages.forEach(p -> labels.add(String.valueOf(p.locator().pageLabel())));
    return labels;
  }

  private static List<String> trailOf(List<Passage> passages, String text) {
    return IntStream.range(0, passages.size())
        .filter(i -> passages.get(i).text().equals(text))
        .mapToObj(i -> passages.get(i).headings())
        .findFirst()
        .orElseThrow(() -> new AssertionError(texts(passages).toString()));
  }
}
