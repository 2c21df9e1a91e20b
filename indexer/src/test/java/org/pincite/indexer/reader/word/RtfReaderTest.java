package org.pincite.indexer.reader.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pincite.corpus.PassageKind;
import org.pincite.corpus.RejectionReason;
import org.pincite.indexer.reader.ReadFile;
import org.pincite.indexer.reader.RejectedFileException;

class RtfReaderTest {

  @TempDir Path folder;

  private ReadFile read(String content) throws IOException {
    return ReadFile.of(folder, "a.rtf", "{\\rtf1\\ansi\\ansicpg1252 " + content + "}");
  }

  @Test
  void readsMetadataHeadingsAndText() throws IOException {
    var file =
        read(
            """
            {\\fonttbl{\\f0 Times;}}{\\stylesheet{\\s0 Normal;}{\\s1\\outlinelevel0 heading 1;}}\
            {\\info{\\title The weir report}{\\author Ann Example}{\\creatim\\yr2014\\mo7\\dy14}}\
            {\\header Running head}\\pard\\s1 Findings\\par\\pard\\s0 One.\\par\
            """);
    assertEquals("The weir report", file.record().title());
    assertEquals(List.of("Ann Example"), file.record().authors());
    assertEquals("2014-07-14", file.record().published().iso().orElseThrow());
    assertEquals(List.of("Findings: One."), file.outline());
  }

  @Test
  void readsCharactersHoweverTheyAreWritten() throws IOException {
    assertEquals(
        List.of("“Café” – a co-op; naïve"),
        read("\\'93Caf\\u233?\\'94 \\endash  a\\~co\\_op\\-; na\\u239\\'efve\\par").texts());
  }

  @Test
  void numbersParagraphsAsTheFileStates() throws IOException {
    var file =
        read(
            """
            \\pard\\ls1{\\listtext\\pard\\plain 5.23.\\tab}The weir.\\par
            \\pard\\ls1\\ilvl1{\\listtext\\pard\\plain (a)\\tab}The gate.\\par
            \\pard{\\pntext 5.24.\\tab}The lock.\\par\
            """);
    assertEquals(
        List.of("5.23 The weir.", "5.23(a) The gate.", "5.24 The lock."),
        file.passages().stream()
            .map(passage -> passage.locator().paragraph() + " " + passage.text())
            .toList());
  }

  @Test
  void putsNotesBehindTheParagraphThatRefersToThem() throws IOException {
    var file =
        read(
            "The weir{\\super\\chftn{\\footnote\\pard\\plain{\\super\\chftn} Built in 1953.}}"
                + " stands.\\par Next{\\footnote{\\chftn} Again.}.\\par");
    assertEquals(List.of("The weir stands.", "Built in 1953.", "Next.", "Again."), file.texts());
    assertEquals("1", file.passages().get(1).locator().note());
    assertEquals("2", file.passages().get(3).locator().note());
    assertEquals(PassageKind.FOOTNOTE, file.passages().get(3).kind());
  }

  @Test
  void makesAPassageOfEachRow() throws IOException {
    var file =
        read(
            "\\trowd\\pard\\intbl 1953\\cell 4 m\\cell\\row\\trowd\\intbl 1954\\cell 5 m\\cell\\row"
                + "\\pard After.\\par");
    assertEquals(List.of("1953 | 4 m", "1954 | 5 m", "After."), file.texts());
    assertEquals(PassageKind.TABLE, file.passages().getFirst().kind());
  }

  @Test
  void leavesOutWhatIsNotPrinted() throws IOException {
    assertEquals(
        List.of("The gate of 7 was open."),
        read("The gate {\\deleted shut }{\\v hidden }{\\*\\unknown no}{\\*\\bkmkstart x}of "
                + "{\\field{\\*\\fldinst PAGE}{\\fldrslt 7}} was open."
                + "{\\pict\\bin3 }}}}{\\object{\\*\\objdata 00}}\\par")
            .texts());
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\\rtf1 Text.\\par", "{\\rtf1 Text.}}}}", "{\\rtf1 a\\bin999999999 b}"})
  void rejectsADamagedFile(String content) {
    assertEquals(RejectionReason.DAMAGED, ReadFile.rejection(folder, "a.rtf", content).reason());
  }

  @Test
  void rejectsGroupsThatAreNestedTooDeeply() {
    String deep = "{\\rtf1 " + "{".repeat(5000) + "x" + "}".repeat(5000) + "}";
    assertEquals(RejectionReason.INVALID, ReadFile.rejection(folder, "a.rtf", deep).reason());
  }

  @Test
  void rejectsAFileWithoutText() {
    var e = assertThrows(RejectedFileException.class, () -> read(""));
    assertEquals(RejectionReason.EMPTY, e.reason());
  }
}
