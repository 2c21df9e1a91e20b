package org.pincite.indexer.reader;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pincite.corpus.DatePrecision;
import org.pincite.corpus.PublishedDate;

/// Reads dates as programs write them for programs: ISO 8601 with and without a time, `2014/08/26`,
/// `20140826`, seconds or milliseconds since 1970, the dates of mail, and what people would write.
/// The day is the one that is written, in whatever time zone.
public final class WrittenDates {
  private static final int MAX_LENGTH = 100;
  private static final Pattern PARTS =
      Pattern.compile("(\\d{4})[-/.](\\d{1,2})(?:[-/.](\\d{1,2}))?(?!\\d).{0,40}");
  private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:T.{0,20})?");
  private static final Pattern EPOCH = Pattern.compile("1\\d{9}(?:\\d{3})?");
  private static final String MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec";
  private static final Pattern IN_PATH =
      Pattern.compile(
          "/(\\d{4})[/-]?(\\d{2}|(?:"
              + MONTHS.replace(' ', '|')
              + ")[a-z]{0,6})[/-]?(\\d{2})?(?=[/_.-]|$)");

  private WrittenDates() {}

  /// The date that a value is; empty when it is none.
  public static Optional<PublishedDate> of(String value, String method) {
    String text = value.strip();
    if (text.length() > MAX_LENGTH) {
      return Optional.empty();
    }
    try {
      return Optional.of(PublishedDate.parse(text, method));
    } catch (IllegalArgumentException e) {
      return otherForms(text, method);
    }
  }

  private static Optional<PublishedDate> otherForms(String text, String method) {
    Matcher parts = PARTS.matcher(text);
    if (parts.matches()) {
      return date(parts, method);
    }
    Matcher compact = COMPACT.matcher(text);
    if (compact.matches()) {
      return date(compact, method);
    }
    if (EPOCH.matcher(text).matches()) {
      long number = Long.parseLong(text);
      Instant time =
          text.length() > 10 ? Instant.ofEpochMilli(number) : Instant.ofEpochSecond(number);
      LocalDate day = LocalDate.ofInstant(time, ZoneOffset.UTC);
      return Optional.of(new PublishedDate(DatePrecision.DAY, day, method));
    }
    return PrintedDates.first(text, method);
  }

  /// The date in the path of an address: `/2014/08/26/`, `/2014/aug/26/`, `/2014-08-26-`,
  /// `/2014/08/`; empty when there is none.
  public static Optional<PublishedDate> inPath(String path, String method) {
    Matcher found = IN_PATH.matcher(path.toLowerCase(Locale.ROOT));
    while (found.find()) {
      Optional<PublishedDate> date = date(found, method);
      // Four digits and two more may be any number.
      boolean year = date.isPresent() && date.get().year().orElse(0) >= 1990;
      if (year && (found.group(3) != null || found.group().contains("/"))) {
        return date;
      }
    }
    return Optional.empty();
  }

  private static Optional<PublishedDate> date(Matcher parts, String method) {
    try {
      int year = Integer.parseInt(parts.group(1));
      int month = month(parts.group(2));
      boolean whole = parts.group(3) != null;
      LocalDate day = LocalDate.of(year, month, whole ? Integer.parseInt(parts.group(3)) : 1);
      return Optional.of(
          new PublishedDate(whole ? DatePrecision.DAY : DatePrecision.MONTH, day, method));
    } catch (DateTimeException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static int month(String text) {
    return Character.isDigit(text.charAt(0))
        ? Integer.parseInt(text)
        : MONTHS.indexOf(text.substring(0, 3)) / 4 + 1;
  }
}
