package org.pincite.indexer.reader.pdf;

import java.util.ArrayList;
import java.util.List;
import org.pincite.corpus.PassageKind;

/// Lines of a page that play one part.
///
/// @param kind paragraph for running text that is still to be split; else each line is an entry or
///   a row of its own
/// @param lines in reading order, at least one
record PdfRegion(PassageKind kind, List<PdfLine> lines) {
  PdfRegion {
    lines = List.copyOf(lines);
  }

  /// Puts lines of one kind after the other together.
  static final class Collector {
    private final List<PdfRegion> regions = new ArrayList<>();
    private final List<PdfLine> open = new ArrayList<>();
    private PassageKind kind = PassageKind.PARAGRAPH;

    void add(PassageKind newKind, PdfLine line) {
      if (newKind != kind) {
        close();
        kind = newKind;
      }
      open.add(line);
    }

    private void close() {
      if (!open.isEmpty()) {
        regions.add(new PdfRegion(kind, open));
        open.clear();
      }
    }

    List<PdfRegion> regions() {
      close();
      return List.copyOf(regions);
    }
  }
}
