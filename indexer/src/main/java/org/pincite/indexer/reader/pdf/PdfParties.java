package org.pincite.indexer.reader.pdf;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.pincite.indexer.reader.PublicBodies;

/// The parties of a case as the first page of a judgment lists them between "Between" and the
/// counsel, as the title of the case: `Weir v Weirshire County Council`.
final class PdfParties {
  private static final int LONGEST = 120;
  private static final Pattern BETWEEN = Pattern.compile("between\\s?:?", Pattern.CASE_INSENSITIVE);
  private static final Pattern AND =
      Pattern.compile(
          "[-\u2010-\u2015 ]*(?:and|v\\.?|versus)[-\u2010-\u2015 ]*", Pattern.CASE_INSENSITIVE);
  private static final Pattern ROLE =
      Pattern.compile(
          "\\b(?:first |second )?(?:claimant|appellant|applicant|petitioner|defendant|respondent)s?"
              + "\\b.*",
          Pattern.CASE_INSENSITIVE);

  private PdfParties() {}

  static Optional<String> of(List<PdfFrontPages.Line> lines) {
    int between = indexOf(BETWEEN, lines, 0);
    int and = between < 0 ? -1 : indexOf(AND, lines, between + 1);
    if (and < 0 || and + 1 >= lines.size()) {
      return Optional.empty();
    }
    Optional<String> first = name(lines.subList(between + 1, and));
    Optional<String> second = name(lines.subList(and + 1, Math.min(and + 3, lines.size())));
    return first.flatMap(claimant -> second.map(defendant -> claimant + " v " + defendant));
  }

  private static int indexOf(Pattern pattern, List<PdfFrontPages.Line> lines, int from) {
    for (int i = from; i < lines.size(); i++) {
      if (pattern.matcher(lines.get(i).text()).matches()) {
        return i;
      }
    }
    return -1;
  }

  private static Optional<String> name(List<PdfFrontPages.Line> lines) {
    return lines.stream()
        .map(line -> ROLE.matcher(line.text()).replaceAll("").strip())
        .filter(text -> !text.isEmpty() && text.length() <= LONGEST)
        .findFirst()
        .map(PublicBodies::written);
  }
}
