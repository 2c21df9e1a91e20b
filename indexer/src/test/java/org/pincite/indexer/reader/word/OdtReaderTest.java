package org.pincite.indexer.reader.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pincite.corpus.PassageKind;
import org.pincite.corpus.RejectionReason;
import org.pincite.indexer.reader.ReadFile;
import org.pincite.indexer.reader.RejectedFileException;

class OdtReaderTest {
  private static final String TYPE = "application/vnd.oasis.opendocument.text";

  private static final String NAMESPACES =
      " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
          + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
          + " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
          + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
          + " xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\""
          + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
          + " xmlns:meta=\"urn:oasis:names:tc:opendocument:xmlns:meta:1.0\""
          + " xmlns:xml=\"http://www.w3.org/XML/1998/namespace\"";

  private static final String LIST =
      """
      <text:list-style style:name="L1">
        <text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/>
        <text:list-level-style-number text:level="2" style:num-format="a" style:num-prefix="("
          style:num-suffix=")"/>
      </text:list-style>\
      """;

  @TempDir Path folder;

  private byte[] file(String styles, String body) throws IOException {
    var parts = new LinkedHashMap<String, String>();
    parts.put("mimetype", TYPE);
    parts.put(
        "content.xml",
        "<office:document-content"
            + NAMESPACES
            + "><office:automatic-styles>"
            + styles
            + "</office:automatic-styles><office:body><office:text>"
            + body
            + "</office:text></office:body></office:document-content>");
    parts.put(
        "meta.xml",
        "<office:document-meta"
            + NAMESPACES
            + "><office:meta><dc:title>The weir report</dc:title>"
            + "<meta:initial-creator>Ann Example</meta:initial-creator>"
            + "<meta:creation-date>2014-07-14T10:00:00</meta:creation-date></office:meta>"
            + "</office:document-meta>");
    return ZipFileOf.parts(parts);
  }

  private ReadFile read(String styles, String body) throws IOException {
    return ReadFile.of(folder, "a.odt", file(styles, body));
  }

  private static List<String> numbered(ReadFile file) {
    return file.passages().stream()
        .map(passage -> passage.locator().paragraph() + " " + passage.text())
        .toList();
  }

  @Test
  void readsMetadataHeadingsAndText() throws IOException {
    var file =
        read(
            "",
            "<text:h text:outline-level=\"1\">Findings</text:h>"
                + "<text:p>One<text:s text:c=\"2\"/>and<text:tab/>two<text:line-break/>three.</text:p>");
    assertEquals("The weir report", file.record().title());
    assertEquals(List.of("Ann Example"), file.record().authors());
    assertEquals("2014-07-14", file.record().published().iso().orElseThrow());
    assertEquals(List.of("Findings: One and two three."), file.outline());
  }

  @Test
  void numbersTheItemsOfListsAsPrinted() throws IOException {
    var file =
        read(
            LIST,
            """
            <text:list text:style-name="L1"><text:list-item><text:p>One.</text:p>
              <text:list><text:list-item><text:p>A.</text:p></text:list-item>
              <text:list-item><text:p>B.</text:p></text:list-item></text:list></text:list-item>
            </text:list>
            <text:p>Between.</text:p>
            <text:list text:style-name="L1" text:continue-numbering="true">
              <text:list-item><text:p>Two.</text:p></text:list-item></text:list>
            <text:list text:style-name="L1"><text:list-item text:start-value="7">
              <text:p>Seven.</text:p></text:list-item></text:list>\
            """);
    assertEquals(
        List.of("1 One.", "1(a) A.", "1(b) B.", "null Between.", "2 Two.", "7 Seven."),
        numbered(file));
  }

  @Test
  void believesTheNumberThatTheFileStates() throws IOException {
    var file =
        read(
            LIST,
            "<text:list text:style-name=\"L1\"><text:list-item><text:number>5.23</text:number>"
                + "<text:p>The weir.</text:p></text:list-item></text:list>");
    assertEquals(List.of("5.23 The weir."), numbered(file));
  }

  @Test
  void numbersHeadingsByTheOutline() throws IOException {
    var parts = new LinkedHashMap<String, String>();
    parts.put("mimetype", TYPE);
    parts.put(
        "styles.xml",
        "<office:document-styles"
            + NAMESPACES
            + "><office:styles><text:outline-style>"
            + "<text:outline-level-style text:level=\"1\" style:num-format=\"1\"/>"
            + "<text:outline-level-style text:level=\"2\" style:num-format=\"1\""
            + " text:display-levels=\"2\"/>"
            + "</text:outline-style></office:styles></office:document-styles>");
    parts.put(
        "content.xml",
        "<office:document-content"
            + NAMESPACES
            + "><office:body><office:text>"
            + "<text:h text:outline-level=\"1\">Weirs</text:h>"
            + "<text:h text:outline-level=\"2\">Gates</text:h><text:p>Text.</text:p>"
            + "</office:text></office:body></office:document-content>");
    var file = ReadFile.of(folder, "a.odt", ZipFileOf.parts(parts));
    assertEquals(List.of("1 Weirs > 1.1 Gates: Text."), file.outline());
  }

  @Test
  void putsNotesBehindTheParagraphAndDropsWhatWasDeleted() throws IOException {
    var file =
        read(
            "",
            "<text:tracked-changes><text:changed-region><text:deletion><text:p>Deleted.</text:p>"
                + "</text:deletion></text:changed-region></text:tracked-changes>"
                + "<text:p>The weir<text:note text:note-class=\"footnote\">"
                + "<text:note-citation>3</text:note-citation><text:note-body>"
                + "<text:p>Built in 1953.</text:p></text:note-body></text:note> stands.</text:p>");
    assertEquals(List.of("The weir stands.", "Built in 1953."), file.texts());
    assertEquals("3", file.passages().getLast().locator().note());
    assertEquals(PassageKind.FOOTNOTE, file.passages().getLast().kind());
  }

  @Test
  void makesAPassageOfEachRowAndMarksTheContents() throws IOException {
    var file =
        read(
            "",
            "<text:table-of-content><text:index-body><text:p>Findings 7</text:p></text:index-body>"
                + "</text:table-of-content><table:table><table:table-column/><table:table-column/>"
                + "<table:table-row><table:table-cell><text:p>1953</text:p></table:table-cell>"
                + "<table:table-cell><text:p>4 m</text:p></table:table-cell></table:table-row>"
                + "</table:table>");
    assertEquals(List.of("Findings 7", "1953 | 4 m"), file.texts());
    assertEquals(
        List.of(PassageKind.CONTENTS, PassageKind.TABLE),
        file.passages().stream().map(passage -> passage.kind()).toList());
  }

  @Test
  void rejectsAFileWithAPassword() throws IOException {
    var parts = new LinkedHashMap<String, String>();
    parts.put("mimetype", TYPE);
    parts.put(
        "META-INF/manifest.xml",
        "<manifest><file-entry full-path=\"content.xml\"><encryption-data/></file-entry></manifest>");
    parts.put("content.xml", "xxxx");
    byte[] bytes = ZipFileOf.parts(parts);
    var e = assertThrows(RejectedFileException.class, () -> ReadFile.of(folder, "a", bytes));
    assertEquals(RejectionReason.ENCRYPTED, e.reason());
  }
}
