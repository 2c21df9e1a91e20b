package org.pincite.indexer.reader.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.pincite.indexer.reader.word.DocxFile.abstractNum;
import static org.pincite.indexer.reader.word.DocxFile.level;
import static org.pincite.indexer.reader.word.DocxFile.num;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pincite.indexer.reader.ReadFile;

/// The numbers of paragraphs as they are printed, automatic and typed.
class WordNumberingTest {
  private static final String JUDGMENT =
      abstractNum(
          1,
          level(0, "decimal", "%1."),
          level(1, "lowerLetter", "(%2)"),
          level(2, "lowerRoman", "%3)"));

  private static final String OVERRIDE =
      "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride>";

  @TempDir Path folder;

  private List<String> numbers(DocxFile file) throws IOException {
    var numbers = new ArrayList<String>();
    ReadFile.of(folder, "a.docx", file.bytes())
        .passages()
        .forEach(passage -> numbers.add(String.valueOf(passage.locator().paragraph())));
    return numbers;
  }

  @Test
  void citesThePartsOfAParagraphBelowIt() throws IOException {
    assertEquals(
        List.of("1", "1(a)", "1(a)(i)", "1(a)(ii)", "1(b)", "2", "2(a)"),
        numbers(
            new DocxFile()
                .numbering(JUDGMENT + num(7, 1))
                .item(7, 0, "One.")
                .item(7, 1, "A.")
                .item(7, 2, "I.")
                .item(7, 2, "Ii.")
                .item(7, 1, "B.")
                .item(7, 0, "Two.")
                .item(7, 1, "Again.")));
  }

  @Test
  void printsTheNumbersOfTheLevelsAbove() throws IOException {
    assertEquals(
        List.of("1.1", "1.2", "2.1", "2.1.1"),
        numbers(
            new DocxFile()
                .styles(
                    "<w:style w:type=\"paragraph\" w:styleId=\"H\"><w:name w:val=\"heading 1\"/>"
                        + "<w:pPr><w:numPr><w:numId w:val=\"3\"/></w:numPr></w:pPr></w:style>")
                .numbering(
                    abstractNum(
                            5,
                            level(0, "upperRoman", "%1")
                                .replace("</w:lvl>", "<w:pStyle w:val=\"H\"/></w:lvl>"),
                            level(1, "decimal", "%1.%2")
                                .replace("<w:lvlText", "<w:isLgl/><w:lvlText"),
                            level(2, "decimal", "%1.%2.%3")
                                .replace("<w:lvlText", "<w:isLgl/><w:lvlText"))
                        + num(3, 5))
                .styled("H", "The weir")
                .item(3, 1, "One.")
                .item(3, 1, "Two.")
                .styled("H", "The gate")
                .item(3, 1, "One.")
                .item(3, 2, "Deeper.")));
  }

  @Test
  void keepsTheNumberOfAHeadingInItsText() throws IOException {
    var file =
        new DocxFile()
            .styles(
                "<w:style w:type=\"paragraph\" w:styleId=\"H\"><w:name w:val=\"heading 1\"/>"
                    + "<w:pPr><w:numPr><w:numId w:val=\"3\"/></w:numPr></w:pPr></w:style>")
            .numbering(abstractNum(5, level(0, "upperLetter", "%1.")) + num(3, 5))
            .styled("H", "Introduction")
            .text("Text.");
    assertEquals(
        List.of("A. Introduction: Text."), ReadFile.of(folder, "a.docx", file.bytes()).outline());
  }

  @Test
  void countsOnInAnotherListOfTheSameKindUntilItStartsAgain() throws IOException {
    assertEquals(
        List.of("1", "2", "1", "2"),
        numbers(
            new DocxFile()
                .numbering(JUDGMENT + num(7, 1) + num(8, 1) + num(9, 1, OVERRIDE))
                .item(7, 0, "One.")
                .item(8, 0, "Two.")
                .item(9, 0, "One.")
                .item(9, 0, "Two.")));
  }

  @Test
  void doesNotRestartALevelThatCountsThrough() throws IOException {
    String through =
        level(1, "decimal", "%2.").replace("<w:numFmt", "<w:lvlRestart w:val=\"0\"/><w:numFmt");
    var file =
        new DocxFile()
            .styles(
                "<w:style w:type=\"paragraph\" w:styleId=\"H\"><w:name w:val=\"heading 1\"/>"
                    + "</w:style>")
            .numbering(abstractNum(1, level(0, "upperLetter", "%1."), through) + num(7, 1))
            .xml(heading(7, "Facts"))
            .item(7, 1, "One.")
            .xml(heading(7, "Law"))
            .item(7, 1, "Two.");
    assertEquals(List.of("1", "2"), numbers(file));
  }

  @Test
  void takesTheListOfAStyleUnlessTheParagraphHasNone() throws IOException {
    var file =
        new DocxFile()
            .styles(
                "<w:style w:type=\"paragraph\" w:styleId=\"Base\"><w:name w:val=\"Para\"/><w:pPr>"
                    + "<w:numPr><w:numId w:val=\"7\"/></w:numPr></w:pPr></w:style>"
                    + "<w:style w:type=\"paragraph\" w:styleId=\"Own\"><w:name w:val=\"Own\"/>"
                    + "<w:basedOn w:val=\"Base\"/></w:style>")
            .numbering(JUDGMENT + num(7, 1))
            .styled("Own", "One.")
            .xml(
                DocxFile.paragraph(
                    "<w:pStyle w:val=\"Own\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>",
                    "Not counted."))
            .styled("Own", "Two.");
    assertEquals(List.of("1", "null", "2"), numbers(file));
  }

  @Test
  void followsALinkToAStyleOfLists() throws IOException {
    var file =
        new DocxFile()
            .styles(
                "<w:style w:type=\"numbering\" w:styleId=\"L\"><w:name w:val=\"L\"/><w:pPr>"
                    + "<w:numPr><w:numId w:val=\"4\"/></w:numPr></w:pPr></w:style>")
            .numbering(
                "<w:abstractNum w:abstractNumId=\"2\"><w:numStyleLink w:val=\"L\"/></w:abstractNum>"
                    + JUDGMENT
                    + num(4, 1)
                    + num(7, 2))
            .item(7, 0, "One.")
            .item(7, 1, "A.");
    assertEquals(List.of("1", "1(a)"), numbers(file));
  }

  @Test
  void givesBulletsNoNumber() throws IOException {
    var file =
        new DocxFile()
            .numbering(abstractNum(1, level(0, "bullet", "\uf0b7")) + num(7, 1))
            .item(7, 0, "A bullet.");
    assertEquals(List.of("null"), numbers(file));
  }

  @Test
  void putsAListWithinAParagraphBelowIt() throws IOException {
    var file =
        new DocxFile()
            .numbering(
                JUDGMENT + num(7, 1) + abstractNum(2, level(0, "decimal", "%1.")) + num(8, 2))
            .item(7, 0, "One.")
            .item(7, 0, "Two, for these reasons:")
            .item(8, 0, "The gate.")
            .item(8, 0, "The lock.")
            .item(7, 0, "Three.");
    assertEquals(List.of("1", "2", "2(1)", "2(2)", "3"), numbers(file));
  }

  @Test
  void leavesTheNumbersOfAQuotationInItsText() throws IOException {
    var file =
        new DocxFile()
            .styles(
                "<w:style w:type=\"paragraph\" w:styleId=\"Q\"><w:name w:val=\"Quote\"/></w:style>")
            .text("1. One.", "2. Two.", "3. Three.", "4. Four.", "5. Five, where it was said:")
            .styled("Q", "“6. The water rose.")
            .styled("Q", "7. It fell.”")
            .text("That is so.", "6. Six.");
    assertEquals(List.of("1", "2", "3", "4", "5", "5", "5", "5", "6"), numbers(file));
    assertEquals("“6. The water rose.", ReadFile.of(folder, "a.docx", file.bytes()).texts().get(5));
  }

  @Test
  void doesNotCarryTheNumberOfAShortListOn() throws IOException {
    assertEquals(
        List.of("null", "1", "2", "null", "null"),
        numbers(new DocxFile().text("Before.", "1. One.", "2. Two.", "After.", "And more.")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1. The weir.;2. The gate.           | 1;2
          1.\tThe weir.;2.\tthe gate.         | 1;2
          [1] The weir.;[2] The gate.         | 1;2
          5.23 The weir.;5.24 The gate.       | 5.23;5.24
          5.23 The weir.;6.1 The gate.        | 5.23;6.1
          1. The weir.;(a) one;(b) two        | 1;1(a);1(b)
          1. The weir.;(h) odd;(b) two        | 1;null;null
          1. The weir.;1953 was a wet year.   | 1;null
          1. The weir.;9. Out of order.       | 1;null
          12 men came.;13 men went.           | null;null
          1. The weir.;1A. The gate.;2. Both. | 1;1A;2
          """)
  void readsTypedNumbersThatGoOnFromEachOther(String texts, String expected) throws IOException {
    var file = new DocxFile().text(texts.replace("\\t", "\t").split(";"));
    assertEquals(expected, String.join(";", numbers(file)));
  }

  private static String heading(int list, String text) {
    return DocxFile.paragraph(
        "<w:pStyle w:val=\"H\"/><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\""
            + list
            + "\"/></w:numPr>",
        text);
  }
}
