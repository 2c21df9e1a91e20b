package org.pincite.indexer.reader.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.pincite.corpus.PassageText;

/// The first pages of a document, as they are printed, headers and footers included: here reports
/// tell what they are called, who publishes them, when, and under which number.
///
/// @param lines those of the first two pages that have text
/// @param imprint those among them that stand apart from running text, and all lines of the pages,
///   as far as the eighth, that look like the back of a title page
record PdfFrontPages(List<Line> lines, List<Line> imprint) {
  private static final int FRONT = 2;
  private static final int LAST = 8;
  private static final int MOST_LINES = 200;
  private static final int LONGEST_LINE = 500;
  private static final int DISPLAY = 240;
  private static final Pattern IMPRINT =
      Pattern.compile(
          "©|\\bISBN\\b|\\bcopyright\\b|\\bto be printed\\b|\\bPresented to Parliament\\b",
          Pattern.CASE_INSENSITIVE);

  /// A printed line.
  ///
  /// @param page 1 for the first page with text
  /// @param display whether it stands in a short block, as on a title page, and not in running text
  record Line(String text, int page, boolean display) {}

  static PdfFrontPages of(List<PdfPage> pages) {
    var front = new ArrayList<Line>();
    var imprint = new ArrayList<Line>();
    int count = 0;
    for (PdfPage page : pages) {
      count++;
      if (count > FRONT && page.number() > LAST) {
        break;
      }
      List<Line> lines = lines(page, count);
      if (count <= FRONT) {
        front.addAll(lines);
      }
      boolean isImprint = page.number() <= LAST && IMPRINT.matcher(text(lines)).find();
      lines.stream()
          .filter(line -> isImprint || (line.page() <= FRONT && line.display()))
          .forEach(imprint::add);
    }
    return new PdfFrontPages(List.copyOf(front), List.copyOf(imprint));
  }

  private static List<Line> lines(PdfPage page, int ordinal) {
    var lines = new ArrayList<Line>();
    for (PdfBlock block : PdfBlocks.of(page.number(), page.lines())) {
      for (PdfLine line : block.lines()) {
        if (lines.size() < MOST_LINES) {
          lines.add(
              new Line(
                  PassageText.beginning(line.text(), LONGEST_LINE),
                  ordinal,
                  block.letters() <= DISPLAY));
        }
      }
    }
    return lines;
  }

  /// The lines of the first page.
  List<Line> first() {
    return lines.stream().filter(line -> line.page() == 1).toList();
  }

  /// The words of lines, a line each.
  static String text(List<Line> lines) {
    return lines.stream().map(Line::text).collect(Collectors.joining("\n"));
  }
}
