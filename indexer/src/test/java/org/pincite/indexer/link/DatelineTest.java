package org.pincite.indexer.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatelineTest {

  /// The text of the dateline.
  private static String dateline(String text) {
    var unit = new TextUnit(text, 1, new WordNumbers());
    int end = Dateline.end(unit, 0);
    return end == 0 ? "" : text.substring(0, unit.tokens().end(end - 1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ROTHERHAM, Aug 26 — The report was published     | ROTHERHAM, Aug 26
          ROTHERHAM, Aug 26 - The report was published     | ROTHERHAM, Aug 26
          ROTHERHAM, Aug 26- The report was published      | ROTHERHAM, Aug 26
          ROTHERHAM, Aug 26 -- The report was published    | ROTHERHAM, Aug 26
          LONDON (Agency) - Ministers met                  | LONDON (Agency)
          LONDON (the Agency) - Ministers met              | LONDON (the Agency)
          LONDON – Ministers met                           | LONDON
          NEW YORK/LONDON, March 3 - Shares rose           | NEW YORK/LONDON, March 3
          New York, 3 March: Shares rose                   | New York, 3 March
          HARTFORD, Conn., March 3 - Shares rose           | HARTFORD, Conn., March 3
          (Agency) - LEEDS, March 3 - The council met      | (Agency) - LEEDS, March 3
          LONDON, March 3                                  | LONDON, March 3
          """)
  void isPlaceDayAndAgency(String text, String dateline) {
    assertEquals(dateline, dateline(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Reading - a town in Berkshire - is not far
          Leeds and Bradford met on March 3 - a Tuesday
          MS PRESTON: I do not recall
          Rotherham: the report
          The council met
          LONDON
          - 3
          """)
  void isNothingElse(String text) {
    assertEquals("", dateline(text));
  }

  @Test
  void standsInOneOfTheFirstPassages() {
    var unit = new TextUnit("LEEDS, March 3 - The council met", 1, new WordNumbers());
    assertEquals(true, Dateline.end(unit, 2) > 0);
    assertEquals(0, Dateline.end(unit, 3));
    assertEquals(0, Dateline.end(new TextUnit("", 1, new WordNumbers()), 0));
  }
}
