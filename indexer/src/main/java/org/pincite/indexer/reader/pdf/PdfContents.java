package org.pincite.indexer.reader.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pincite.corpus.PassageKind;

/// Finds the entries of tables of contents: lines that end with a page number after dot leaders, or
/// below a heading that says "Contents" after a gap or a mere space. A title that takes two lines
/// is one entry. Used for the pages of one document in their order.
final class PdfContents {
  private static final Pattern HEADING =
      Pattern.compile(
          "(?:table of )?contents(?: page)?|(?:list of )?(?:tables|figures|tables and figures|charts"
              + "|boxes|annexes|appendices|abbreviations)|cynnwys",
          Pattern.CASE_INSENSITIVE);
  private static final String NUMBER = "(\\d{1,4}|[ivxlc]{1,8}|[IVXLC]{1,8}|[A-Z]-?\\d{1,3})";
  private static final Pattern LEADERS =
      Pattern.compile(
          "[.\u00b7\u2022_\u2010\u2013-][.\u00b7\u2022\u2026_\u2010\u2013\\s-]{4,}|\u2026[\u2026.\\s]+");
  private static final Pattern WITH_NUMBER = Pattern.compile("(.*\\S)\\s+" + NUMBER);
  private static final Pattern NUMBER_ONLY = Pattern.compile(NUMBER);

  private static final int FEWEST_ENTRIES = 3;
  private static final int LONGEST_ENTRY = 160;
  private static final int MOST_LINES_OF_TITLE = 3;
  private static final double SHARE_OF_LINES = 0.35;

  /// The last page that ended as a table of contents.
  private int lastPage = -1;

  /// The page's lines, those of each entry as one.
  List<PdfRegion> regions(PdfPage page) {
    List<PdfLine> lines = page.lines();
    int begin = lastPage == page.number() - 1 ? 0 : beginOf(lines);
    boolean headed = begin >= 0;
    var ends = new ArrayList<Boolean>();
    int entries = 0;
    int first = -1;
    int last = -1;
    for (int i = 0; i < lines.size(); i++) {
      boolean ended = i >= Math.max(begin, 0) && endsEntry(lines, i, headed);
      ends.add(ended);
      if (ended) {
        entries++;
        first = first < 0 ? i : first;
        last = i;
      }
    }
    if (entries < FEWEST_ENTRIES || entries < SHARE_OF_LINES * (last - first + 1)) {
      return List.of(new PdfRegion(PassageKind.PARAGRAPH, lines));
    }
    lastPage = headed || begin == 0 ? page.number() : lastPage;
    return split(lines, ends, headed && begin > 0 ? begin : first, last);
  }

  private static int beginOf(List<PdfLine> lines) {
    for (int i = 0; i < lines.size(); i++) {
      if (HEADING.matcher(lines.get(i).text()).matches()) {
        return i + 1;
      }
    }
    return -1;
  }

  private boolean endsEntry(List<PdfLine> lines, int index, boolean headed) {
    PdfLine line = lines.get(index);
    if (line.text().length() > 2 * LONGEST_ENTRY || line.rotated()) {
      return false;
    }
    Matcher leaders = LEADERS.matcher(line.text());
    if (leaders.find()) {
      int end = leaders.end();
      while (leaders.find()) {
        end = leaders.end();
      }
      return NUMBER_ONLY.matcher(line.text().substring(end).strip()).matches();
    }
    if (!headed || line.text().length() > LONGEST_ENTRY) {
      return false;
    }
    if (line.cells().size() > 1) {
      return NUMBER_ONLY.matcher(line.cells().getLast().text()).matches();
    }
    // A number that was drawn apart from its title.
    return NUMBER_ONLY.matcher(line.text()).matches()
        || (WITH_NUMBER.matcher(line.text()).matches() && !line.endsSentence());
  }

  private static List<PdfRegion> split(
      List<PdfLine> lines, List<Boolean> ends, int first, int last) {
    var regions = new PdfRegion.Collector();
    var open = new ArrayList<PdfLine>();
    for (int i = 0; i < lines.size(); i++) {
      if (i < first || i > last) {
        regions.add(PassageKind.PARAGRAPH, lines.get(i));
        continue;
      }
      PdfLine line = lines.get(i);
      if (!open.isEmpty() && !goesOn(open.getLast(), line, open.size())) {
        regions.add(PassageKind.CONTENTS, entry(open));
        open.clear();
      }
      open.add(line);
      if (ends.get(i)) {
        regions.add(PassageKind.CONTENTS, entry(open));
        open.clear();
      }
    }
    if (!open.isEmpty()) {
      regions.add(PassageKind.CONTENTS, entry(open));
    }
    return regions.regions();
  }

  /// Whether a title that has no page number yet goes on with a line.
  private static boolean goesOn(PdfLine above, PdfLine line, int titleLines) {
    return titleLines < MOST_LINES_OF_TITLE
        && above.isSizedLike(line)
        && (above.isBeside(line) || above.text().length() > 40)
        && !HEADING.matcher(above.text().toLowerCase(Locale.ROOT)).matches();
  }

  private static PdfLine entry(List<PdfLine> lines) {
    var text = new StringBuilder();
    for (PdfLine line : lines) {
      text.append(text.isEmpty() ? "" : " ").append(LEADERS.matcher(line.text()).replaceAll(" "));
    }
    String words = text.toString().replaceAll("\\s+", " ").strip();
    return lines.getFirst().reading(words.isEmpty() ? lines.getFirst().text() : words);
  }
}
