package org.pincite.indexer.reader.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pincite.corpus.PassageKind;
import org.pincite.corpus.RejectionReason;
import org.pincite.indexer.reader.ReadFile;
import org.pincite.indexer.reader.ReadLimits;
import org.pincite.indexer.reader.RejectedFileException;

class DocxReaderTest {

  private static final String STYLES =
      """
      <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
      <w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/>
        <w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>
      <w:style w:type="paragraph" w:styleId="H2"><w:name w:val="heading 2"/>
        <w:basedOn w:val="H1"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>
      <w:style w:type="paragraph" w:styleId="T1"><w:name w:val="toc 1"/></w:style>
      <w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/></w:style>
      """;

  @TempDir Path folder;

  private ReadFile read(DocxFile file) throws IOException {
    return ReadFile.of(folder, "a-paper.docx", file.bytes());
  }

  private List<String> texts(String blocks) throws IOException {
    return read(new DocxFile().xml(blocks)).texts();
  }

  @Test
  void keepsTheHeadingsAsTrail() throws IOException {
    var file =
        read(
            new DocxFile()
                .styles(STYLES)
                .styled("Title", "The weir at Lower Brook")
                .styled("H1", "Findings")
                .text("One.")
                .styled("H2", "The gate")
                .text("Two.")
                .styled("H1", "Conclusions")
                .text("Three."));
    assertEquals("The weir at Lower Brook", file.record().title());
    assertEquals(
        List.of("Findings: One.", "Findings > The gate: Two.", "Conclusions: Three."),
        file.outline());
  }

  @Test
  void takesAStyleThatIsUsedForSentencesForText() throws IOException {
    var file =
        read(
            new DocxFile()
                .styles(STYLES)
                .styled("H1", "The weir was inspected twice.")
                .styled("H1", "It was found to be sound."));
    assertEquals(2, file.passages().size());
    assertTrue(file.passages().get(1).headings().isEmpty());
  }

  @Test
  void takesABoldLineAmongNumberedParagraphsForAHeading() throws IOException {
    var file =
        read(
            new DocxFile()
                .text("1.\tThe weir stands.", "2.\tIt was built.")
                .xml("<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>The second gate</w:t></w:r></w:p>")
                .text("3.\tIt fell."));
    assertEquals(List.of("The second gate"), file.passages().get(2).headings());
  }

  @Test
  void keepsInsertedTextAndDropsDeletedText() throws IOException {
    assertEquals(
        List.of("The gate was open."),
        texts(
            "<w:p><w:r><w:t xml:space=\"preserve\">The gate was </w:t></w:r>"
                + "<w:del><w:r><w:delText>shut</w:delText></w:r></w:del>"
                + "<w:moveFrom><w:r><w:t>elsewhere</w:t></w:r></w:moveFrom>"
                + "<w:ins><w:r><w:t>open</w:t></w:r></w:ins><w:r><w:t>.</w:t></w:r></w:p>"));
  }

  @Test
  void joinsParagraphsWhoseBreakWasDeleted() throws IOException {
    assertEquals(
        List.of("The gate was open."),
        texts(
            "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r>"
                + "<w:t xml:space=\"preserve\">The gate </w:t></w:r></w:p>"
                + "<w:p><w:r><w:t>was open.</w:t></w:r></w:p>"));
  }

  @Test
  void readsTheResultsOfFieldsAndNotWhatMadeThem() throws IOException {
    assertEquals(
        List.of("See page 7 of it."),
        texts(
            "<w:p><w:r><w:t xml:space=\"preserve\">See page </w:t></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>"
                + "<w:r><w:instrText>PAGEREF gate</w:instrText><w:t>IGNORED</w:t></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>7</w:t></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
                + "<w:fldSimple w:instr=\"X\"><w:r><w:t xml:space=\"preserve\"> of it</w:t></w:r>"
                + "</w:fldSimple><w:r><w:t>.</w:t></w:r></w:p>"));
  }

  @Test
  void readsHyphensTabsSymbolsAndHiddenTextAsTheyArePrinted() throws IOException {
    assertEquals(
        List.of("long-term a b"),
        texts(
            "<w:p><w:r><w:t>long</w:t><w:noBreakHyphen/><w:t>te</w:t><w:softHyphen/><w:t>rm</w:t>"
                + "<w:tab/><w:t>a</w:t><w:br/><w:sym w:font=\"Wingdings\" w:char=\"F0B7\"/>"
                + "<w:t>b</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r></w:p>"));
  }

  @Test
  void readsContentControlsLinksAndTextBoxesInOrder() throws IOException {
    assertEquals(
        List.of("A control.", "A link here.", "In a box.", "After."),
        texts(
            "<w:sdt><w:sdtContent>"
                + DocxFile.paragraph("", "A control.")
                + "</w:sdtContent></w:sdt><w:p><w:hyperlink>"
                + DocxFile.run("A link")
                + "</w:hyperlink>"
                + DocxFile.run(" here.")
                + "<w:r><mc:AlternateContent><mc:Choice><w:drawing><w:txbxContent>"
                + DocxFile.paragraph("", "In a box.")
                + "</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>"
                + DocxFile.paragraph("", "In a box.")
                + "</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>"
                + DocxFile.paragraph("", "After.")));
  }

  @Test
  void makesAPassageOfEachRowOfATable() throws IOException {
    var file =
        read(
            new DocxFile()
                .xml(
                    table(
                        row("Year", "Level"),
                        row("1953", "4.2 m"),
                        "<w:tr><w:trPr><w:del/>"
                            + "</w:trPr><w:tc>"
                            + DocxFile.paragraph("", "Deleted")
                            + "</w:tc></w:tr>")));
    assertEquals(List.of("Year | Level", "1953 | 4.2 m"), file.texts());
    assertEquals(PassageKind.TABLE, file.passages().getFirst().kind());
  }

  @Test
  void keepsTheParagraphsOfATableThatOnlyPlacesText() throws IOException {
    String cell = DocxFile.paragraph("", "One.") + DocxFile.paragraph("", "Two.");
    var file =
        read(
            new DocxFile()
                .xml(
                    "<w:tbl><w:tblGrid><w:gridCol/></w:tblGrid><w:tr><w:tc>"
                        + cell
                        + "</w:tc></w:tr></w:tbl>"));
    assertEquals(List.of("One.", "Two."), file.texts());
    assertEquals(PassageKind.PARAGRAPH, file.passages().getFirst().kind());
  }

  @Test
  void putsNotesBehindTheParagraphThatRefersToThem() throws IOException {
    var file =
        read(
            new DocxFile()
                .footnotes(
                    "<w:footnote w:type=\"separator\" w:id=\"0\">"
                        + DocxFile.paragraph("", "Line")
                        + "</w:footnote>"
                        + "<w:footnote w:id=\"2\">"
                        + DocxFile.paragraph("", "First note.")
                        + "</w:footnote><w:footnote w:id=\"3\">"
                        + DocxFile.paragraph("", "Own mark.")
                        + "</w:footnote>")
                .endnotes(
                    "<w:endnote w:id=\"5\">"
                        + DocxFile.paragraph("", "At the end.")
                        + "</w:endnote>")
                .xml(
                    "<w:p>"
                        + DocxFile.run("Said")
                        + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>"
                        + DocxFile.run(" twice")
                        + "<w:r><w:footnoteReference w:id=\"3\" w:customMarkFollows=\"1\"/>"
                        + "<w:t>†</w:t></w:r><w:r><w:endnoteReference w:id=\"5\"/></w:r>"
                        + DocxFile.run(".")
                        + "</w:p>")
                .text("Next."));
    assertEquals(
        List.of("Said twice.", "First note.", "Own mark.", "At the end.", "Next."), file.texts());
    assertEquals(
        Arrays.asList(null, "1", "†", "i", null),
        file.passages().stream().map(passage -> passage.locator().note()).toList());
    assertEquals(PassageKind.FOOTNOTE, file.passages().get(1).kind());
  }

  @Test
  void marksTheTableOfContents() throws IOException {
    var file = read(new DocxFile().styles(STYLES).styled("T1", "Findings\t7").text("Text."));
    assertEquals(PassageKind.CONTENTS, file.passages().getFirst().kind());
    assertEquals(PassageKind.PARAGRAPH, file.passages().getLast().kind());
  }

  @Test
  void believesOnlyPropertiesThatMakeSense() throws IOException {
    var good =
        read(
            new DocxFile()
                .properties(
                    "<title>Report on the weir</title><creator>Ann Example</creator>"
                        + "<created>2014-07-14T10:00:00Z</created>")
                .text("Text."));
    assertEquals("Report on the weir", good.record().title());
    assertEquals(List.of("Ann Example"), good.record().authors());
    assertEquals("2014-07-14", good.record().published().iso().orElseThrow());
    var bad =
        read(
            new DocxFile()
                .properties("<title>Report Template</title><creator>user07</creator>")
                .text("Text."));
    assertEquals("a paper", bad.record().title());
    assertEquals(List.of(), bad.record().authors());
  }

  @Test
  void readsWhatPoiWrites() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var document = new XWPFDocument()) {
      document.createParagraph().createRun().setText("A paragraph of the Weir Inquiry.");
      document.createTable(1, 2).getRow(0).getCell(1).setText("Cell");
      document.write(bytes);
    }
    var file = ReadFile.of(folder, "a.docx", bytes.toByteArray());
    assertEquals(List.of("A paragraph of the Weir Inquiry.", "Cell"), file.texts());
  }

  @Test
  void rejectsAFileWithoutText() {
    var e = assertThrows(RejectedFileException.class, () -> read(new DocxFile()));
    assertEquals(RejectionReason.EMPTY, e.reason());
  }

  @Test
  void rejectsAFileThatIsCut() throws IOException {
    byte[] whole = new DocxFile().text("Text.").bytes();
    byte[] cut = Arrays.copyOf(whole, whole.length - 60);
    var e = assertThrows(RejectedFileException.class, () -> ReadFile.of(folder, "a.docx", cut));
    assertEquals(RejectionReason.DAMAGED, e.reason());
  }

  @Test
  void rejectsADocumentTypeAndReadsNoEntity() throws IOException {
    var parts = new LinkedHashMap<String, String>();
    parts.put(
        "word/document.xml",
        "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>"
            + "<document><body><p><r><t>&e;</t></r></p></body></document>");
    byte[] bytes = ZipFileOf.parts(parts);
    var e = assertThrows(RejectedFileException.class, () -> ReadFile.of(folder, "a.docx", bytes));
    assertEquals(RejectionReason.INVALID, e.reason());
  }

  @Test
  void stopsAtAPartThatUnpacksToFarMore() throws IOException {
    byte[] bomb =
        ZipFileOf.parts(
            Map.of(
                "word/document.xml",
                "<document><body>" + "<p/>".repeat(8 << 20) + "</body></document>"));
    var e = assertThrows(RejectedFileException.class, () -> ReadFile.of(folder, "a.docx", bomb));
    assertEquals(RejectionReason.TOO_LARGE, e.reason());
  }

  @Test
  void rejectsTextOverTheLimit() throws IOException {
    var limits = new ReadLimits(1 << 20, 100, 10, 20, ReadLimits.standard().timePerFile());
    byte[] bytes = new DocxFile().text("Longer than twenty characters.").bytes();
    var e =
        assertThrows(
            RejectedFileException.class, () -> ReadFile.of(folder, "a.docx", bytes, limits));
    assertEquals(RejectionReason.TOO_LARGE, e.reason());
  }

  @Test
  void rejectsWhatIsNestedTooDeeply() {
    var deep =
        new DocxFile()
            .xml("<w:sdt><w:sdtContent>".repeat(400) + "</w:sdtContent></w:sdt>".repeat(400));
    var e = assertThrows(RejectedFileException.class, () -> read(deep));
    assertEquals(RejectionReason.DAMAGED, e.reason());
  }

  @Test
  void doesNotLoseTheTextBehindAFieldThatNeverEnds() throws IOException {
    var file = new DocxFile().xml("<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r></w:p>");
    var lines = new ArrayList<String>();
    for (int i = 0; i < 60; i++) {
      lines.add("Line " + i);
    }
    assertEquals("Line 59", read(file.text(lines.toArray(String[]::new))).texts().getLast());
  }

  private static String table(String... rows) {
    return "<w:tbl><w:tblGrid><w:gridCol/><w:gridCol/></w:tblGrid>"
        + String.join("", rows)
        + "</w:tbl>";
  }

  private static String row(String... cells) {
    var row = new StringBuilder("<w:tr>");
    for (String cell : cells) {
      row.append("<w:tc>").append(DocxFile.paragraph("", cell)).append("</w:tc>");
    }
    return row.append("</w:tr>").toString();
  }
}
