package org.pincite.indexer.reader.hansard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pincite.corpus.PassageKind;
import org.pincite.corpus.Speech;
import org.pincite.indexer.reader.ReadFile;
import org.pincite.indexer.reader.ReadResult;

class DigitisedVolumeTest {

  @TempDir Path folder;

  private ReadFile read(String xml) throws IOException {
    return ReadFile.of(folder, "volume.xml", xml);
  }

  private ReadFile commons(String debates) throws IOException {
    return read(
        "<housecommons><image src=\"S6CV0089P0I0010\"/><col>1</col><title>House of Commons</title>"
            + "<date format=\"1905-02-16\">Thursday 16 February 1905</date><debates>"
            + debates
            + "</debates></housecommons>");
  }

  private static ReadResult.Read read(ReadFile file, int index) {
    return (ReadResult.Read) file.results().get(index);
  }

  @Test
  void citesVolumeDayAndColumn() throws IOException {
    var file =
        commons(
            """
            <section><title>RIVER WEIRS</title>
            <p id="p1"><member>Mr. Weir</member><membercontribution>: The weirs are
            <image src="S6CV0089P0I0011"/><col>2</col>old.</membercontribution></p>
            <p id="p2"><member>Mr. Lock</member><membercontribution> said so too.</membercontribution></p>
            </section>
            """);
    assertEquals("RIVER WEIRS", file.record().title());
    assertEquals("House of Commons", file.record().publisher());
    assertEquals("1905-02-16", file.record().published().iso().orElseThrow());
    assertEquals(List.of("HC Deb 16 February 1905 vol 89"), file.record().references());
    assertEquals(List.of("The weirs are old.", "said so too."), file.texts());
    var first = file.passages().getFirst();
    assertEquals(PassageKind.SPEECH, first.kind());
    assertEquals(new Speech("Mr. Weir", null, null), first.speech());
    assertEquals("1", first.locator().column());
    assertEquals("p1", first.locator().anchor());
    assertEquals("2", file.passages().getLast().locator().column());
  }

  @Test
  void keepsTheQuestionsToADepartmentTogether() throws IOException {
    var file =
        commons(
            """
            <oralquestions><title>Oral Answers to Questions</title>
            <section><title>WATERWAYS</title>
            <section><title>Locks</title><p>1. <member>Mr. Weir</member><membercontribution> asked
            how many.</membercontribution></p></section>
            <section><title>Tolls</title><p><member>Mr. Lock</member>: Twelve.</p></section>
            </section></oralquestions>
            """);
    assertEquals("Oral Answers to Questions: WATERWAYS", file.record().title());
    assertEquals(List.of("Locks: 1. asked how many.", "Tolls: Twelve."), file.outline());
  }

  @Test
  void partsTheBusinessBelowASectionWithoutText() throws IOException {
    var file =
        commons(
            """
            <section><title>ORDERS OF THE DAY</title>
            <section><title>WEIRS BILL</title><p>Read a second time.</p>
            <section><title>Clause 1</title><p>Agreed to.</p></section></section>
            <section><title>LOCKS BILL</title><p>Withdrawn.</p></section>
            </section>
            <section><title>ADJOURNMENT</title><p>Adjourned.</p></section>
            """);
    assertEquals(List.of("WEIRS BILL", "LOCKS BILL", "ADJOURNMENT"), file.titles());
    assertEquals(
        List.of("ORDERS OF THE DAY", "Clause 1"), read(file, 0).passages().get(1).headings());
    assertEquals(List.of("ORDERS OF THE DAY"), read(file, 1).passages().getFirst().headings());
    assertEquals(List.of(), read(file, 2).passages().getFirst().headings());
  }

  @Test
  void keepsWhatStandsOutsideOfSections() throws IOException {
    var file =
        read(
            """
            <hansard><titlepage><p>FIRST VOLUME</p></titlepage>
            <houselords><date format="1905-02-17">Friday</date>
            <p>The House met at half past two.</p>
            <debates><section><title>WEIRS</title><p>Words.</p></section></debates>
            </houselords>
            <index><p>Weirs, 12</p></index></hansard>
            """);
    assertEquals(
        List.of(
            "Official report",
            "House of Lords, 17 February 1905",
            "WEIRS",
            "Official report, 17 February 1905"),
        file.titles());
    assertEquals(List.of("HL Deb 17 February 1905"), read(file, 2).record().references());
    assertEquals(PassageKind.INDEX, read(file, 3).passages().getFirst().kind());
  }

  @Test
  void readsWrittenAnswersBelowTheirDepartments() throws IOException {
    var file =
        read(
            """
            <writtenanswers><col>1</col><date format="1905-02-16">Thursday</date>
            <group><title>WATERWAYS</title><section><title>Locks</title><body>
            <p>Mr. Weir asked how many.</p><p><member>Mr. Lock</member>: Twelve.</p></body></section>
            </group></writtenanswers>
            """);
    assertEquals("Locks", file.record().title());
    assertEquals(
        List.of("WATERWAYS: Mr. Weir asked how many.", "WATERWAYS: Twelve."), file.outline());
    assertEquals("1W", file.passages().getFirst().locator().column());
    assertNull(file.passages().getFirst().speech());
  }

  @Test
  void readsDivisionsAsRows() throws IOException {
    var file =
        commons(
            """
            <section><title>WEIRS</title><division><table>
            <tr><td><b>AYES</b></td></tr><tr><td>Weir, A.</td><td>Lock, B.</td></tr>
            </table></division></section>
            """);
    assertEquals(List.of("AYES", "Weir, A. | Lock, B."), file.texts());
    assertEquals(PassageKind.TABLE, file.passages().getLast().kind());
  }

  @Test
  void partsTheSpeechesOfOneParagraph() throws IOException {
    var file =
        commons(
            """
            <section><title>WEIRS</title><p><member>Mr. Weir</member><membercontribution>: Now.
            </membercontribution><member>Hon. Members</member><membercontribution>: No.
            </membercontribution></p><p><member>Mr. Quay</member> rose<lb/>—</p></section>
            """);
    assertEquals(List.of("Now.", "No.", "rose —"), file.texts());
    assertEquals(new Speech("Hon. Members", null, null), file.passages().get(1).speech());
  }
}
