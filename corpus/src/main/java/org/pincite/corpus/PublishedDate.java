package org.pincite.corpus;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// When a record was published, as precisely as is known and no more.
///
/// @param precision how much of `firstDay` is known
/// @param firstDay the first day of the day, month or year meant; null exactly when unknown
/// @param method the short name of what found the date (`import`, `front-matter`, `html-meta` …);
///   `none` when unknown
public record PublishedDate(DatePrecision precision, @Nullable LocalDate firstDay, String method) {

  private static final Pattern ISO =
      Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2})(?:[T ]\\d{2}:\\d{2}.{0,35})?)?)?");
  private static final PublishedDate UNKNOWN =
      new PublishedDate(DatePrecision.UNKNOWN, null, "none");

  public PublishedDate {
    if ((precision == DatePrecision.UNKNOWN) != (firstDay == null)) {
      throw new IllegalArgumentException("a date is unknown exactly when it has no first day");
    }
    if (firstDay != null && (firstDay.getYear() < 1000 || firstDay.getYear() > 9999)) {
      throw new IllegalArgumentException("the year must have four digits: " + firstDay);
    }
    if (firstDay != null && !firstDay.equals(firstDay(precision, firstDay))) {
      throw new IllegalArgumentException("not the first day of its " + precision);
    }
  }

  private static LocalDate firstDay(DatePrecision precision, LocalDate day) {
    return switch (precision) {
      case DAY, UNKNOWN -> day;
      case MONTH -> day.withDayOfMonth(1);
      case YEAR -> day.withDayOfYear(1);
    };
  }

  /// The date of a record of which no date is known.
  public static PublishedDate unknown() {
    return UNKNOWN;
  }

  /// Reads `2014`, `2014-08`, `2014-08-26`, or a date with a time, whose time is dropped.
  ///
  /// @throws IllegalArgumentException with a message for the author of the text, when it is no date
  public static PublishedDate parse(String iso, String method) {
    var parts = ISO.matcher(iso.strip());
    if (!parts.matches()) {
      throw new IllegalArgumentException(
          "not a date of the form 2014, 2014-08 or 2014-08-26: " + PassageText.shortened(iso, 40));
    }
    try {
      int year = Integer.parseInt(parts.group(1));
      if (parts.group(2) == null) {
        return new PublishedDate(DatePrecision.YEAR, Year.of(year).atDay(1), method);
      }
      int month = Integer.parseInt(parts.group(2));
      if (parts.group(3) == null) {
        return new PublishedDate(DatePrecision.MONTH, YearMonth.of(year, month).atDay(1), method);
      }
      int day = Integer.parseInt(parts.group(3));
      return new PublishedDate(DatePrecision.DAY, LocalDate.of(year, month, day), method);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("no such date: " + PassageText.shortened(iso, 40), e);
    }
  }

  /// ISO 8601 with the known precision (`2014`, `2014-08`, `2014-08-26`); empty when unknown.
  public Optional<String> iso() {
    LocalDate day = firstDay;
    if (day == null) {
      return Optional.empty();
    }
    String full = day.toString();
    return Optional.of(
        switch (precision) {
          case DAY -> full;
          case MONTH -> full.substring(0, 7);
          case YEAR, UNKNOWN -> full.substring(0, 4);
        });
  }

  /// The year; empty when unknown.
  public OptionalInt year() {
    return firstDay == null ? OptionalInt.empty() : OptionalInt.of(firstDay.getYear());
  }
}
