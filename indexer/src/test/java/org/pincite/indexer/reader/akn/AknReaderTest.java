package org.pincite.indexer.reader.akn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pincite.corpus.PassageKind;
import org.pincite.corpus.RecordType;
import org.pincite.corpus.RejectionReason;
import org.pincite.indexer.reader.ReadFile;
import org.pincite.indexer.reader.RejectedFileException;

class AknReaderTest {

  @TempDir Path folder;

  private ReadFile read(String document) throws IOException {
    return ReadFile.of(
        folder,
        "a.xml",
        "<?xml version=\"1.0\"?><akomaNtoso"
            + " xmlns=\"http://docs.oasis-open.org/legaldocml/ns/akn/3.0\""
            + " xmlns:uk=\"https://example.org/akn\">"
            + document
            + "</akomaNtoso>");
  }

  private ReadFile judgment(String body) throws IOException {
    return read(
        """
        <judgment name="judgment"><meta><identification source="#a">
          <FRBRWork><FRBRthis value="https://example.org/id/weir/1"/>
            <FRBRdate date="2014-07-14" name="judgment"/><FRBRauthor href="#weir-court"/>
            <FRBRname value="Weir Board v Lower Brook Council"/></FRBRWork>
          <FRBRExpression><FRBRuri value="https://example.org/weir/1"/>
            <FRBRlanguage language="eng"/></FRBRExpression>
          <FRBRManifestation><FRBRdate date="2024-01-01T00:00:00" name="transform"/>
          </FRBRManifestation></identification>
          <references source="#a"><TLCOrganization eId="weir-court" showAs="The Weir Court"/>
          </references>
          <proprietary source="#a"><uk:cite>[2014] EWHC 1 (Admin)</uk:cite></proprietary></meta>
        <header><p>Case No: <docketNumber>AB/1/2014</docketNumber></p>
          <p><judge>MRS JUSTICE EXAMPLE</judge></p></header>
        <judgmentBody><decision>%s</decision></judgmentBody></judgment>\
        """
            .replace("%s", body));
  }

  private static List<String> places(ReadFile file) {
    return file.passages().stream()
        .filter(passage -> passage.locator().anchor() != null)
        .map(passage ->
            passage.locator().paragraph()
                + " #"
                + passage.locator().anchor()
                + " "
                + passage.text())
        .toList();
  }

  @Test
  void readsWhatAJudgmentSaysOfItself() throws IOException {
    var record = judgment("<level><content><p>Text.</p></content></level>").record();
    assertEquals(RecordType.JUDGMENT, record.type());
    assertEquals("Weir Board v Lower Brook Council", record.title());
    assertEquals("The Weir Court", record.publisher());
    assertEquals(List.of("MRS JUSTICE EXAMPLE"), record.authors());
    assertEquals("2014-07-14", record.published().iso().orElseThrow());
    assertEquals("https://example.org/weir/1", record.url());
    assertEquals("en", record.language());
    assertEquals(List.of("[2014] EWHC 1 (Admin)", "AB/1/2014"), record.references());
  }

  @Test
  void takesNoAddressThatIsNotOfTheWeb() throws IOException {
    assertNull(
        read("<doc><meta><identification><FRBRWork><FRBRuri value=\"/akn/uk/doc/1\"/>"
                + "</FRBRWork></identification></meta><mainBody><p>Text.</p></mainBody></doc>")
            .record()
            .url());
  }

  @Test
  void citesTheNumbersOfNestedElements() throws IOException {
    var file =
        judgment(
            """
            <level eId="lvl_1"><num>A.</num><heading>The facts</heading>
            <paragraph eId="para_1"><num>1.</num><content><p>The weir stands.</p></content></paragraph>
            <paragraph eId="para_2"><num>2.</num><intro><p>It has:</p></intro>
              <subparagraph><num>(a)</num><content><p>a gate;</p></content></subparagraph>
              <subparagraph eId="para_2__b"><num>b)</num><intro><p>a lock:</p></intro>
                <subparagraph><num>(i)</num><content><p>small.</p></content></subparagraph>
              </subparagraph>
              <wrapUp><p>And that is all.</p></wrapUp></paragraph></level>\
            """);
    assertEquals(
        List.of(
            "1 #para_1 The weir stands.",
            "2 #para_2 It has:",
            "2(a) #para_2 a gate;",
            "2(b) #para_2__b a lock:",
            "2(b)(i) #para_2__b small.",
            "2 #para_2 And that is all."),
        places(file));
    assertEquals(List.of("A. The facts"), file.passages().getLast().headings());
  }

  @Test
  void leavesTheNumbersOfAQuotationInItsText() throws IOException {
    var file =
        judgment(
            """
            <paragraph eId="para_12"><num>12.</num><content><p>It was said:</p>
              <block name="embeddedStructure"><embeddedStructure>
                <paragraph><num>“3.</num><content><p>The water rose.</p></content></paragraph>
                <paragraph><num>4.</num><content><p>It fell.”</p></content></paragraph>
              </embeddedStructure></block></content></paragraph>\
            """);
    assertEquals(
        List.of(
            "12 #para_12 It was said:",
            "12 #para_12 “3. The water rose.",
            "12 #para_12 4. It fell.”"),
        places(file));
  }

  @Test
  void readsNotesByTheirMarks() throws IOException {
    var file =
        judgment(
            "<paragraph><num>1.</num><content><p>The weir<authorialNote marker=\"7\"><p>Built in"
                + " 1953.</p></authorialNote> stands.</p></content></paragraph>");
    assertEquals("The weir stands.", file.passages().get(2).text());
    var note = file.passages().get(3);
    assertEquals(PassageKind.FOOTNOTE, note.kind());
    assertEquals("7", note.locator().note());
    assertEquals("1", note.locator().paragraph());
    assertEquals("Built in 1953.", note.text());
  }

  @Test
  void takesAShortLineInAHeadingsClassForAHeading() throws IOException {
    var file =
        judgment(
            """
            <level><content><p class="ParaHeading">The gate</p></content></level>
            <paragraph><num>1.</num><content><p class="Heading1">I agree</p></content></paragraph>\
            """);
    assertEquals(List.of("The gate"), file.passages().getLast().headings());
    assertEquals("1", file.passages().getLast().locator().paragraph());
  }

  @Test
  void readsTheSectionsAndSchedulesOfAnAct() throws IOException {
    var file =
        read(
            """
            <act><meta><identification><FRBRWork><FRBRdate date="2014-07-14" name="enacted"/>
              <FRBRname value="2014 c. 99"/></FRBRWork></identification></meta>
            <preface><p><docTitle>Weirs Act 2014</docTitle></p></preface>
            <body><part eId="part-1"><num>Part 1</num><heading>Weirs</heading>
              <section eId="section-1"><num>1</num><heading>Duty to repair</heading>
                <subsection eId="section-1-1"><num>(1)</num><intro><p>The board must—</p></intro>
                  <paragraph eId="section-1-1-a"><num>(a)</num><content><p>repair a weir, and</p>
                  </content></paragraph></subsection></section></part>
              <hcontainer name="schedule" eId="schedule-1"><num>Schedule 1</num>
                <heading>Gates</heading>
                <paragraph eId="schedule-1-1"><num>1</num><content><p>A gate opens.</p></content>
                </paragraph></hcontainer></body></act>\
            """);
    assertEquals("Weirs Act 2014", file.record().title());
    assertEquals(List.of("2014 c. 99"), file.record().references());
    assertEquals("2014-07-14", file.record().published().iso().orElseThrow());
    assertEquals(
        List.of(
            "1(1) #section-1-1 The board must—",
            "1(1)(a) #section-1-1-a repair a weir, and",
            "1 #schedule-1-1 A gate opens."),
        places(file));
    assertEquals(List.of("Part 1 Weirs", "1 Duty to repair"), file.passages().get(2).headings());
    assertEquals(List.of("Schedule 1 Gates"), file.passages().getLast().headings());
  }

  @Test
  void quotesTheStructureThatAnAmendmentInserts() throws IOException {
    var file =
        read(
            """
            <act><body><section eId="s2"><num>2</num><content><p>After section 1 insert—
              <mod><quotedStructure><section><num>1A</num><content><p>A weir is a dam.</p></content>
              </section></quotedStructure></mod></p></content></section></body></act>\
            """);
    assertEquals(
        List.of("2 #s2 After section 1 insert—", "2 #s2 1A A weir is a dam."), places(file));
  }

  @Test
  void makesAPassageOfEachRowOfATable() throws IOException {
    var file =
        read(
            "<doc><mainBody><table><tr><th><p>Year</p></th><th><p>Level</p></th></tr>"
                + "<tr><td><p>1953</p></td><td><p>4 m</p></td></tr></table></mainBody></doc>");
    assertEquals(List.of("Year | Level", "1953 | 4 m"), file.texts());
    assertEquals(
        Arrays.asList(PassageKind.TABLE, PassageKind.TABLE),
        file.passages().stream().map(passage -> passage.kind()).toList());
  }

  @Test
  void rejectsWhatIsNotWellFormed() {
    var e =
        assertThrows(
            RejectedFileException.class, () -> read("<doc><mainBody><p>Text.</mainBody></doc>"));
    assertEquals(RejectionReason.DAMAGED, e.reason());
  }

  @Test
  void rejectsADocumentWithoutText() {
    var e = assertThrows(RejectedFileException.class, () -> read("<doc/>"));
    assertEquals(RejectionReason.EMPTY, e.reason());
  }
}
