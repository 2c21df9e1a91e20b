package org.pincite.indexer.reader.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pincite.corpus.DatePrecision;
import org.pincite.corpus.PageBreak;
import org.pincite.corpus.Passage;
import org.pincite.corpus.RecordType;
import org.pincite.corpus.RejectionReason;
import org.pincite.indexer.StandardReaders;
import org.pincite.indexer.reader.Origin;
import org.pincite.indexer.reader.ReadLimits;
import org.pincite.indexer.reader.ReadResult;
import org.pincite.indexer.reader.RecordReader;
import org.pincite.indexer.reader.RejectedFileException;
import org.pincite.indexer.reader.SourceFile;

class PdfReaderTest {
  private static final String FIRST =
      "The council set up a review in October 2013 and published its report in August of the year"
          + " after. It covered the years from 1997 to 2013 and was read all over the country.";
  private static final String SECOND =
      "Nobody knows the true scale of what happened over the years. A conservative estimate is that"
          + " many were affected, and that most of the agencies knew of it for a long time.";

  /// For documents of several pages: pages that are all alike have nothing but headers.
  private static final List<String> PAGES =
      List.of(
          "The first witness had worked at the town hall for thirty years and remembered it well.",
          "Minutes of the board were kept in a cellar, where most of them were lost to a flood.",
          "Several letters to the minister went unanswered, although each of them was received.",
          "An officer of the county gave evidence in private about what the files had shown.",
          "What the leader knew at that time is a question that the documents do not answer.",
          "In the end the panel made ten recommendations, all of which were accepted at once.");

  @TempDir Path folder;

  @Test
  void splitsAPageIntoParagraphs() throws IOException {
    try (var pdf = new TestPdf().page().paragraph(FIRST).paragraph(SECOND)) {
      assertEquals(List.of(FIRST, SECOND), texts(pdf));
    }
  }

  @Test
  void splitsParagraphsThatOnlyAnIndentParts() throws IOException {
    try (var pdf =
        new TestPdf().page().indented(0, FIRST).indented(18, SECOND).indented(18, FIRST)) {
      assertEquals(List.of(FIRST, SECOND, FIRST), texts(pdf));
    }
  }

  @Test
  void keepsTheItemsOfAListApart() throws IOException {
    try (var pdf =
        new TestPdf()
            .page()
            .lines(
                "The panel looked at:", "(a) the evidence;", "(b) the law; and", "(c) the cost.")) {
      assertEquals(
          List.of("The panel looked at:", "(a) the evidence;", "(b) the law; and", "(c) the cost."),
          texts(pdf));
    }
  }

  @Test
  void readsLinesFromTopToBottomWhateverOrderTheyWereDrawnIn() throws IOException {
    try (var pdf =
        new TestPdf()
            .page()
            .at(72, 500, "The second paragraph stands below.")
            .at(72, 700, "The first paragraph stands above.")) {
      assertEquals(
          List.of("The first paragraph stands above.", "The second paragraph stands below."),
          texts(pdf));
    }
  }

  @Test
  void givesThePhysicalPageAndThePrintedLabel() throws IOException {
    try (var pdf = new TestPdf()) {
      PAGES.subList(0, 4).forEach(text -> pdf.page().paragraph(text));
      List<Passage> passages = passages(pdf.romanLabels(2));
      assertEquals(
          List.of("1 i", "2 ii", "3 1", "4 2"),
          passages.stream().map(p -> p.locator().page() + " " + p.locator().pageLabel()).toList());
    }
  }

  @Test
  void givesNoLabelWithoutALabelTree() throws IOException {
    try (var pdf = new TestPdf().page().paragraph(FIRST)) {
      assertNull(passages(pdf).getFirst().locator().pageLabel());
    }
  }

  @Test
  void takesParagraphNumbersOutOfTheText() throws IOException {
    try (var pdf =
        new TestPdf()
            .page()
            .paragraph("5.22 " + FIRST)
            .paragraph("5.23 " + SECOND)
            .paragraph("5.23.1 " + FIRST)
            .paragraph("6.1 " + SECOND)) {
      List<Passage> passages = passages(pdf);
      assertEquals(List.of("5.22", "5.23", "5.23.1", "6.1"), numbers(passages));
      assertEquals(FIRST, passages.getFirst().text());
    }
  }

  @Test
  void takesSimpleParagraphNumbersThatRiseThroughTheDocument() throws IOException {
    try (var pdf = new TestPdf().page()) {
      pdf.lines("1. Apples.").lines("2. Pears.").lines("3. Plums and other stone fruit.");
      for (int number = 1; number <= 12; number++) {
        if (number == 7) {
          pdf.page();
        }
        pdf.paragraph(number + ". " + FIRST);
      }
      List<Passage> numbered =
          passages(pdf).stream().filter(p -> p.locator().paragraph() != null).toList();
      assertEquals(12, numbered.size());
      assertEquals("7", numbered.get(6).locator().paragraph());
      assertTrue(numbered.stream().allMatch(p -> p.text().equals(FIRST)));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "5.23 million pounds were paid out in the end, as the auditors found in their report.",
        "12.30 Lunch",
        "1. A list that has only one item is not a numbered paragraph of this report.",
        "26.8.14 The day on which the report was published and on which the leader resigned.",
        "5.2 Introduction . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . 12"
      })
  void takesNoParagraphNumberWhereNoneIs(String text) throws IOException {
    try (var pdf = new TestPdf().page().paragraph(FIRST).paragraph(text).paragraph(SECOND)) {
      List<Passage> passages = passages(pdf);
      assertEquals(text, passages.get(1).text());
      assertNull(passages.get(1).locator().paragraph());
    }
  }

  @Test
  void leavesRunningHeadersAndPageNumbersOut() throws IOException {
    try (var pdf = new TestPdf()) {
      for (int i = 0; i < PAGES.size(); i++) {
        pdf.page()
            .header((i < 3 ? "Chapter 1: The inquiry" : "Chapter 2: The evidence"))
            .paragraph(PAGES.get(i))
            .footer("- " + (i + 10) + " -");
      }
      assertEquals(PAGES, texts(pdf));
    }
  }

  @Test
  void joinsASentenceThatRunsOverAPageBreak() throws IOException {
    try (var pdf = new TestPdf()) {
      pdf.page().header("An inquiry").paragraph(FIRST).footer("1");
      pdf.page().header("An inquiry").lines("The evidence was heard by the commit-").footer("2");
      pdf.page().header("An inquiry").lines("tee in public.").paragraph(SECOND).footer("3");
      List<Passage> passages = passages(pdf);
      assertEquals("The evidence was heard by the committee in public.", passages.get(1).text());
      assertEquals(2, passages.get(1).locator().page());
      assertEquals(3, passages.get(2).locator().page());
    }
  }

  @Test
  void keepsThePageOfEachWordOfAParagraphThatRunsOverPages() throws IOException {
    try (var pdf = new TestPdf()) {
      pdf.page().header("An inquiry").paragraph(FIRST).footer("1");
      pdf.page().header("An inquiry").lines("The evidence was heard by the commit-").footer("2");
      pdf.page().header("An inquiry").lines("tee in public, and then by").footer("3");
      pdf.page().header("An inquiry").lines("another one in private.").footer("4");
      Passage passage = passages(pdf).get(1);
      String text = passage.text();
      assertEquals(
          List.of(
              new PageBreak(text.indexOf("tee in public"), 3, "3"),
              new PageBreak(text.indexOf("another one"), 4, "4")),
          passage.pageBreaks());
      assertEquals(2, passage.locatorAt(text.indexOf("evidence")).page());
      assertEquals(3, passage.locatorAt(text.indexOf("public")).page());
      assertEquals(4, passage.locatorAt(text.indexOf("private")).page());
    }
  }

  @Test
  void keepsThePagesOfTheLaterPiecesOfAParagraphThatIsTooLong() throws IOException {
    String sentence =
        "The panel heard of it from the clerk, who wrote to the mayor in the spring. ";
    try (var pdf = new TestPdf()) {
      pdf.page().paragraph(sentence.repeat(25) + "This one goes on with");
      pdf.page().paragraph("the words of the second page. " + sentence.repeat(25));
      List<Passage> passages = passages(pdf);
      assertEquals(2, passages.size());
      Passage first = passages.getFirst();
      PageBreak turn = first.pageBreaks().getFirst();
      assertTrue(first.text().startsWith("the words of the second", turn.offset()));
      assertEquals(1, first.locator().page());
      assertEquals(2, passages.getLast().locator().page());
    }
  }

  @Test
  void partsTwoSentencesThatStandTightly() throws IOException {
    try (var pdf = new TestPdf().page().lines("It was the idea.To recognise it is hard.")) {
      assertEquals(List.of("It was the idea. To recognise it is hard."), texts(pdf));
    }
  }

  @Test
  void joinsWordsThatArePartedAtLineEnds() throws IOException {
    try (var pdf =
        new TestPdf()
            .page()
            .lines(
                "The depart-", "ment wrote to Martin Moore-", "Bick about the years 1997-", "2013.")
            .lines("Pre-", "and post-war rules on cross-", "examination.")
            .lines("In cross-examination she denied it.")) {
      assertEquals(
          List.of(
              "The department wrote to Martin Moore-Bick about the years 1997-2013.",
              "Pre- and post-war rules on cross-examination.",
              "In cross-examination she denied it."),
          texts(pdf));
    }
  }

  @Test
  void putsPassagesUnderTheHeadingsOfTheOutline() throws IOException {
    try (var pdf = new TestPdf()) {
      pdf.page().paragraph(FIRST);
      pdf.page().chapter("Chapter 1: The events").section("The first warnings");
      pdf.heading(16, "1 The events").paragraph(PAGES.getLast()).heading(12, "The  First Warnings");
      pdf.paragraph(SECOND);
      pdf.page().chapter("A title that is nowhere printed").paragraph(PAGES.getFirst());
      assertEquals(
          List.of(
              ": " + FIRST,
              "Chapter 1: The events: " + PAGES.getLast(),
              "Chapter 1: The events > The first warnings: " + SECOND,
              "A title that is nowhere printed: " + PAGES.getFirst()),
          outline(pdf));
    }
  }

  @Test
  void keepsTheTitleOfASectionWithoutTextAsAPassage() throws IOException {
    try (var pdf = new TestPdf()) {
      pdf.page().chapter("1 The events").heading(16, "1 The events");
      pdf.page().chapter("2 The evidence").heading(16, "2 The evidence").paragraph(FIRST);
      pdf.page().chapter("3 The end").heading(16, "3 The end");
      assertEquals(
          List.of("1 The events: 1 The events", "2 The evidence: " + FIRST, "3 The end: 3 The end"),
          outline(pdf));
    }
  }

  @Test
  void takesTheTitleFromTheMetadata() throws IOException {
    try (var pdf = new TestPdf().title("Report of the Inquiry").page().paragraph(FIRST)) {
      var record = read(pdf).record();
      assertEquals("Report of the Inquiry", record.title());
      assertEquals(RecordType.REPORT, record.type());
      assertEquals(1, record.extent().pages());
      assertEquals(DatePrecision.UNKNOWN, record.published().precision());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Untitled", "Microsoft Word - final_v3.doc", "report-final.pdf"})
  void takesTheLargestTypeForATitleThatAProgramMade(String title) throws IOException {
    try (var pdf =
        new TestPdf()
            .title(title)
            .page()
            .heading(24, "The Sheffield Street Trees")
            .paragraph(FIRST)) {
      assertEquals("The Sheffield Street Trees", read(pdf).record().title());
    }
  }

  @Test
  void takesTheNameOfTheFileForATitleWhenNothingStandsOut() throws IOException {
    try (var pdf = new TestPdf().page().paragraph(FIRST)) {
      assertEquals("a report", read(pdf).record().title());
    }
  }

  @Test
  void readsWhatHasTextAndTellsWhichPagesHaveNone() throws IOException {
    try (var pdf = new TestPdf()) {
      pdf.page().paragraph(FIRST).page().page().paragraph(SECOND).page().page().page();
      List<ReadResult> results = results(pdf.save(file()));
      assertEquals(2, results.size());
      assertEquals(
          new ReadResult.Rejected(
              null, null, RejectionReason.NO_TEXT_LAYER, "pages 2, 4-6 are without a text layer"),
          results.get(1));
    }
  }

  @Test
  void rejectsADocumentWithoutAnyText() throws IOException {
    try (var pdf = new TestPdf().page().page().page()) {
      var rejected = rejection(pdf.save(file()));
      assertEquals(RejectionReason.NO_TEXT_LAYER, rejected.reason());
      assertEquals("none of its 3 pages has a text layer", rejected.getMessage());
    }
  }

  @Test
  void rejectsScannedPagesThatHaveAStampedNumberOnly() throws IOException {
    try (var pdf = new TestPdf()) {
      for (int page = 1; page <= 5; page++) {
        pdf.page().picture().footer("Inquiry document 00" + page);
      }
      assertEquals(RejectionReason.NO_TEXT_LAYER, rejection(pdf.save(file())).reason());
    }
  }

  @Test
  void tellsWhichPagesAreScannedAmongOthers() throws IOException {
    try (var pdf = new TestPdf()) {
      PAGES.forEach(text -> pdf.page().header("An inquiry").paragraph(text));
      pdf.page().header("An inquiry").picture();
      assertEquals(
          new ReadResult.Rejected(
              null,
              null,
              RejectionReason.NO_TEXT_LAYER,
              "page 7 is a picture with no text but headers"),
          results(pdf.save(file())).get(1));
    }
  }

  @Test
  void rejectsADocumentThatNeedsAPassword() throws IOException {
    try (var pdf =
        new TestPdf().page().paragraph(FIRST).encrypted("secret", new AccessPermission())) {
      assertEquals(RejectionReason.ENCRYPTED, rejection(pdf.save(file())).reason());
    }
  }

  @Test
  void rejectsADocumentThatDoesNotAllowItsTextToBeTaken() throws IOException {
    var permission = new AccessPermission();
    permission.setCanExtractContent(false);
    try (var pdf = new TestPdf().page().paragraph(FIRST).encrypted("", permission)) {
      assertEquals(RejectionReason.ENCRYPTED, rejection(pdf.save(file())).reason());
    }
  }

  @Test
  void rejectsADocumentThatIsEncryptedWithACertificate() throws IOException {
    String sealed =
        """
        %PDF-1.4
        1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
        2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj
        3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 9 9]>> endobj
        4 0 obj <</Filter /Adobe.PubSec /SubFilter /adbe.pkcs7.s4 /V 1 /Recipients [<3082>]>> endobj
        xref
        0 5
        0000000000 65535 f\s
        0000000009 00000 n\s
        0000000057 00000 n\s
        0000000114 00000 n\s
        0000000180 00000 n\s
        trailer <</Root 1 0 R /Size 5 /Encrypt 4 0 R /ID [<00><00>]>>
        startxref
        274
        %%EOF
        """;
    Path file = Files.writeString(file(), sealed);
    assertEquals(RejectionReason.ENCRYPTED, rejection(file).reason());
  }

  @Test
  void readsAcrossTheNumbersOfLinesInTheMargin() throws IOException {
    try (var pdf = new TestPdf().page()) {
      for (int number = 1; number <= 25; number++) {
        pdf.at(30, 740 - number * 13.2f, String.valueOf(number));
      }
      pdf.paragraph(FIRST).paragraph(SECOND);
      assertEquals(List.of(FIRST, SECOND), texts(pdf));
    }
  }

  @Test
  void rejectsADocumentWithoutPages() throws IOException {
    try (var pdf = new TestPdf()) {
      assertEquals(RejectionReason.EMPTY, rejection(pdf.save(file())).reason());
    }
  }

  @Test
  void rejectsADocumentThatClaimsTooManyPages() throws IOException {
    Path file;
    try (var pdf = new TestPdf().page().paragraph(FIRST)) {
      pdf.document().getPages().getCOSObject().setInt(COSName.COUNT, 1_000_000_000);
      file = pdf.save(file());
    }
    assertEquals(RejectionReason.TOO_LARGE, rejection(file).reason());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%PDF-1.7",
        "%PDF-1.7\nnothing else",
        "no PDF at all",
        "%PDF-1.4\ntrailer <</Root 1 0 R>>"
      })
  void rejectsDamagedBytes(String bytes) throws IOException {
    Path file = Files.write(file(), bytes.getBytes(StandardCharsets.ISO_8859_1));
    assertEquals(RejectionReason.DAMAGED, rejection(file).reason());
  }

  @Test
  void givesARecordOrAReasonForEveryTruncatedFile() throws IOException {
    byte[] whole;
    try (var pdf = new TestPdf().page().paragraph(FIRST).page().paragraph(SECOND)) {
      whole = Files.readAllBytes(pdf.save(file()));
    }
    for (int length = 1; length < whole.length; length += 37) {
      Path file = Files.write(file(), Arrays.copyOf(whole, length));
      try {
        assertFalse(results(file).isEmpty());
      } catch (RejectedFileException e) {
        assertFalse(String.valueOf(e.getMessage()).isBlank());
      }
    }
  }

  @Test
  void rejectsAPageTreeThatContainsItself() throws IOException {
    String loop =
        """
        %PDF-1.4
        1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
        2 0 obj <</Type /Pages /Kids [2 0 R 2 0 R] /Count 2>> endobj
        trailer <</Root 1 0 R /Size 3>>
        """;
    Path file = Files.writeString(file(), loop);
    assertEquals(RejectionReason.EMPTY, rejection(file).reason());
  }

  @Test
  void stopsWhenItsThreadIsInterrupted() throws IOException {
    try (var pdf = new TestPdf().page().paragraph(FIRST)) {
      Path file = pdf.save(file());
      Thread.currentThread().interrupt();
      try {
        assertThrows(InterruptedIOException.class, () -> results(file));
      } finally {
        Thread.interrupted();
      }
    }
  }

  @Test
  void passesOnWhatTheConsumerThrows() throws IOException {
    try (var pdf = new TestPdf().page().paragraph(FIRST)) {
      SourceFile source = source(pdf.save(file()));
      assertThrows(
          IllegalStateException.class,
          () ->
              reader()
                  .read(
                      source,
                      ReadLimits.standard(),
                      result -> {
                        throw new IllegalStateException("full");
                      }));
    }
  }

  private Path file() {
    return folder.resolve("a-report.pdf");
  }

  private static RecordReader reader() {
    return StandardReaders.all().of("application/pdf").orElseThrow();
  }

  private static SourceFile source(Path file) throws IOException {
    return new SourceFile(
        "test",
        String.valueOf(file.getFileName()),
        file,
        Files.size(file),
        Instant.EPOCH,
        "0".repeat(64),
        "application/pdf",
        Origin.folder());
  }

  private static List<ReadResult> results(Path file) throws IOException {
    var results = new ArrayList<ReadResult>();
    reader().read(source(file), ReadLimits.standard(), results::add);
    return results;
  }

  private static RejectedFileException rejection(Path file) {
    return assertThrows(RejectedFileException.class, () -> results(file));
  }

  private ReadResult.Read read(TestPdf pdf) throws IOException {
    return (ReadResult.Read) results(pdf.save(file())).getFirst();
  }

  private List<Passage> passages(TestPdf pdf) throws IOException {
    return read(pdf).passages();
  }

  private List<String> outline(TestPdf pdf) throws IOException {
    return passages(pdf).stream()
        .map(passage -> String.join(" > ", passage.headings()) + ": " + passage.text())
        .toList();
  }

  private List<String> texts(TestPdf pdf) throws IOException {
    return passages(pdf).stream().map(Passage::text).toList();
  }

  private static List<String> numbers(List<Passage> passages) {
    return passages.stream().map(p -> String.valueOf(p.locator().paragraph())).toList();
  }
}
