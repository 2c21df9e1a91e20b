package org.pincite.indexer.reader.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Splits the lines of a page into paragraphs, by what a reader sees: space, indents, type, numbers
/// and bullets, and lines that end before the margin.
///
/// A table, which has none of these, stays in one piece. A line that goes on in lower case after
/// one that ends no sentence needs stronger signs than others.
final class PdfBlocks {
  private static final float MORE_THAN_LEADING = 1.2f;
  private static final float MUCH_MORE_THAN_LEADING = 1.6f;
  private static final float MUCH_LARGER = 0.25f;
  private static final float SMALLEST_INDENT = 0.8f;

  private static final Pattern BULLET =
      Pattern.compile("[\u2022\u25aa\u25cf\u25a0\u25cb\u25e6\uf0b7]\\s?.*");
  private static final Pattern MARKER =
      Pattern.compile(
          "(?:\\d{1,3}(?:\\.\\d{1,3}){1,3}\\.?|\\d{1,3}[.)]|\\([a-z]{1,5}\\)|\\(\\d{1,2}\\)"
              + "|(?:\\d{1,2}(?:\\. ?\\d{1,2}){0,8})?[a-z]{1,5}\\)|[A-Z]\\.|[-\u2013\u2014])\\s+\\S.*");

  private final int page;
  private final List<PdfLine> lines;
  private final PdfPageLayout layout;
  private final List<PdfBlock> blocks = new ArrayList<>();
  private final List<PdfLine> open = new ArrayList<>();

  private PdfBlocks(int page, List<PdfLine> lines) {
    this.page = page;
    this.lines = lines;
    this.layout = new PdfPageLayout(lines);
  }

  /// The blocks of some lines of a page, in their order; no block goes over the end of a column.
  static List<PdfBlock> of(int page, List<PdfLine> lines) {
    var blocks = new ArrayList<PdfBlock>();
    int begin = 0;
    for (int i = 1; i <= lines.size(); i++) {
      if (i == lines.size() || lines.get(i).column() != lines.get(begin).column()) {
        blocks.addAll(new PdfBlocks(page, lines.subList(begin, i)).split());
        begin = i;
      }
    }
    return blocks;
  }

  private List<PdfBlock> split() {
    for (int i = 0; i < lines.size(); i++) {
      PdfLine next = i + 1 < lines.size() ? lines.get(i + 1) : null;
      if (!open.isEmpty() && begins(lines.get(i), next)) {
        close();
      }
      open.add(lines.get(i));
    }
    if (!open.isEmpty()) {
      close();
    }
    return blocks;
  }

  private void close() {
    blocks.add(new PdfBlock(page, open));
    open.clear();
  }

  /// Whether the line begins a block of its own.
  private boolean begins(PdfLine line, @Nullable PdfLine next) {
    PdfLine above = open.getLast();
    boolean goesOn = !above.endsSentence() && line.beginsInLowerCase();
    float gap = line.baseline() - above.baseline();
    if (above.rotated() != line.rotated()) {
      return true;
    }
    if (gap < -0.5f * line.size()) {
      return !goesOn; // the next column, or what was drawn last
    }
    if (gap > (goesOn ? MUCH_MORE_THAN_LEADING : MORE_THAN_LEADING) * leading(line)) {
      return true;
    }
    if (isMarked(line, above)) {
      return true;
    }
    if (goesOn) {
      return Math.abs(above.size() - line.size())
          > MUCH_LARGER * Math.max(above.size(), line.size());
    }
    return isOfOtherType(line, above)
        || (above.endsSentence() && layout.endsEarly(above, line))
        || isIndented(line, above, next);
  }

  private float leading(PdfLine line) {
    float usual = layout.leading(line);
    if (open.size() < 2) {
      return usual;
    }
    float inBlock = open.getLast().baseline() - open.get(open.size() - 2).baseline();
    return inBlock > 0.5f * line.size() ? inBlock : usual;
  }

  private static boolean isOfOtherType(PdfLine line, PdfLine above) {
    return !line.isSizedLike(above) || line.bold() != above.bold();
  }

  /// Numbers and bullets begin a block, except where a sentence just happens to break before a
  /// number.
  private boolean isMarked(PdfLine line, PdfLine above) {
    if (BULLET.matcher(line.text()).matches()) {
      return true;
    }
    if (!MARKER.matcher(line.text()).matches()) {
      return false;
    }
    PdfLine first = open.getFirst();
    boolean nextItem =
        MARKER.matcher(first.text()).matches()
            && Math.abs(line.left() - first.left()) < 0.3f * line.size()
            && shape(line).equals(shape(first));
    return nextItem
        || above.endsSentence()
        || above.text().endsWith(",")
        || above.text().endsWith(" and")
        || above.text().endsWith(" or")
        || layout.endsEarly(above, line)
        || line.left() < above.left() - SMALLEST_INDENT * line.size();
  }

  /// The kind of marker that a line begins with: `a)` for `ii)`, `0.0` for `5.23`.
  private static String shape(PdfLine marked) {
    String marker = marked.text().substring(0, marked.text().indexOf(' '));
    return marker.replaceAll("\\d+", "0").replaceAll("[a-z]+", "a");
  }

  private boolean isIndented(PdfLine line, PdfLine above, @Nullable PdfLine next) {
    float indent = SMALLEST_INDENT * line.size();
    float shift = line.left() - above.left();
    if (Math.abs(shift) <= indent || isCentred(line, above)) {
      return false;
    }
    PdfLine first = open.getFirst();
    boolean bullet = BULLET.matcher(first.text()).matches();
    if (shift < 0) {
      // Else the first line of the block was indented.
      return open.size() > 1 || bullet;
    }
    if (open.size() > 1) {
      return true;
    }
    boolean hanging = bullet || MARKER.matcher(first.text()).matches();
    boolean nextReturns = next != null && next.left() < line.left() - indent;
    return !hanging && (nextReturns || above.endsSentence());
  }

  private static boolean isCentred(PdfLine line, PdfLine above) {
    float apart = (line.left() + line.right()) - (above.left() + above.right());
    return Math.abs(apart) < 0.5f * line.size();
  }
}
