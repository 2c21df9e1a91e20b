package org.pincite.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublishedDateTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          2014,                         YEAR,  2014-01-01, 2014
          2014-08,                      MONTH, 2014-08-01, 2014-08
          2014-08-26,                   DAY,   2014-08-26, 2014-08-26
          2024-02-29,                   DAY,   2024-02-29, 2024-02-29
          ' 2014-08 ',                  MONTH, 2014-08-01, 2014-08
          2014-08-26T09:30:00Z,         DAY,   2014-08-26, 2014-08-26
          2014-08-26T23:59:59.99+01:00, DAY,   2014-08-26, 2014-08-26
          2014-08-26 09:30,             DAY,   2014-08-26, 2014-08-26
          1000-01-01,                   DAY,   1000-01-01, 1000-01-01
          9999-12-31,                   DAY,   9999-12-31, 9999-12-31
          """)
  void knowsAsMuchAsIsWritten(String text, DatePrecision precision, LocalDate day, String iso) {
    var date = PublishedDate.parse(text, "import");

    assertEquals(new PublishedDate(precision, day, "import"), date);
    assertEquals(Optional.of(iso), date.iso());
    assertEquals(OptionalInt.of(day.getYear()), date.year());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "unknown",
        "14",
        "201",
        "20145",
        "-2014",
        "0000",
        "0999",
        "2014-",
        "2014-8",
        "2014-13",
        "2014-00",
        "2014-02-30",
        "2013-02-29",
        "2014-08-32",
        "2014/08/26",
        "26-08-2014",
        "26 August 2014",
        "2014-08-26T",
        "2014-08-26 to 2014-09-01",
        "2014-08-26 or later",
        "2014-08T09:30",
        "٢٠١٤"
      })
  void refusesWhatIsNoDate(String text) {
    var refusal =
        assertThrows(
            IllegalArgumentException.class, () -> PublishedDate.parse(text, "import"), text);

    assertTrue(
        String.valueOf(refusal.getMessage())
            .matches("(not a date of the form|no such date|the year must have four digits).*"),
        refusal.getMessage());
  }

  @Test
  void quotesOnlyTheBeginningOfALongText() {
    var refusal =
        assertThrows(
            IllegalArgumentException.class,
            () -> PublishedDate.parse("x".repeat(10_000), "import"));

    assertTrue(String.valueOf(refusal.getMessage()).length() < 120);
  }

  @Test
  void unknownHasNoDayAndNoYear() {
    var unknown = PublishedDate.unknown();

    assertEquals(DatePrecision.UNKNOWN, unknown.precision());
    assertEquals(Optional.empty(), unknown.iso());
    assertEquals(OptionalInt.empty(), unknown.year());
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          UNKNOWN, 2014-01-01
          DAY,
          YEAR,
          YEAR,    2014-02-01
          MONTH,   2014-08-26
          DAY,     0999-12-31
          DAY,     +10000-01-01
          """)
  void isUnknownExactlyWithoutADayAndBeginsWhereItsPeriodBegins(
      DatePrecision precision, LocalDate day) {
    assertThrows(IllegalArgumentException.class, () -> new PublishedDate(precision, day, "import"));
  }
}
