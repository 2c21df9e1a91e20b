package org.pincite.indexer.reader;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pincite.corpus.DatePrecision;
import org.pincite.corpus.PublishedDate;

/// Finds dates as British and American texts print them: `14 July 2014`, `Monday 14th July, 2014`,
/// `the 14th of July 2014`, `July 14, 2014`, `July 2014`, `14/07/2014` (day first, also with `.` or
/// `-`, but `07/14/2014` can only be American), `2014-07-14`; and as Welsh ones do: `11eg Tachwedd
/// 2015`, `Mai 2018`. Years have four figures.
public final class PrintedDates {
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  /// A Welsh month may have changed its first letter after another word.
  private static final List<String> WELSH_MONTHS =
      List.of("ion", "chw", "maw", "ebr", "mai", "meh", "gor", "aws", "med", "hyd", "tac", "rha");

  private static final Map<String, String> WELSH_CHANGED =
      Map.of(
          "faw", "maw", "fai", "mai", "feh", "meh", "orf", "gor", "fed", "med", "dac", "tac", "rag",
          "rha");
  private static final String MONTH =
      "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
          + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?"
          + "|ionawr|chwefror|[mf]awrth|ebrill|[mf]ai|[mf]ehefin|g?orffennaf|awst|[mf]edi|hydref"
          + "|[td]achwedd|rh?agfyr)\\.?";
  private static final String ORDINAL = "(?:\\s?(?:st|nd|rd|th|af|ail|il|ydd|edd|ed|fed|eg|ain))?";
  private static final Pattern DATE =
      Pattern.compile(
          "(?<![\\w./-])(?:(\\d{1,2})"
              + ORDINAL
              + "(?:\\s+day)?(?:\\s+(?:of|o))?[\\s-]+"
              + MONTH
              + ",?[\\s-]+(\\d{4})"
              + "|"
              + MONTH
              + "\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})"
              + "|"
              + MONTH
              + ",?\\s+(\\d{4})"
              + "|(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})"
              + "|(\\d{4})-(\\d{2})-(\\d{2})(?=T\\d|(?!\\w)))(?!\\w(?<!T))(?![./-]\\d)",
          Pattern.CASE_INSENSITIVE);

  private PrintedDates() {}

  /// The first date in a text that exists in the calendar; empty when there is none.
  public static Optional<PublishedDate> first(String text, String method) {
    return find(text, method).map(Place::date);
  }

  /// Where the first date stands in a text that exists in the calendar; empty when there is none.
  public static Optional<Place> find(String text, String method) {
    Matcher found = DATE.matcher(text);
    while (found.find()) {
      Optional<PublishedDate> date = date(found, method);
      if (date.isPresent()) {
        return Optional.of(new Place(date.get(), found.start(), found.end()));
      }
    }
    return Optional.empty();
  }

  /// A date in a text.
  ///
  /// @param start the offset of its first character
  /// @param end the offset after its last character
  public record Place(PublishedDate date, int start, int end) {}

  /// The date that a text is, without words before or after it; empty when it is none.
  public static Optional<PublishedDate> whole(String text, String method) {
    Matcher found = DATE.matcher(text.strip());
    return found.matches() ? date(found, method) : Optional.empty();
  }

  private static Optional<PublishedDate> date(Matcher found, String method) {
    try {
      if (found.group(1) != null) {
        return day(found.group(3), month(found.group(2)), found.group(1), method);
      }
      if (found.group(4) != null) {
        return day(found.group(6), month(found.group(4)), found.group(5), method);
      }
      if (found.group(7) != null) {
        LocalDate first = YearMonth.of(number(found.group(8)), month(found.group(7))).atDay(1);
        return Optional.of(new PublishedDate(DatePrecision.MONTH, first, method));
      }
      if (found.group(9) != null) {
        return inFigures(found.group(9), found.group(10), found.group(11), method);
      }
      return day(found.group(12), number(found.group(13)), found.group(14), method);
    } catch (DateTimeException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /// The day first, unless that is no month and the other may be one.
  private static Optional<PublishedDate> inFigures(
      String first, String second, String year, String method) {
    boolean american = number(second) > MONTHS.size() && number(first) <= MONTHS.size();
    return american
        ? day(year, number(first), second, method)
        : day(year, number(second), first, method);
  }

  private static Optional<PublishedDate> day(String year, int month, String day, String method) {
    LocalDate date = LocalDate.of(number(year), month, number(day));
    return Optional.of(new PublishedDate(DatePrecision.DAY, date, method));
  }

  private static int month(String name) {
    String start = name.substring(0, 3).toLowerCase(Locale.ROOT);
    int english = MONTHS.indexOf(start);
    return 1
        + (english >= 0 ? english : WELSH_MONTHS.indexOf(WELSH_CHANGED.getOrDefault(start, start)));
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }
}
