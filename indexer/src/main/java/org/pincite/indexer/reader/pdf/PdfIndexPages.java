package org.pincite.indexer.reader.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Finds the index at the end of a book: from a page that is headed "Index", as long as lines of
/// terms and page numbers go on. Used for the pages of one document in their order.
final class PdfIndexPages {
  private static final Pattern HEADING =
      Pattern.compile(
          "(?:general |subject |name )?index(?: of [\\p{L} ]{1,40})?", Pattern.CASE_INSENSITIVE);

  /// `school, 12, 45–47`; digits begin the next part, so that nothing is tried twice.
  private static final Pattern ENTRY =
      Pattern.compile("\\P{N}{2,120}[, ]\\d{1,4}n?(?:[-\u2013]\\d{1,4}n?)?(?:,? ?\\d.*)?");

  private static final Pattern NUMBERS = Pattern.compile("[\\d, \u2013n-]{1,80}");
  private static final int LINES_BEFORE_HEADING = 3;
  private static final int FEWEST_ENTRIES = 4;
  private static final double SHARE_AFTER_HEADING = 0.35;

  private int lastPage = -1;

  /// The entries of the page, each as one line; empty when the page is not part of an index.
  Optional<List<PdfLine>> entries(PdfPage page) {
    List<PdfLine> lines = page.lines();
    boolean goesOn = lastPage >= 0 && lastPage == page.number() - 1;
    if (!goesOn && headingOf(lines) < 0) {
      return Optional.empty();
    }
    long entries = lines.stream().filter(line -> isEntry(line.text())).count();
    if (entries < FEWEST_ENTRIES || entries < SHARE_AFTER_HEADING * lines.size()) {
      return Optional.empty();
    }
    lastPage = page.number();
    return Optional.of(joined(lines));
  }

  private static int headingOf(List<PdfLine> lines) {
    for (int i = 0; i < Math.min(LINES_BEFORE_HEADING, lines.size()); i++) {
      if (HEADING.matcher(lines.get(i).text()).matches()) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isEntry(String text) {
    return text.length() < 200
        && (ENTRY.matcher(text).matches() || NUMBERS.matcher(text).matches());
  }

  /// Lines that are indented, or only have numbers, go on with the entry above them.
  private static List<PdfLine> joined(List<PdfLine> lines) {
    var entries = new ArrayList<PdfLine>();
    var open = new ArrayList<PdfLine>();
    float left = 0;
    for (int i = 0; i < lines.size(); i++) {
      PdfLine line = lines.get(i);
      boolean turns = i == 0 || line.baseline() < lines.get(i - 1).baseline() - line.size();
      if (turns || line.column() != lines.get(i - 1).column()) {
        left = leftOfColumn(lines, i);
      }
      boolean indented = line.left() > left + 0.6f * line.size();
      boolean goesOn =
          !open.isEmpty()
              && open.getLast().isSizedLike(line)
              && (indented
                  || NUMBERS.matcher(line.text()).matches()
                  || open.getLast().text().endsWith(","));
      if (!goesOn && !open.isEmpty()) {
        entries.add(entry(open));
        open.clear();
      }
      open.add(line);
    }
    entries.add(entry(open));
    return entries;
  }

  private static float leftOfColumn(List<PdfLine> lines, int begin) {
    float left = lines.get(begin).left();
    for (int i = begin + 1;
        i < lines.size()
            && lines.get(i).baseline() > lines.get(i - 1).baseline() - lines.get(i).size()
            && lines.get(i).column() == lines.get(begin).column();
        i++) {
      left = Math.min(left, lines.get(i).left());
    }
    return left;
  }

  private static PdfLine entry(List<PdfLine> lines) {
    var text = new StringBuilder();
    for (PdfLine line : lines) {
      boolean divided =
          text.length() > 1
              && text.charAt(text.length() - 1) == '-'
              && Character.isLetter(text.charAt(text.length() - 2))
              && line.beginsInLowerCase();
      if (divided) {
        text.setLength(text.length() - 1);
      } else if (!text.isEmpty()) {
        text.append(' ');
      }
      text.append(line.text());
    }
    return lines.getFirst().reading(text.toString());
  }
}
