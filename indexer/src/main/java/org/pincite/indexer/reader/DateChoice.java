package org.pincite.indexer.reader;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.DatePrecision;
import org.pincite.corpus.PublishedDate;

/// The publication date among several candidates: that of the most trusted source, the first of
/// those that are trusted alike. When it is a month or a year only, the first candidate within it
/// that is more precise stands for it, unless that is a property of the file. Dates in the future
/// and before there were printed books are not believed.
///
/// @param date unknown when no candidate is believed
/// @param conflict a sentence on the believed candidate that is furthest from the chosen date, when
///   it is more than a year away; null when there is none
public record DateChoice(PublishedDate date, @Nullable String conflict) {
  private static final int FIRST_YEAR = 1450;

  /// The date to believe.
  ///
  /// @param candidates in the order in which they were found
  public static DateChoice of(List<DateCandidate> candidates) {
    // Today is the latest day that it is anywhere.
    LocalDate latest = LocalDate.now(ZoneOffset.MAX);
    List<DateCandidate> believed =
        candidates.stream()
            .filter(candidate -> isBelievable(candidate.date().firstDay(), latest))
            .sorted(Comparator.comparing(DateCandidate::trust))
            .toList();
    if (believed.isEmpty()) {
      return new DateChoice(PublishedDate.unknown(), null);
    }
    PublishedDate chosen = mostPrecise(believed);
    return new DateChoice(
        chosen,
        believed.stream()
            // A file that was made again years later is no conflict: most are.
            .filter(candidate -> candidate.trust() != DateCandidate.Trust.FILE)
            .map(DateCandidate::date)
            .filter(date -> daysApart(chosen, date) > 366)
            .max(Comparator.comparingLong(date -> daysApart(chosen, date)))
            .map(date -> sentence(chosen, date))
            .orElse(null));
  }

  private static PublishedDate mostPrecise(List<DateCandidate> believed) {
    PublishedDate chosen = believed.getFirst().date();
    for (DateCandidate candidate : believed) {
      PublishedDate date = candidate.date();
      // The constants of precision go from the day to the unknown. What a file says of its own
      // making is no day of publication, even in the right year.
      if (candidate.trust() != DateCandidate.Trust.FILE
          && date.precision().compareTo(chosen.precision()) < 0
          && daysApart(chosen, date) <= 0) {
        chosen = date;
      }
    }
    return chosen;
  }

  /// Whether a day can be that of a publication.
  public static boolean isBelievable(@Nullable LocalDate day) {
    return isBelievable(day, LocalDate.now(ZoneOffset.MAX));
  }

  private static boolean isBelievable(@Nullable LocalDate day, LocalDate latest) {
    return day != null && day.getYear() >= FIRST_YEAR && !day.isAfter(latest);
  }

  /// Days between the nearest days that the two may mean.
  private static long daysApart(PublishedDate a, PublishedDate b) {
    LocalDate first = a.firstDay();
    LocalDate second = b.firstDay();
    if (first == null || second == null) {
      return 0;
    }
    return first.isBefore(second)
        ? ChronoUnit.DAYS.between(lastDay(first, a.precision()), second)
        : ChronoUnit.DAYS.between(lastDay(second, b.precision()), first);
  }

  private static LocalDate lastDay(LocalDate first, DatePrecision precision) {
    return switch (precision) {
      case DAY, UNKNOWN -> first;
      case MONTH -> first.plusMonths(1).minusDays(1);
      case YEAR -> first.plusYears(1).minusDays(1);
    };
  }

  private static String sentence(PublishedDate chosen, PublishedDate other) {
    return String.format(
        Locale.ROOT,
        "published %s (%s), but %s (%s)",
        chosen.iso().orElse("?"),
        chosen.method(),
        other.iso().orElse("?"),
        other.method());
  }
}
