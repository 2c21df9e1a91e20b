package org.pincite.indexer.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Joins the paragraphs that run over a page break, where that is certain: the last block of the
/// page ends no sentence, and the first one of the next page begins in lower case in type of the
/// same size. Smaller type at the foot of a page, which is notes, is passed over.
final class PdfPageBreaks {
  private static final float SMALLER = 0.94f;

  private PdfPageBreaks() {}

  /// The blocks in order; a joined one stands where it begins.
  static List<PdfBlock> joined(List<PdfBlock> blocks) {
    float body = bodySize(blocks);
    var joined = new ArrayList<PdfBlock>();
    int last = -1; // index of the last block of body text
    int pageOfLast = 0; // where that block ends
    int page = 0;
    for (PdfBlock block : blocks) {
      boolean first = block.page() != page;
      page = block.page();
      if (first && last >= 0 && pageOfLast == page - 1 && goesOn(joined.get(last), block)) {
        joined.set(last, joined.get(last).with(block));
        pageOfLast = page;
        continue;
      }
      joined.add(block);
      if (block.size() >= SMALLER * body && !block.lines().getFirst().rotated()) {
        last = joined.size() - 1;
        pageOfLast = page;
      }
    }
    return joined;
  }

  private static boolean goesOn(PdfBlock block, PdfBlock next) {
    PdfLine end = block.lines().getLast();
    PdfLine begin = next.lines().getFirst();
    return !end.endsSentence()
        && begin.beginsInLowerCase()
        && begin.isSizedLike(end)
        && !begin.rotated();
  }

  /// The size in which most of the text is set.
  static float bodySize(List<PdfBlock> blocks) {
    Map<Float, Integer> letters = new HashMap<>();
    for (PdfBlock block : blocks) {
      letters.merge(Math.round(2 * block.size()) / 2f, block.letters(), Integer::sum);
    }
    return letters.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(0f);
  }
}
