package org.pincite.indexer.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pincite.corpus.RecordType;

class JudgmentCoverTest {

  private static Description of(String... lines) {
    var description = new DescriptionBuilder();
    JudgmentCover.of(List.of(lines)).orElseThrow().describe(description);
    return description.build();
  }

  @Test
  void readsCourtNumberDateAndParties() {
    Description cover =
        of(
            "Neutral Citation Number: [2014]  EWHC 12 (Admin)",
            "Case No: CO/1/2014",
            "Date: Monday 14th July 2014",
            "Before :",
            "MRS JUSTICE EXAMPLE",
            "- - - - -",
            "Between :",
            "THE KING",
            "on the application of",
            "WEIR BOARD",
            "Claimant",
            "- and -",
            "(1) LOWER BROOK COUNCIL",
            "(2) UPPER BROOK COUNCIL",
            "Defendants",
            "Hearing dates: 1 June 2013");
    assertEquals(RecordType.JUDGMENT, cover.type());
    assertEquals("The Administrative Court", cover.publisher());
    assertEquals(List.of("[2014] EWHC 12 (Admin)", "CO/1/2014"), cover.references());
    assertEquals("2014-07-14", cover.published().iso().orElseThrow());
    assertEquals("THE KING on the application of WEIR BOARD v LOWER BROOK COUNCIL", cover.title());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Weir Board (Respondent) v Brook Council (Appellant) (Scotland) | Weir Board v Brook Council
          R E G I N A;-v-;ANN EXAMPLE;_____                               | REGINA v ANN EXAMPLE
          WEIR BOARD;(CLAIMANT);-v-;BROOK COUNCIL;(DEFENDANT)             | WEIR BOARD v BROOK COUNCIL
          WEIR BOARD;Claimant/Appellant;and;BROOK COUNCIL;Respondent      | WEIR BOARD v BROOK COUNCIL
          """)
  void findsTheNameOfTheCase(String lines, String name) {
    assertEquals(name, of(("[2014] UKSC 3;" + lines).split(";")).title());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Date: 14/07/2014                       | 2014-07-14
          Friday 9 July 2021                     | 2021-07-09
          JUDGMENT GIVEN ON;10 November 2021     | 2021-11-10
          9 July 2020;Handed down on 10 July 2021 | 2021-07-10
          """)
  void readsTheDateOfJudgment(String lines, String date) {
    assertEquals(date, of(("[2014] UKSC 3;" + lines).split(";")).published().iso().orElseThrow());
  }

  @Test
  void takesNoTextThatCitesAJudgmentForOne() {
    assertTrue(
        JudgmentCover.of(List.of("The court held in [2014] UKSC 3 that weirs are dams."))
            .isEmpty());
    assertTrue(JudgmentCover.of(List.of("On appeal from: [2013] EWCA Civ 5")).isEmpty());
  }
}
