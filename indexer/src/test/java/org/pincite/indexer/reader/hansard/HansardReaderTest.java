package org.pincite.indexer.reader.hansard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pincite.corpus.Passage;
import org.pincite.corpus.PassageKind;
import org.pincite.corpus.RecordType;
import org.pincite.corpus.RejectionReason;
import org.pincite.corpus.Speech;
import org.pincite.indexer.reader.Origin;
import org.pincite.indexer.reader.ReadFile;
import org.pincite.indexer.reader.ReadLimits;
import org.pincite.indexer.reader.ReadResult;
import org.pincite.indexer.reader.RejectedFileException;
import org.pincite.indexer.reader.SourceFile;

class HansardReaderTest {
  private static final String DEBATE = "uk.org.publicwhip/debate/2015-03-02a.";

  @TempDir Path folder;

  private ReadFile read(String body) throws IOException {
    return read("debates2015-03-02a.xml", body);
  }

  private ReadFile read(String name, String body) throws IOException {
    return ReadFile.of(folder, name, "<publicwhip latest=\"yes\">\n" + body + "\n</publicwhip>\n");
  }

  private static String major(String number, String heading) {
    return heading("major", number, heading);
  }

  private static String minor(String number, String heading) {
    return heading("minor", number, heading);
  }

  private static String heading(String kind, String number, String heading) {
    return String.format(
        Locale.ROOT,
        "<%1$s-heading id='%2$s%3$s' nospeaker='true' colnum='%4$s' url=''>\n%5$s\n</%1$s-heading>\n",
        kind,
        DEBATE,
        number,
        columnOf(number),
        heading);
  }

  private static String speech(String number, String name, String... paragraphs) {
    String said = "<p>" + String.join("</p>\n<p pid='x'>", paragraphs) + "</p>";
    String who =
        name.isEmpty()
            ? "nospeaker='true'"
            : "speakername='" + name + "' person_id='uk.org.publicwhip/person/99001'";
    return String.format(
        Locale.ROOT,
        "<speech id='%s%s' %s colnum='%s' time='14:34:00' url=''>%s</speech>\n",
        DEBATE,
        number,
        who,
        columnOf(number),
        said);
  }

  private static String columnOf(String number) {
    return number.substring(0, number.indexOf('.'));
  }

  @Test
  void makesARecordOfEachMajorHeading() throws IOException {
    var file =
        read(
            major("12.0", "RIVER WEIRS")
                + speech("12.1", "Ada Weir", "The weirs are old.")
                + major("14.0", "Locks")
                + minor("14.1", "Tolls")
                + speech("14.2", "Ben Lock", "The tolls are high."));
    assertEquals(List.of("RIVER WEIRS", "Locks"), file.titles());
    var first = (ReadResult.Read) file.results().getFirst();
    assertEquals(RecordType.DEBATE, first.record().type());
    assertEquals("House of Commons", first.record().publisher());
    assertEquals("2015-03-02", first.record().published().iso().orElseThrow());
    assertEquals(List.of("HC Deb 2 March 2015"), first.record().references());
    assertEquals("en-GB", first.record().language());
    assertEquals(2, first.record().provenance().line());
  }

  @Test
  void keepsSpeakerColumnAndTimeOfEachParagraphOfASpeech() throws IOException {
    var file =
        read(
            major("12.0", "Weirs")
                + speech("12.1", "Ada Weir", "One.", "Two.")
                + speech("13.0", "Ben Lock", "Three."));
    assertEquals(List.of("One.", "Two.", "Three."), file.texts());
    Passage second = file.passages().get(1);
    assertEquals(PassageKind.SPEECH, second.kind());
    assertEquals(
        new Speech("Ada Weir", "uk.org.publicwhip/person/99001", "14:34"), second.speech());
    assertEquals(
        List.of("12", "12", "13"),
        file.passages().stream().map(passage -> passage.locator().column()).toList());
  }

  @Test
  void saysOfNobodyWhatNobodySaid() throws IOException {
    var passage = read(major("1.0", "Weirs") + speech("1.1", "", "Ordered,")).passages().getFirst();
    assertEquals(PassageKind.PARAGRAPH, passage.kind());
    assertNull(passage.speech());
  }

  @Test
  void putsAHeadingWithNothingBelowOverTheNextDebate() throws IOException {
    var file =
        read(
            major("1.0", "Opposition Day")
                + major("1.1", "Canals")
                + minor("1.2", "Clause 1")
                + speech("1.3", "Ada Weir", "Words."));
    assertEquals("Canals", file.record().title());
    assertEquals(List.of("Opposition Day > Clause 1: Words."), file.outline());
  }

  @Test
  void namesOralQuestionsInTheTitlesOfTheirDepartmentsOnly() throws IOException {
    var file =
        read(
            heading("oral", "1.0", "Oral\nAnswers to\nQuestions")
                + major("1.1", "WATERWAYS")
                + speech("1.2", "", "The Secretary of State was asked—")
                + major("2.0", "HARBOURS")
                + speech("2.1", "", "The Minister was asked—")
                + major("3.0", "Locks")
                + speech("3.1", "Ada Weir", "I asked for a statement."));
    assertEquals(
        List.of(
            "Oral Answers to Questions: WATERWAYS", "Oral Answers to Questions: HARBOURS", "Locks"),
        file.titles());
  }

  @Test
  void readsADivisionAsItsResultAndTheNamesOfEachSide() throws IOException {
    var file =
        read(
            major("1.0", "Weirs")
                + """
                <division id='uk.org.publicwhip/debate/2015-03-02a.5.1' divnumber='187' colnum='5'>
                  <divisioncount ayes="2" noes="1"/>
                  <mplist vote="aye">
                    <mpname vote="aye">Ada Weir</mpname>
                    <mpname vote="aye" teller="yes">Ben Lock</mpname>
                  </mplist>
                  <mplist vote="no"><mpname vote="no">Cy Quay</mpname></mplist>
                </division>
                """);
    assertEquals(
        List.of(
            "Division 187: Ayes 2, Noes 1",
            "Division 187, Ayes: Ada Weir | (teller) Ben Lock",
            "Division 187, Noes: Cy Quay"),
        file.texts());
    assertEquals(PassageKind.TABLE, file.passages().get(1).kind());
    assertEquals("5", file.passages().get(1).locator().column());
  }

  @Test
  void readsTheVotesOfLords() throws IOException {
    var file =
        read(
            "daylord2015-03-02a.xml",
            """
            <major-heading id='uk.org.publicwhip/lords/2015-03-02a.7.0' colnum='7'>Weirs</major-heading>
            <division divnumber='1' colnum='8'>
            <divisioncount content="1" not-content="1"/>
            <lordlist vote="content"><lord vote="content">Weir, L.</lord></lordlist>
            <lordlist vote="not-content"><lord vote="not-content">Lock, B.</lord></lordlist>
            </division>
            """);
    assertEquals("House of Lords", file.record().publisher());
    assertEquals(List.of("HL Deb 2 March 2015"), file.record().references());
    assertEquals(
        List.of(
            "Division 1: Contents 1, Not-Contents 1",
            "Division 1, Contents: Weir, L.",
            "Division 1, Not-Contents: Lock, B."),
        file.texts());
  }

  @Test
  void makesARecordOfEachWrittenQuestionBelowItsDepartment() throws IOException {
    String id = "id='uk.org.publicwhip/wrans/2015-03-02a.34.%s' colnum='34'";
    var file =
        read(
            "answers2015-03-02a.xml",
            String.format(
                Locale.ROOT,
                """
                <major-heading %s>Waterways</major-heading>
                <minor-heading %s>Locks</minor-heading>
                <ques %s speakername="Ada Weir" speakerid="unknown"><p>How many?</p></ques>
                <reply %s speakername="Ben Lock"><p>Twelve.</p></reply>
                <minor-heading %s>Tolls</minor-heading>
                <ques %s speakername="Ada Weir"><p>How much?</p></ques>
                """,
                id.replace("%s", "1"),
                id.replace("%s", "2"),
                id.replace("%s", "3"),
                id.replace("%s", "4"),
                id.replace("%s", "5"),
                id.replace("%s", "6")));
    assertEquals(List.of("Locks", "Tolls"), file.titles());
    var locks = ((ReadResult.Read) file.results().getFirst()).passages();
    assertEquals(List.of("Waterways"), locks.getFirst().headings());
    assertEquals(
        List.of(PassageKind.QUESTION, PassageKind.ANSWER),
        locks.stream().map(Passage::kind).toList());
    assertEquals("34W", locks.getFirst().locator().column());
    assertEquals(new Speech("Ada Weir", null, null), locks.getFirst().speech());
    var tolls = ((ReadResult.Read) file.results().getLast()).passages();
    assertEquals(List.of("Waterways"), tolls.getFirst().headings());
  }

  @Test
  void printsTheColumnsOfWestminsterHallAndOfWrittenAnswersOfLords() throws IOException {
    var hall =
        read(
            "westminster2015-03-02a.xml",
            "<major-heading id='uk.org.publicwhip/westminhall/2015-03-02a.3.0' colnum='3'>Locks"
                + "</major-heading><speech colnum='3'><p>Words.</p></speech>");
    assertEquals("3WH", hall.passages().getFirst().locator().column());
    var lords =
        read(
            "lordswrans2015-03-02a.xml",
            "<minor-heading id='uk.org.publicwhip/wrans/2015-03-02a.9.0' colnum='9'>Locks"
                + "</minor-heading><reply colnum='9'><p>Words.</p></reply>");
    assertEquals("WA9", lords.passages().getFirst().locator().column());
    assertEquals("House of Lords", lords.record().publisher());
  }

  @Test
  void givesPassagesThePlacesOnThePageOfTheirDebate() throws IOException {
    var file =
        read(
            """
            <major-heading id='uk.org.publicwhip/debate/2015-03-02a.1.0' url='https://example.org/01.htm#h0'>Weirs</major-heading>
            <speech url='https://example.org/01.htm#s1'><p>One.</p></speech>
            <speech url='https://example.org/02.htm#s2'><p>Two.</p></speech>
            """);
    assertEquals("https://example.org/01.htm", file.record().url());
    assertEquals("s1", file.passages().getFirst().locator().anchor());
    assertNull(file.passages().getLast().locator().anchor());
  }

  @Test
  void tellsDebatesOfOnePageApart() throws IOException {
    String page = " url='https://example.org/01.htm'>";
    var file =
        read(
            "<major-heading id='a'"
                + page
                + "One</major-heading><speech><p>1.</p></speech>"
                + "<major-heading id='b'"
                + page
                + "Two</major-heading><speech><p>2.</p></speech>");
    assertEquals(
        2,
        file.results().stream()
            .map(result -> ((ReadResult.Read) result).record().id())
            .distinct()
            .count());
  }

  @Test
  void keepsTheWordsOfElementsThatItDoesNotKnow() throws IOException {
    var file =
        read(
            major("1.0", "Weirs <i>and</i> locks")
                + """
                <speech speakername="Ada Weir"><p>On <phrase class="date">4 May</phrase> I
                said <odd>so</odd>.</p><aside>Laughter.</aside>
                <table><tr><td>Weir</td><td>12</td></tr></table><ul><li>First</li></ul>tail</speech>
                <strange>Left over.</strange>
                """);
    assertEquals("Weirs and locks", file.record().title());
    assertEquals(
        List.of("On 4 May I said so.", "Laughter.", "Weir | 12", "First", "tail", "Left over."),
        file.texts());
  }

  @Test
  void takesTheDayFromTheNameWhenNoIdTellsIt() throws IOException {
    var record = read("<speech><p>Words.</p></speech>").record();
    assertEquals("2015-03-02", record.published().iso().orElseThrow());
    assertEquals("Official report, 2 March 2015", record.title());
  }

  @Test
  void keepsTheDebatesBeforeADamagedPlaceAndMarksTheLast() {
    String xml =
        "<publicwhip>"
            + major("1.0", "One")
            + speech("1.1", "", "Words.")
            + major("2.0", "Two")
            + speech("2.1", "", "More.")
            + "<speech><p>Cut off";
    var results = new ArrayList<ReadResult>();
    var rejection =
        assertThrows(
            RejectedFileException.class,
            () -> {
              Path file = Files.writeString(folder.resolve("a.xml"), xml);
              new HansardReader()
                  .read(
                      new SourceFile(
                          "test",
                          "a.xml",
                          file,
                          xml.length(),
                          Instant.EPOCH,
                          "0".repeat(64),
                          "application/x-hansard+xml",
                          Origin.folder()),
                      ReadLimits.standard(),
                      results::add);
            });
    assertEquals(RejectionReason.DAMAGED, rejection.reason());
    assertEquals(2, results.size());
    assertNull(((ReadResult.Read) results.getFirst()).record().extent().truncated());
    String truncated = ((ReadResult.Read) results.getLast()).record().extent().truncated();
    assertTrue(
        truncated != null && truncated.startsWith("the text ends where the file is damaged"));
  }

  @Test
  void rejectsAFileWithoutWords() {
    var rejection = ReadFile.rejection(folder, "debates2015-03-02a.xml", "<publicwhip/>");
    assertEquals(RejectionReason.EMPTY, rejection.reason());
  }

  @Test
  void rejectsADebateWithMoreTextThanTheLimit() {
    var limits = new ReadLimits(1 << 20, 1 << 20, 10, 50, ReadLimits.standard().timePerFile());
    byte[] xml =
        ("<publicwhip>"
                + major("1.0", "One")
                + speech("1.1", "", "Words. ".repeat(20))
                + "</publicwhip>")
            .getBytes(StandardCharsets.UTF_8);
    var rejection =
        assertThrows(RejectedFileException.class, () -> ReadFile.of(folder, "a.xml", xml, limits));
    assertEquals(RejectionReason.TOO_LARGE, rejection.reason());
  }
}
