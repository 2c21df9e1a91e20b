package org.pincite.indexer.reader.pdf;

import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pincite.corpus.DatePrecision;
import org.pincite.corpus.PublishedDate;
import org.pincite.indexer.reader.PrintedDates;

/// Finds the date of publication on the first pages: after the words that reports have for it, else
/// on a line of its own, else in the line with the copyright. The sentence that comes first here is
/// believed before the others: a report is often ordered to be printed some weeks before it is
/// published.
final class PdfPrintedDates {
  static final String METHOD = "printed";

  /// The words before the date, and how many characters may stand between.
  private record Phrase(String method, int between, Pattern words) {
    Phrase(String method, int between, String words) {
      this(method, between, Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.MULTILINE));
    }
  }

  private static final int LONGEST_DATE = 40;
  private static final int SHORT_LINE = 60;

  private static final List<Phrase> PHRASES =
      List.of(
          new Phrase(
              "printed-published",
              14,
              "(?:^\\W{0,2}|\\bHC \\S{1,8} |[.;|] |\\band )"
                  + "(?:(?:first |originally )?published(?:\\s+online)?(?:\\s+(?:on|in))?"
                  + "|(?:date\\s+of\\s+)?publication"
                  + "(?:\\s+date)?|date\\s+(?:published|issued|of\\s+issue)|issued(?:\\s+(?:on|in))?"
                  + "|cyhoeddwyd(?:\\s+(?:ar|yn))?)\\b:?"),
          new Phrase(
              "printed-ordered",
              20,
              "\\bordered,?(?:\\s+by\\s+the\\s+house\\s+of\\s+(?:commons|lords))?,?"
                  + "\\s+to\\s+be\\s+printed\\b,?(?:\\s+on\\b)?"),
          new Phrase(
              "printed-presented",
              260,
              "\\b(?:presented\\s+to\\s+(?:the\\s+)?parliament|laid\\s+before\\s+(?:the\\s+)?"
                  + "(?:house|parliament|senedd|scottish\\s+parliament))\\b"),
          new Phrase(
              "printed-judgment",
              20,
              "\\b(?:judgment\\s+(?:given|handed\\s+down|delivered)|handed\\s+down|hand\\s*down"
                  + "\\s+date|^delivered)(?:\\s+on)?\\b:?"));

  private static final Pattern COPYRIGHT =
      Pattern.compile(
          "(?:\u00a9|\\(c\\)|\\bcopyright\\b|\\bhawlfraint\\b)[^\\n]{0,60}?\\b((?:19|20)\\d{2})\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern AROUND =
      Pattern.compile(
          "^(?:date|dated|published|published on|issued|as at|dyddiad)?[:\\s(|]*|[).|\\s]*$",
          Pattern.CASE_INSENSITIVE);

  private PdfPrintedDates() {}

  /// All dates after such words, the most telling first.
  static List<PublishedDate> after(String text) {
    return PHRASES.stream().flatMap(phrase -> after(phrase, text).stream()).toList();
  }

  private static Optional<PublishedDate> after(Phrase phrase, String text) {
    Matcher words = phrase.words().matcher(text);
    while (words.find()) {
      int end = Math.min(text.length(), words.end() + phrase.between() + LONGEST_DATE);
      String following = text.substring(words.end(), end);
      Optional<PrintedDates.Place> date = PrintedDates.find(following, phrase.method());
      if (date.isPresent() && date.get().start() <= phrase.between()) {
        return Optional.of(date.get().date());
      }
    }
    return Optional.empty();
  }

  /// The date that is a line of its own on a title page, else one in a short line of the first
  /// page.
  static Optional<PublishedDate> display(PdfFrontPages front) {
    Optional<PublishedDate> whole =
        front.lines().stream()
            .filter(PdfFrontPages.Line::display)
            .filter(line -> line.text().length() <= SHORT_LINE)
            .flatMap(line ->
                PrintedDates.whole(AROUND.matcher(line.text()).replaceAll(""), METHOD).stream())
            .findFirst();
    return whole.isPresent()
        ? whole
        : front.first().stream()
            .filter(line -> line.display() && line.text().length() <= SHORT_LINE)
            .flatMap(line -> PrintedDates.first(line.text(), METHOD).stream())
            .findFirst();
  }

  /// The date of a judgment, which stands after that word.
  static Optional<PublishedDate> ofJudgment(PdfFrontPages front) {
    return front.first().stream()
        .map(PdfFrontPages.Line::text)
        .filter(line -> line.regionMatches(true, 0, "date", 0, 4))
        .flatMap(line -> PrintedDates.first(line, "printed-judgment").stream())
        .findFirst();
  }

  /// The year of the copyright.
  static Optional<PublishedDate> copyright(String text) {
    Matcher found = COPYRIGHT.matcher(text);
    return found.find()
        ? Optional.of(
            new PublishedDate(
                DatePrecision.YEAR,
                Year.of(Integer.parseInt(found.group(1))).atDay(1),
                "printed-copyright"))
        : Optional.empty();
  }
}
