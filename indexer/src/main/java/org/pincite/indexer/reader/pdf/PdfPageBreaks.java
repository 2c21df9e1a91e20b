package org.pincite.indexer.reader.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Joins the paragraphs that run over the end of a page or a column, where that is certain: the
/// last block there ends no sentence, and the first one after it has type of the same size and
/// begins in lower case, or else follows a line that reaches the margin and is not indented.
/// Smaller type at the foot of a page, which is notes, is passed over.
final class PdfPageBreaks {
  private static final float SMALLER = 0.94f;

  private PdfPageBreaks() {}

  /// The blocks in order; a joined one stands where it begins.
  static List<PdfBlock> joined(List<PdfBlock> blocks) {
    float body = bodySize(blocks);
    var joined = new ArrayList<PdfBlock>();
    PdfBlock before = null;
    // Where the column before ends: its last block, and the last one that is not a note.
    int last = -1;
    int lastOfBody = -1;
    for (PdfBlock block : blocks) {
      int into = -1;
      if (before != null && isTurn(before, block)) {
        List<Integer> ends =
            last >= 0 && block.page() <= before.page() + 1 ? endsOf(last, lastOfBody) : List.of();
        lastOfBody = -1;
        for (int end : ends) {
          into = goesOn(joined.get(end), block) ? end : into;
        }
      }
      before = block;
      if (into >= 0) {
        joined.set(into, joined.get(into).with(block));
      } else {
        joined.add(block);
        into = joined.size() - 1;
      }
      last = into;
      if (block.isText() && block.size() >= SMALLER * body && !block.lines().getFirst().rotated()) {
        lastOfBody = into;
      }
    }
    return joined;
  }

  private static boolean isTurn(PdfBlock before, PdfBlock block) {
    return before.page() != block.page()
        || before.lines().getFirst().column() != block.lines().getFirst().column();
  }

  private static List<Integer> endsOf(int last, int lastOfBody) {
    return lastOfBody < 0 || lastOfBody == last ? List.of(last) : List.of(lastOfBody, last);
  }

  private static boolean goesOn(PdfBlock block, PdfBlock next) {
    PdfLine end = block.lines().getLast();
    PdfLine begin = next.lines().getFirst();
    return block.isText()
        && next.isText()
        && next.page() <= block.lastPage() + 1
        && !end.endsSentence()
        && begin.isSizedLike(end)
        && !begin.rotated()
        && (begin.beginsInLowerCase()
            || (isFullLine(block) && isInsideParagraph(next) && begin.bold() == end.bold()));
  }

  /// Whether the last line of a paragraph reaches the margin, so that something follows.
  private static boolean isFullLine(PdfBlock block) {
    List<PdfLine> lines = block.lines();
    PdfLine end = lines.getLast();
    double right = lines.stream().mapToDouble(PdfLine::right).max().orElseThrow();
    return lines.size() > 2
        && end.right() > right - end.size()
        && (end.text().endsWith(",")
            || Character.isLetterOrDigit(end.text().codePointBefore(end.text().length())));
  }

  /// Whether a block begins like the middle of a paragraph: neither indented nor marked.
  private static boolean isInsideParagraph(PdfBlock block) {
    List<PdfLine> lines = block.lines();
    return lines.size() > 1
        && Math.abs(lines.getFirst().left() - lines.get(1).left()) < 0.3f * block.size()
        && Character.isLetter(lines.getFirst().text().codePointAt(0))
        && Character.isLetter(lines.getFirst().text().codePointBefore(firstWord(lines)));
  }

  private static int firstWord(List<PdfLine> lines) {
    int space = lines.getFirst().text().indexOf(' ');
    return space < 0 ? lines.getFirst().text().length() : space;
  }

  /// The size in which most of the text is set.
  static float bodySize(List<PdfBlock> blocks) {
    Map<Float, Integer> letters = new HashMap<>();
    for (PdfBlock block : blocks) {
      if (!block.isText()) {
        continue;
      }
      letters.merge(Math.round(2 * block.size()) / 2f, block.letters(), Integer::sum);
    }
    return letters.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(0f);
  }
}
