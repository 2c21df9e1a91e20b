package org.pincite.indexer.reader.pdf;

import java.util.List;

/// The lines of a page in reading order.
///
/// @param number the physical page, from 1
/// @param running headers and footers that are no part of the lines any more
record PdfPage(int number, List<PdfLine> lines, List<PdfLine> running) {
  PdfPage {
    lines = List.copyOf(lines);
    running = List.copyOf(running);
  }

  PdfPage(int number, List<PdfLine> lines) {
    this(number, lines, List.of());
  }
}
