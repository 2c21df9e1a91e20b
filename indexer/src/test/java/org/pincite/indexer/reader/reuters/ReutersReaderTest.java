package org.pincite.indexer.reader.reuters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pincite.corpus.RecordType;
import org.pincite.corpus.RejectionReason;
import org.pincite.indexer.reader.ReadFile;
import org.pincite.indexer.reader.ReadLimits;
import org.pincite.indexer.reader.ReadResult;
import org.pincite.indexer.reader.RejectedFileException;

class ReutersReaderTest {

  @TempDir Path folder;

  private ReadFile read(String stories) throws IOException {
    return read(stories, ReadLimits.standard());
  }

  private ReadFile read(String stories, ReadLimits limits) throws IOException {
    String file = "<!DOCTYPE lewis SYSTEM \"lewis.dtd\">\n" + stories;
    return ReadFile.of(folder, "a.sgm", file.getBytes(StandardCharsets.ISO_8859_1), limits);
  }

  private static String story(int number, String date, String text) {
    return String.format(
        Locale.ROOT,
        """
        <REUTERS TOPICS="YES" OLDID="9" NEWID="%d">
        <DATE>%s</DATE>
        <TOPICS><D>locks</D></TOPICS>
        <PLACES><D>nowhere</D></PLACES>
        <UNKNOWN>
        &#5;&#5;&#5;C T
        u f BC-WEIR</UNKNOWN>
        <TEXT>&#2;
        %s
        </TEXT>
        </REUTERS>
        """,
        number,
        date,
        text);
  }

  @Test
  void readsAStory() throws IOException {
    var file =
        read(
            story(
                7,
                "26-FEB-1987 15:01:01.79",
                """
                <TITLE>WEIR CO &lt;WEI> TO OPEN</TITLE>
                <AUTHOR>    By Ada Weir, Reuters</AUTHOR>
                <DATELINE>    LOCKTON, Feb 26 - </DATELINE><BODY>The weir will
                open in M\u00e1y, it said.
                    It cost 2 mln.
                 Reuter
                &#3;</BODY>\
                """));
    var record = file.record();
    assertEquals("WEIR CO <WEI> TO OPEN", record.title());
    assertEquals(RecordType.ARTICLE, record.type());
    assertEquals("Reuters", record.publisher());
    assertEquals(List.of("Ada Weir"), record.authors());
    assertEquals("1987-02-26", record.published().iso().orElseThrow());
    assertEquals(2, record.provenance().line());
    assertEquals(
        List.of("LOCKTON, Feb 26 - The weir will open in M\u00e1y, it said.", "It cost 2 mln."),
        file.texts());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "' 9-APR-1987 06:06:00.1' | 1987-04-09",
        "9-MAR-1987  10:00:00.00 | 1987-03-09",
        "1-APR-1987 10:00:00.0    # date added by guesswork | 1987-04-01",
        "99-APR-1987 | -",
        "1-XYZ-1987 | -",
        "yesterday | -"
      })
  void readsOddDates(String date, String iso) throws IOException {
    var record = read(story(1, date, "<TITLE>T</TITLE><BODY>Words.</BODY>")).record();
    assertEquals(iso, record.published().iso().orElse("-"));
  }

  @Test
  void takesTheTitleAsTextWhereThereIsNoOther() throws IOException {
    var file = read(story(1, "1-APR-1987", "******<TITLE>WEIR OPENS\n</TITLE>Blah blah blah."));
    assertEquals("WEIR OPENS", file.record().title());
    assertEquals(List.of("WEIR OPENS"), file.texts());
  }

  @Test
  void takesTheFirstLineOfAnUnprocessedStoryAsTitle() throws IOException {
    var file = read(story(1, "1-APR-1987", "WEEKLY REPORT\n One.......1\n Two.......2\n\n Reuter"));
    assertEquals("WEEKLY REPORT", file.record().title());
    assertEquals(List.of("One.......1", "Two.......2"), file.texts());
  }

  @Test
  void tellsTheLineOfAStoryWithoutWords() throws IOException {
    var file = read(story(1, "1-APR-1987", "") + story(2, "1-APR-1987", "<BODY>Words.</BODY>"));
    assertEquals(List.of("2 empty: the story has no text"), file.rejected());
    assertEquals(2, file.results().size());
  }

  @Test
  void readsManyStoriesAndTellsOfOneThatIsCutOff() throws IOException {
    var stories = new StringBuilder();
    for (int i = 1; i <= 50; i++) {
      stories.append(story(i, "1-APR-1987", "<TITLE>T" + i + "</TITLE><BODY>Words.</BODY>"));
    }
    var file = read(stories + "<REUTERS NEWID=\"51\">\n<DATE>1-APR");
    assertEquals(51, file.results().size());
    assertEquals(List.of("552 damaged: the story has no end"), file.rejected());
    assertEquals(
        50,
        file.results().stream()
            .filter(ReadResult.Read.class::isInstance)
            .map(result -> ((ReadResult.Read) result).record().id())
            .distinct()
            .count());
  }

  @Test
  void skipsAStoryOverTheLimit() throws IOException {
    var limits = new ReadLimits(1 << 20, 500, 10, 1000, ReadLimits.standard().timePerFile());
    var file =
        read(
            story(1, "1-APR-1987", "<BODY>" + "Words.\n".repeat(100) + "</BODY>")
                + story(2, "1-APR-1987", "<TITLE>T</TITLE>"),
            limits);
    assertEquals(List.of("2 too-large: the story has more than 500 characters"), file.rejected());
    assertEquals(List.of("T"), file.titles());
  }

  @Test
  void skipsALineOverTheLimit() throws IOException {
    var limits = new ReadLimits(1 << 20, 500, 10, 1000, ReadLimits.standard().timePerFile());
    var file =
        read(
            story(1, "1-APR-1987", "<BODY>" + "Words. ".repeat(100) + "</BODY>")
                + story(2, "1-APR-1987", "<TITLE>T</TITLE>"),
            limits);
    assertEquals(1, file.rejected().size());
    assertEquals(List.of("T"), file.titles());
  }

  @Test
  void rejectsAFileWithoutStories() {
    var rejection = assertThrows(RejectedFileException.class, () -> read("\n"));
    assertEquals(RejectionReason.EMPTY, rejection.reason());
  }
}
