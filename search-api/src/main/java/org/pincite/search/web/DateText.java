package org.pincite.search.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.PublishedDate;

/// Dates in words, never more precise than they are known.
final class DateText {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
  private static final DateTimeFormatter YEAR = DateTimeFormatter.ofPattern("uuuu", Locale.UK);
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm 'UTC'", Locale.UK).withZone(ZoneOffset.UTC);

  private DateText() {}

  /// `26 August 2014`, `August 2014`, `2014` or `date unknown`.
  static String of(PublishedDate date) {
    LocalDate day = date.firstDay();
    if (day == null) {
      return "date unknown";
    }
    return switch (date.precision()) {
      case DAY -> DAY.format(day);
      case MONTH -> MONTH.format(day);
      case YEAR, UNKNOWN -> YEAR.format(day);
    };
  }

  /// The same of a date as a card has it.
  ///
  /// @param iso null when the date is unknown
  static String ofIso(@Nullable String iso) {
    return of(iso == null ? PublishedDate.unknown() : PublishedDate.parse(iso, "card"));
  }

  /// `26 August 2014, 09:30 UTC`.
  static String of(Instant time) {
    return TIME.format(time);
  }
}
