package org.pincite.indexer.reader.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pincite.corpus.PassageKind;

/// Takes the pages of a document apart: index, contents, notes, tables, and the paragraphs of the
/// text.
final class PdfParts {
  private final PdfContents contents = new PdfContents();
  private final PdfIndexPages index = new PdfIndexPages();
  private final PdfFootnotes footnotes;
  private final List<PdfBlock> blocks = new ArrayList<>();

  private PdfParts(float body) {
    this.footnotes = new PdfFootnotes(body);
  }

  /// The blocks of all pages; notes stand after what begins on their page.
  ///
  /// @param pages without running headers and footers
  static List<PdfBlock> of(List<PdfPage> pages) {
    var parts = new PdfParts(bodySize(pages));
    pages.forEach(parts::add);
    return withNotes(PdfPageBreaks.joined(parts.blocks), parts.footnotes.notes());
  }

  private void add(PdfPage page) {
    Optional<List<PdfLine>> entries = index.entries(page);
    if (entries.isPresent()) {
      addEach(PassageKind.INDEX, page, entries.get());
      return;
    }
    var text = new ArrayList<PdfLine>();
    for (PdfRegion region : contents.regions(page)) {
      if (region.kind() == PassageKind.CONTENTS) {
        addText(page, text);
        text.clear();
        addEach(region.kind(), page, region.lines());
      } else {
        text.addAll(region.lines());
      }
    }
    addText(page, text);
  }

  private void addText(PdfPage page, List<PdfLine> lines) {
    for (PdfRegion region : PdfTables.regions(footnotes.without(page, lines))) {
      if (region.kind() == PassageKind.PARAGRAPH) {
        blocks.addAll(PdfBlocks.of(page.number(), region.lines()));
      } else {
        addEach(region.kind(), page, region.lines());
      }
    }
  }

  private void addEach(PassageKind kind, PdfPage page, List<PdfLine> lines) {
    lines.forEach(line -> blocks.add(PdfBlock.of(kind, page.number(), line)));
  }

  private static List<PdfBlock> withNotes(List<PdfBlock> blocks, List<PdfBlock> notes) {
    var all = new ArrayList<PdfBlock>(blocks.size() + notes.size());
    int next = 0;
    for (PdfBlock block : blocks) {
      while (next < notes.size() && notes.get(next).page() < block.page()) {
        all.add(notes.get(next++));
      }
      all.add(block);
    }
    all.addAll(notes.subList(next, notes.size()));
    return all;
  }

  /// The size in which most letters are set.
  private static float bodySize(List<PdfPage> pages) {
    Map<Float, Integer> letters = new HashMap<>();
    for (PdfPage page : pages) {
      for (PdfLine line : page.lines()) {
        letters.merge(Math.round(2 * line.size()) / 2f, line.text().length(), Integer::sum);
      }
    }
    return letters.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(0f);
  }
}
