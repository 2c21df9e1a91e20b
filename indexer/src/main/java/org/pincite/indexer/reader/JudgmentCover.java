package org.pincite.indexer.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pincite.corpus.PassageText;
import org.pincite.corpus.PublishedDate;
import org.pincite.corpus.RecordType;

/// What the first page of a judgment says of it: its neutral citation, court, date, parties and
/// case numbers. Only a page with a neutral citation of its own is one.
public final class JudgmentCover {
  private static final String METHOD = "judgment-cover";
  private static final int MAX_LINES = 120;
  private static final int MAX_LINE = 300;

  private static final Pattern WEEKDAY =
      Pattern.compile(
          "^(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\\s+", Pattern.CASE_INSENSITIVE);
  private static final Pattern DATE_LABEL =
      Pattern.compile(
          "^(?:date(?:\\s+of\\s+judgment)?|judgment\\s+date|judgment\\s+(?:given|delivered)\\s+on"
              + "|handed\\s+down(?:\\s+on)?)\\s*:?\\s*",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern CASE_NUMBER =
      Pattern.compile(
          "^(?:case|claim|appeal)\\s+(?:no|nos|number|numbers)\\b[.:]*\\s*(\\S.{1,80})$",
          Pattern.CASE_INSENSITIVE);

  private final List<String> lines;
  private final NeutralCitation citation;

  private JudgmentCover(List<String> lines, NeutralCitation citation) {
    this.lines = lines;
    this.citation = citation;
  }

  /// The cover that a text begins with; empty when it is no judgment.
  ///
  /// @param texts the first paragraphs and cells, with their line breaks
  public static Optional<JudgmentCover> of(List<String> texts) {
    var lines = new ArrayList<String>();
    texts.stream()
        .flatMap(String::lines)
        .map(PassageText::folded)
        .filter(line -> !line.isEmpty() && line.length() <= MAX_LINE)
        .limit(MAX_LINES)
        .forEach(lines::add);
    return NeutralCitation.onFirstPage(lines).map(found -> new JudgmentCover(lines, found));
  }

  /// Offers what the page says.
  public void describe(DescriptionBuilder description) {
    description
        .type(RecordType.JUDGMENT, METHOD)
        .reference(citation.text(), METHOD)
        .publisher(citation.court(), METHOD);
    date().ifPresent(date -> description.published(date, DateCandidate.Trust.PRINTED));
    title().ifPresent(title -> description.title(title, METHOD));
    lines.stream()
        .map(CASE_NUMBER::matcher)
        .filter(Matcher::matches)
        .limit(3)
        .forEach(number -> description.reference(number.group(1), METHOD));
  }

  /// The name of the case: `A v B`; empty when the page does not show it.
  public Optional<String> title() {
    return CaseName.of(lines);
  }

  /// A labelled date before one that stands alone on its line.
  private Optional<PublishedDate> date() {
    Optional<PublishedDate> alone = Optional.empty();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      Matcher label = DATE_LABEL.matcher(line);
      if (label.find()) {
        boolean below = label.end() == line.length() && i + 1 < lines.size();
        Optional<PublishedDate> date = date(below ? lines.get(i + 1) : line.substring(label.end()));
        if (date.isPresent()) {
          return date;
        }
      }
      alone = alone.or(() -> date(line));
    }
    return alone;
  }

  private static Optional<PublishedDate> date(String text) {
    return PrintedDates.whole(WEEKDAY.matcher(text.strip()).replaceFirst(""), METHOD);
  }
}
