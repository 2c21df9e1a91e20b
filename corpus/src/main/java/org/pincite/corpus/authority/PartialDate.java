package org.pincite.corpus.authority;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.regex.Pattern;

/// A date as precisely as it is known: a year, a month or a day.
///
/// @param iso `2014`, `2014-08` or `2014-08-26`
/// @param firstDay the first day that it can mean
/// @param lastDay the last day that it can mean
public record PartialDate(String iso, LocalDate firstDay, LocalDate lastDay) {
  private static final Pattern FORM = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");

  /// Reads one of the three forms.
  ///
  /// @throws IllegalArgumentException when the text is no such date
  public static PartialDate parse(String iso) {
    if (!FORM.matcher(iso).matches()) {
      throw new IllegalArgumentException(
          "not a date of the form 2014, 2014-08 or 2014-08-26: " + iso);
    }
    try {
      return switch (iso.length()) {
        case 4 -> {
          Year year = Year.parse(iso);
          yield new PartialDate(iso, year.atDay(1), year.atDay(year.length()));
        }
        case 7 -> {
          YearMonth month = YearMonth.parse(iso);
          yield new PartialDate(iso, month.atDay(1), month.atEndOfMonth());
        }
        default -> new PartialDate(iso, LocalDate.parse(iso), LocalDate.parse(iso));
      };
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("no such date: " + iso, e);
    }
  }
}
