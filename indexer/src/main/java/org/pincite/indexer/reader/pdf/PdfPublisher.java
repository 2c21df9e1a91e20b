package org.pincite.indexer.reader.pdf;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pincite.corpus.PassageText;
import org.pincite.indexer.reader.PublicBodies;

/// Finds who publishes a report: whom the imprint names, a committee of a House below that House's
/// name, a public body that stands alone on a line of the first page, whoever holds the copyright;
/// a printer only when there is nobody else.
final class PdfPublisher {
  private static final Pattern PUBLISHED_BY =
      Pattern.compile(
          "(?:^\\W{0,2}|[.;|] |\\band )(?:published\\s+(?:by|for|on\\s+behalf\\s+of)|cyhoeddwyd\\s+gan)[:\\s]{1,3}(?:the\\s+)?"
              + "(\\p{Lu}[^\\n,.;:(\u00a9]{2,100})",
          Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);
  private static final Pattern ON_BEHALF =
      Pattern.compile(
          "\\bon\\s+behalf\\s+of\\s+(?:the\\s+)?(\\p{Lu}[^\\n,.;:(\u00a9]{2,100})",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern COPYRIGHT =
      Pattern.compile(
          "^\\W{0,2}(?:\u00a9|\\(c\\)|copyright\\b)(?:\\s*(?:copyright|\u00a9|\\(c\\)))?[\\s,]*(?:\\d{4}[-\u2013\\d]{0,5}[\\s,]*)?"
              + "(?:by\\s+)?(?:the\\s+)?(\\p{Lu}[^\\n,.;:(\\d]{2,100})",
          Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);
  private static final Pattern END =
      Pattern.compile(
          "\\s+(?:and\\s+(?:available|printed)|on\\s+behalf|on|in|at|under|pursuant|\\d.*)(?:\\s.*)?$");
  private static final Pattern HOUSE =
      Pattern.compile("house of (?:commons|lords)", Pattern.CASE_INSENSITIVE);
  private static final String PRINTER = "The Stationery Office";

  private PdfPublisher() {}

  /// @param title what stands for the title, which is no publisher
  static Optional<String> of(PdfFrontPages front, String title) {
    String text = PdfFrontPages.text(front.imprint());
    return named(PUBLISHED_BY, text, true)
        .or(() -> named(ON_BEHALF, text, false))
        .or(() -> committee(front.first()))
        .or(() -> standingAlone(front.first(), title))
        .or(() -> named(COPYRIGHT, text, false));
  }

  /// The printer, if the imprint has one.
  static Optional<String> printer(PdfFrontPages front) {
    return PdfFrontPages.text(front.imprint()).contains(PRINTER)
        ? Optional.of(PRINTER)
        : Optional.empty();
  }

  /// @param anyName whether the words before are enough to know a publisher by
  private static Optional<String> named(Pattern pattern, String text, boolean anyName) {
    Matcher found = pattern.matcher(text);
    while (found.find()) {
      String name = PassageText.folded(END.matcher(found.group(1)).replaceAll(""));
      boolean isName = Character.isUpperCase(name.isEmpty() ? ' ' : name.codePointAt(0));
      if (isName && !PublicBodies.isPrinter(name) && (anyName || PublicBodies.isName(name))) {
        return Optional.of(PublicBodies.written(name));
      }
    }
    return Optional.empty();
  }

  private static Optional<String> committee(List<PdfFrontPages.Line> lines) {
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (HOUSE.matcher(lines.get(i).text()).matches()) {
        String house = PublicBodies.written(lines.get(i).text());
        for (PdfFrontPages.Line line : lines.subList(i + 1, Math.min(i + 4, lines.size()))) {
          String name = PublicBodies.written(line.text());
          if (name.contains("Committee") && PublicBodies.isName(name)) {
            return Optional.of(name.startsWith("Joint ") ? name : house + " " + name);
          }
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<String> standingAlone(List<PdfFrontPages.Line> lines, String title) {
    return lines.stream()
        .filter(PdfFrontPages.Line::display)
        .map(PdfFrontPages.Line::text)
        .filter(PublicBodies::isName)
        .filter(name -> !title.contains(name))
        .findFirst()
        .map(PublicBodies::written);
  }
}
