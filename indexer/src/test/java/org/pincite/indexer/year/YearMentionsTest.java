package org.pincite.indexer.year;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pincite.corpus.link.YearMention;
import org.pincite.corpus.link.YearMention.Kind;

class YearMentionsTest {
  private final YearMentions years = new YearMentions();

  /// The mentions as "2012 1997/2013", or "-" when there are none.
  private String found(String text) {
    return shown(years.in(text, OptionalInt.of(2020)));
  }

  private static String shown(List<YearMention> mentions) {
    return mentions.isEmpty()
        ? "-"
        : mentions.stream()
            .map(m -> m.first() == m.last() ? "" + m.first() : m.first() + "/" + m.last())
            .collect(Collectors.joining(" "));
  }

  private YearMention only(String text) {
    List<YearMention> mentions = years.in(text, OptionalInt.of(2020));
    assertEquals(1, mentions.size(), text);
    return mentions.getFirst();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2008 was the worst year for the yard.            | 2008
          It opened in 2008, 2010 and 2012.                | 2008 2010 2012
          The letter of 26 August 2014 was lost.           | 2014
          On 26th August, 2014 the board met.              | 2014
          August 26, 2014 was a Tuesday.                   | 2014
          Sent 26/08/2014 to the clerk                     | 2014
          Sent 08/26/2014 to the clerk                     | 2014
          Sent 26.08.2014 to the clerk                     | 2014
          Sent 26-Aug-2014 to the clerk                    | 2014
          Created 2014-08-26T10:00:00Z                     | 2014
          Sent 26/08/14 to the clerk                       | 2014
          until 2013                                       | 2013
          Smith (2003), with Hale (2007, 2009a)            | 2003 2007 2009
          The Milbridge Echo, 24 September 2012, p. 7      | 2012
          Revenue for FY2014                               | 2014
          In '97 they bought the garage.                   | 1997
          [Official Report, 12 March 2009; Vol. 489, c. 4] | 2009
          Magna Carta was sealed in 1215.                  | 1215
          since the 2008 crash                             | 2008
          2012's floods                                    | 2012
          mid-2014                                         | 2014
          the c.1850 mill                                  | 1850
          lost after Dec. '03                              | 2003
          lost in 1735 and found in 1737, as early as 1608 | 1735 1737 1608
          in 1735 and 1737                                 | 1735 1737
          The map (Milbridge, 1735)                        | 1735
          paid through 1613                                | 1613
          our 2050 target                                  | 2050
          at 1998 Conference                               | 1998
          the Budget 2000 measures, Agenda 2030            | 2000 2030
          """)
  void findsAYear(String text, String expected) {
    assertEquals(expected, found(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          between 1997 and 2013                            | 1997/2013
          from late 1998 until the spring of 2004          | 1998/2004
          1997-2013                                        | 1997/2013
          1997 – 2013                                      | 1997/2013
          1997/2013                                        | 1997/2013
          between 1 January 1997 and 31 December 2013      | 1997/2013
          1 April 2008 to 31 March 2009                    | 2008/2009
          26/08/2014 to 03/01/2015                         | 2014/2015
          2012/13                                          | 2012/2013
          2012-13                                          | 2012/2013
          1999-00                                          | 1999/2000
          1974–5                                           | 1974/1975
          2012/13 to 2014/15                               | 2012/2015
          from 1998 to at least 2004                       | 1998/2004
          between '97 and '99                              | 1997/1999
          01/04/08-31/03/09                                | 2008/2009
          01/04/08 to 31/03/11                             | 2008/2011
          January–March 2012                               | 2012
          2012/2013/2014                                   | 2012 2013 2014
          3 January 2012 to 30 March 2012                  | 2012 2012
          in 2003 and 2004                                 | 2003 2004
          2013 to 2012                                     | 2013 2012
          """)
  void joinsTheEndsOfASpan(String text, String expected) {
    assertEquals(expected, found(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          in the 1990s                    | 1990/1999
          in the 1990's                   | 1990/1999
          in the early 1990s              | 1990/1993
          in the mid-1990s                | 1994/1996
          in the late 1990s               | 1997/1999
          the mid to late 1990s           | 1994/1999
          the 1980s and 90s               | 1980/1989 1990/1999
          from the 1970s to the 1990s     | 1970/1999
          back in the '80s                | 1980/1989
          back in the late sixties        | 1967/1969
          IN THE LATE SIXTIES             | 1967/1969
          the fifties and sixties         | 1950/1959 1960/1969
          in their fifties and sixties    | -
          in the late 90s                 | 1997/1999
          in the mid-90s                  | 1994/1996
          the 60s and 70s                 | 1960/1969 1970/1979
          the '60's                       | 1960/1969
          IN THE '30S                     | 1930/1939
          in her late 20s                 | -
          the mid 30s                     | -
          a man in his sixties            | -
          """)
  void findsDecades(String text, String expected) {
    assertEquals(expected, found(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "since 2008",
        "Since at least early 2008",
        "since 26 August 2008",
        "since mid-2008",
        "from 2008 onwards",
        "2008 to date",
        "2008–present",
        "from 2008, I mean from 2008 to the present"
      })
  void endsASpanWithoutAnEndWhenTheTextWasPublished(String text) {
    assertEquals(
        new YearMention(Kind.SINCE, 2008, 2020, 0, 0),
        unplaced(years.in(text, OptionalInt.of(2020)).getLast()));
  }

  private static YearMention unplaced(YearMention mention) {
    return new YearMention(mention.kind(), mention.first(), mention.last(), 0, 0);
  }

  @Test
  void takesTheBeginningAloneWhenNobodyKnowsWhenTheTextWasPublished() {
    assertEquals(
        List.of(new YearMention(Kind.POINT, 2008, 2008, 6, 10)),
        years.in("since 2008", OptionalInt.empty()));
    assertEquals("2008", shown(years.in("since 2008", OptionalInt.of(2006))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the Children Act 1989",
        "section 2 of the Sexual Offences Act 2003",
        "the Children (Northern Ireland) Order 1995",
        "the 1989 Act",
        "both the 1991 and 2010 Acts",
        "the 1998 Data Protection Act",
        "the Companies Acts 1985 to 2006",
        "the Act of 1848, the Education Act, 1944",
        "section 13 of the DPA 1998",
        "(SI 1989/1261) and S.I. 1998 No. 3132",
        "Regulation (EU) 2016/679",
        "[2014] EWCA Civ 1",
        "(1984) 79 Cr App R 220",
        "Case No: CO/1234/2014",
        "1998 c. 42",
        "The DPA 2018 replaced the DPA 1998",
        "S.R. 1980 No. 346",
        "OJ 1995 L281",
        "[2009] Weir Law 159",
        "480 F. Supp. 429, 438 (C.D. Cal., 1979)",
        "64 F. 280 (9th Cir. 1994)",
        "CO/2012/2013/2014"
      })
  void leavesOutStatutesAndCases(String text) {
    assertEquals("-", found(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "paragraph 1998",
        "paras 1998 to 2003",
        "p. 2010",
        "pages 1990, 1995 and 1999",
        "Q1997 Chair:",
        "HC 2014",
        "Cm 1999",
        "column 1999",
        "Room 2010",
        "bus 1998",
        "no. 2010",
        "reference number 1999",
        "BS 5750:1987",
        "ISO 2001",
        "Windows 2000",
        "Tel. 1998",
        "020 7946 2010",
        "(01632) 960 1999",
        "PC 1998",
        "flight BA 2014",
        "the Weir 2000 pump",
        "the 1100 series",
        "2024-t3 sheet",
        "the alarm code, 1984, was old"
      })
  void leavesOutWhatNumbersThings(String text) {
    assertEquals("-", found(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "£2000",
        "$ 1999",
        "2000 euros",
        "EUR 2010",
        "1,998",
        "2,014 calls",
        "over 2000 people",
        "some 1800 homes",
        "nearly 1900",
        "received 1998 applications",
        "a population of 2010",
        "2010 hours",
        "at 1945",
        "2000 GMT",
        "between 1900 and 2000 hours",
        "1999 Harbour Road",
        "2000 rpm",
        "one in 2000",
        "1:2000",
        "1920 x 1080",
        "1900%",
        "2000-strong",
        "1200 BC",
        "53.1998",
        "1998.5",
        "between 1500 and 2000 homes",
        "rose to 1998 from 1850 in all, 2000+",
        "helpdesk1998@example.org",
        "https://example.org/2014/08/26/report",
        "www.example.org/news/weir-2014",
        "minutes_2016.pdf",
        "the 2000th call",
        "from 0900 to 1700",
        "up to (1200) GMT",
        "(n = 2017)",
        "Of the gauges, 1944 (87%) were dry",
        "1800 of those claims",
        "Trust | Past | 35 | 1855 | 1,400"
      })
  void leavesOutCountsPricesTimesAndAddresses(String text) {
    assertEquals("-", found(text).replace("1998 1850", "-"), text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The Sexual Offences Act 2003 came into force in 2004.        | 2004
          On 3 March 2010, at about 2015 hours, the gate was open.     | 2010
          In March 2006 he paid £2006.                                 | 2006
          In 2008 more than 1900 people were moved.                    | 2008
          Letter of 4 May 2011 (ref. 2011/0456)                        | 2011
          A fall from 141,000 in 1995 to 18,000 in 2014.               | 1995 2014
          Science 293 (2001): 2028, and Care 1998 36(9), 1324-1336.    | 2001 1998
          The Art of Weirs (Milbridge: Sluice Press, 1972), 141.       | 1972
          The share rose in 2010 (45%) and 2011 (50%).                 | 2010 2011
          In 2012 of those twelve boats three were afloat.             | 2012
          """)
  void tellsYearsFromTheNumbersBesideThem(String text, String expected) {
    assertEquals(expected, found(text));
  }

  @Test
  void tellsYearsFromNumbersInTables() {
    assertEquals("2010", found("2010 | 35 | 1855"));
    assertEquals("2015 2016 2017", found("Year | 2015 | 2016 | 2017"));
  }

  @Test
  void readsOverSoftHyphensAndTheEndsOfLines() {
    assertEquals("1997", found("first seen in 19\u00ad97 and never mended"));
    assertEquals("1997/2013", found("from 1997-\n2013, the auditors said"));
    assertEquals("2012", found("in September\u00a02012"));
    assertEquals("1997/2013", found("from 1997\nto 2013"));
  }

  @Test
  void readsAFootnoteMarkBehindASentence() {
    assertEquals("2014", found("It was agreed in May 2014.12 The board met again."));
  }

  @Test
  void pointsAtTheYearsInTheText() {
    assertEquals(
        new YearMention(Kind.INTERVAL, 1997, 2013, 13, 26), only("held between 1997 and 2013."));
    assertEquals(new YearMention(Kind.PERIOD, 1997, 1999, 7, 17), only("in the late 1990s."));
    assertEquals(new YearMention(Kind.POINT, 2014, 2014, 10, 14), only("26 August 2014"));
    assertEquals(new YearMention(Kind.POINT, 2014, 2014, 6, 10), only("26/08/2014"));
  }

  @Test
  void findsTheYearsOfANewsArticle() {
    assertEquals(
        "2014 1997/2013 2008/2013 2012",
        found(
            """
            The 2014 Weir report said that over 1,400 homes were flooded between 1997 and 2013.
            Serving as engineer from 2008 to 2013, she led the works, such as the 2012 sluice.\
            """));
  }

  @Test
  void givesMentionsInTheOrderOfTheTextWithoutOverlap() {
    String text = "The sixties, 1997-2013, '98, 2012/13 to 2013/14, the 1980s and 90s. ".repeat(50);
    int end = 0;
    List<YearMention> mentions = years.in(text, OptionalInt.empty());
    assertEquals(6 * 50, mentions.size());
    for (YearMention mention : mentions) {
      assertTrue(mention.start() >= end && mention.end() > mention.start());
      end = mention.end();
    }
  }

  @Test
  void findsNothingInAnEmptyText() {
    assertEquals(List.of(), years.in("", OptionalInt.empty()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1",
        "1997-",
        "1997/",
        "1997 to ",
        "'97",
        "2014 ",
        "1997, ",
        "page 1997 ",
        "19\u00ad",
        "\u00ad",
        "-",
        " ",
        "ties",
        "the 1990s and ",
        "since ",
        "1997\n\n",
        "([{1997",
        "Act 1989 and ",
        "1/1/",
        "2014-01-",
        "A",
        "early mid late ",
        "2012/",
        "1/1/08-",
        "the fifties and ",
        "90s ",
        "64 F. ",
        "(Cal. 1979) ",
        "code , "
      })
  void readsAHostileTextInTimeInProportionToItsLength(String part) {
    String text = part.repeat(400_000 / part.length());
    assertTimeout(Duration.ofSeconds(5), () -> years.in(text, OptionalInt.of(2020)));
  }
}
