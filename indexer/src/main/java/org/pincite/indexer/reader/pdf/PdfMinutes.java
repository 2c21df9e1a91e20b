package org.pincite.indexer.reader.pdf;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pincite.corpus.DatePrecision;
import org.pincite.corpus.PublishedDate;
import org.pincite.indexer.reader.PrintedDates;
import org.pincite.indexer.reader.PublicBodies;

/// Minutes of a meeting, in English or Welsh: a document whose first page is headed so, or is
/// headed with a meeting and its date, or a date alone, and tells who was present.
///
/// @param title as printed when it names the body and the day, else put together of the two
/// @param body who met; empty when no line is its name
/// @param date of the meeting; unknown when none is printed
record PdfMinutes(String title, Optional<String> body, PublishedDate date) {
  static final String METHOD = "printed-meeting";
  private static final int TOP = 16;
  private static final int LONGEST_TITLE = 200;

  private static final Pattern OTHER =
      Pattern.compile(
          "(?:agenda|rhaglen|notice of (?:a |the )?meeting|hysbysiad o gyfarfod)\\b.*",
          Pattern.CASE_INSENSITIVE);

  /// With a capital: `Report, together with formal` goes on with `minutes` in the next line.
  private static final Pattern HEADED =
      Pattern.compile(
          "\\W{0,3}(?:(?i:draft|confirmed|unconfirmed|approved|public|signed) )?"
              + "(?:Minutes|MINUTES|Cofnodion|COFNODION)\\b(?!(?i: of evidence)).*");

  private static final Pattern MINUTES_OF =
      Pattern.compile(".{0,80}\\b(?:minutes of|cofnodion) .{5,}", Pattern.CASE_INSENSITIVE);
  private static final Pattern MEETING =
      Pattern.compile(".{0,60}\\b(?:meeting|cyfarfod)\\b.*", Pattern.CASE_INSENSITIVE);
  private static final Pattern PRESENT =
      Pattern.compile(
          "(?:those |members )?(?:present|presennol|in attendance|attendance|apologies"
              + "|ymddiheuriadau)\\b.*",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern PRESENT_ALONE =
      Pattern.compile("present(?:nol)?\\s?(?:[:-].*)?", Pattern.CASE_INSENSITIVE);
  private static final int DATE_LINE = 45;
  private static final Pattern WELSH =
      Pattern.compile(".*\\b(?:cyfarfod|cofnodion|cyngor)\\b.*", Pattern.CASE_INSENSITIVE);

  static Optional<PdfMinutes> of(PdfFrontPages front) {
    List<String> lines = front.first().stream().map(PdfFrontPages.Line::text).toList();
    List<String> top = lines.subList(0, Math.min(TOP, lines.size()));
    if (top.stream().anyMatch(line -> OTHER.matcher(line).matches())) {
      return Optional.empty();
    }
    int heading = heading(front.first(), top);
    if (heading < 0) {
      return Optional.empty();
    }
    String below = String.join(" ", top.subList(heading, top.size()));
    Optional<PrintedDates.Place> date =
        PrintedDates.find(below, METHOD).or(() -> PrintedDates.find(String.join(" ", top), METHOD));
    Optional<String> body = body(top, heading);
    String printed =
        date.isPresent() && date.get().end() <= Math.min(below.length(), LONGEST_TITLE)
            ? below.substring(0, date.get().end())
            : top.get(heading);
    PublishedDate day = date.map(PrintedDates.Place::date).orElse(PublishedDate.unknown());
    boolean tellsAll = MINUTES_OF.matcher(printed).matches() && printed.length() <= LONGEST_TITLE;
    String title =
        tellsAll && (body.isEmpty() || printed.contains(body.get()))
            ? printed
            : composed(body, day, WELSH.matcher(String.join(" ", top.subList(0, heading + 1))));
    return Optional.of(new PdfMinutes(title, body, day));
  }

  /// The line that says so; -1 when none does.
  private static int heading(List<PdfFrontPages.Line> lines, List<String> top) {
    for (int i = 0; i < top.size(); i++) {
      if (lines.get(i).display() && HEADED.matcher(top.get(i)).matches()) {
        return i;
      }
    }
    boolean present = lines.stream().anyMatch(line -> PRESENT.matcher(line.text()).matches());
    for (int i = 0; present && i < top.size(); i++) {
      if (lines.get(i).display()
          && MEETING.matcher(top.get(i)).matches()
          && PrintedDates.first(from(top, i, 2), METHOD).isPresent()) {
        return i;
      }
    }
    for (int i = 0; present && i < top.size(); i++) {
      if (top.get(i).length() <= DATE_LINE
          && PrintedDates.first(top.get(i), METHOD).isPresent()
          && top.subList(i + 1, Math.min(i + 6, top.size())).stream()
              .anyMatch(line -> PRESENT_ALONE.matcher(line).matches())) {
        return i;
      }
    }
    return -1;
  }

  private static String from(List<String> lines, int first, int count) {
    return String.join(" ", lines.subList(first, Math.min(first + count, lines.size())));
  }

  /// The line that is the name of a body, else the one above the heading.
  private static Optional<String> body(List<String> top, int heading) {
    Optional<String> body = top.stream().filter(PublicBodies::isName).findFirst();
    if (body.isEmpty() && heading > 0) {
      String above = top.get(heading - 1);
      boolean isName =
          above.length() <= DATE_LINE
              && Character.isUpperCase(above.codePointAt(0))
              && above.codePoints().noneMatch(Character::isDigit);
      body = isName ? Optional.of(above) : Optional.empty();
    }
    return body.map(PublicBodies::written);
  }

  private static String composed(Optional<String> body, PublishedDate date, Matcher welsh) {
    boolean isWelsh = welsh.matches();
    var title = new StringBuilder(isWelsh ? "Cofnodion" : "Minutes");
    body.ifPresent(name -> title.append(isWelsh ? " " : " of ").append(name));
    var day = date.firstDay();
    if (day != null) {
      var format =
          DateTimeFormatter.ofPattern(
              date.precision() == DatePrecision.DAY ? "d MMMM uuuu" : "MMMM uuuu",
              isWelsh ? Locale.of("cy") : Locale.UK);
      title.append(", ").append(format.format(day));
    }
    return title.toString();
  }
}
