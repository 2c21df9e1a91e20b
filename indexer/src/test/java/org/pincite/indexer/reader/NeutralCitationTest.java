package org.pincite.indexer.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NeutralCitationTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Neutral Citation Number: [2014] EWCA Civ 1 | [2014] EWCA Civ 1
          [2014] EWHC 12 (Admin), see                | [2014] EWHC 12 (Admin)
          [2015]UKSC 7                               | [2015] UKSC 7
          [2014] 1 WLR 12                            | -
          [emphasis added] EW 12                     | -
          """)
  void findsNeutralCitations(String text, String citation) {
    assertEquals(citation, NeutralCitation.firstIn(text).map(NeutralCitation::text).orElse("-"));
  }
}
