package org.pincite.corpus.authority;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;

/// A date as precisely as it is known: a year, a month or a day.
///
/// @param iso `2014`, `2014-08` or `2014-08-26`
/// @param firstDay the first day that it can mean
/// @param lastDay the last day that it can mean
public record PartialDate(String iso, LocalDate firstDay, LocalDate lastDay) {
  private static final String FORM = "0000-00-00";

  /// Reads one of the three forms.
  ///
  /// @throws IllegalArgumentException when the text is no such date
  public static PartialDate parse(String iso) {
    if (!hasForm(iso)) {
      throw new IllegalArgumentException(
          "not a date of the form 2014, 2014-08 or 2014-08-26: " + iso);
    }
    try {
      return switch (iso.length()) {
        case 4 ->
            new PartialDate(
                iso,
                LocalDate.of(number(iso, 0, 4), 1, 1),
                LocalDate.of(number(iso, 0, 4), 12, 31));
        case 7 -> {
          var month = YearMonth.of(number(iso, 0, 4), number(iso, 5, 7));
          yield new PartialDate(iso, month.atDay(1), month.atEndOfMonth());
        }
        default -> {
          var day = LocalDate.of(number(iso, 0, 4), number(iso, 5, 7), number(iso, 8, 10));
          yield new PartialDate(iso, day, day);
        }
      };
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("no such date: " + iso, e);
    }
  }

  // Files have tens of thousands of dates, so that no pattern is matched.
  private static boolean hasForm(String iso) {
    if (iso.length() != 4 && iso.length() != 7 && iso.length() != FORM.length()) {
      return false;
    }
    for (int i = 0; i < iso.length(); i++) {
      char c = iso.charAt(i);
      if (FORM.charAt(i) == '0' ? c < '0' || c > '9' : c != '-') {
        return false;
      }
    }
    return true;
  }

  private static int number(String iso, int from, int end) {
    return Integer.parseInt(iso, from, end, 10);
  }
}
