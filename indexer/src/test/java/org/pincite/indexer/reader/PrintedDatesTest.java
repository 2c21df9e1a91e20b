package org.pincite.indexer.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintedDatesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ordered by the House to be printed 14 July 2014  | 2014-07-14
          Monday 14th July, 2014                           | 2014-07-14
          Dated this 14th day of July 2014                 | 2014-07-14
          the 1st of May 2014                              | 2014-05-01
          14 JULY 2014                                     | 2014-07-14
          14-Jul-2014                                      | 2014-07-14
          July 14, 2014                                    | 2014-07-14
          Sept. 3 2014                                     | 2014-09-03
          July 2014                                        | 2014-07
          14/07/2014 10:15                                 | 2014-07-14
          14.7.2014                                        | 2014-07-14
          2014-07-14T10:15                                 | 2014-07-14
          31 June 2014, printed 14 July 2014               | 2014-07-14
          29 February 2014                                 | none
          07/14/2014                                       | 2014-07-14
          04/05/2014                                       | 2014-05-04
          13/13/2014                                       | none
          14/07/14                                         | none
          14 July 14                                       | none
          paragraph 1.2.2014.5                             | none
          in may 20145 things                              | none
          14 July 2014                        | 2014-07-14
          Monday 14th July, 2014              | 2014-07-14
          held on the 9th of December 2015 at | 2015-12-09
          this 9th day of December 2015       | 2015-12-09
          9 th December 2015                  | 2015-12-09
          MEETING 9TH DECEMBER 2015           | 2015-12-09
          20-10-2009                          | 2009-10-20
          14/07/2014                          | 2014-07-14
          2014-07-14                          | 2014-07-14
          July 14, 2014                       | 2014-07-14
          Autumn, October 2014                | 2014-10
          ar yr 11eg Tachwedd 2015            | 2015-11-11
          9FED MEDI 2015                      | 2015-09-09
          1af Ionawr 2020                     | 2020-01-01
          2il o Fai 2018                      | 2018-05-02
          3ydd o Fawrth 2018                  | 2018-03-03
          21ain Gorffennaf 2016               | 2016-07-21
          Rhagfyr 2016                        | 2016-12
          30 February 2014                    | none
          version 12.34.5678                  | none
          the 14 members of July              | none
          """)
  void findsTheFirstDateOfTheCalendar(String text, String date) {
    assertEquals(
        date, PrintedDates.first(text, "printed").flatMap(found -> found.iso()).orElse("none"));
  }

  @Test
  void isSoonDoneWithALongText() {
    String text = "1 may 1/1/1 july 12, 31 of ".repeat(100_000);
    assertTimeoutPreemptively(
        Duration.ofSeconds(5),
        () -> assertEquals(Optional.empty(), PrintedDates.first(text, "printed")));
  }
}
