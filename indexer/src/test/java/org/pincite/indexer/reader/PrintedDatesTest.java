package org.pincite.indexer.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pincite.corpus.PublishedDate;

class PrintedDatesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
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
          30 February 2014                    | -
          version 12.34.5678                  | -
          the 14 members of July              | -
          """)
  void findsDatesAsTheyArePrinted(String text, String date) {
    assertEquals(date, PrintedDates.first(text, "printed").flatMap(PublishedDate::iso).orElse("-"));
  }
}
