package org.pincite.indexer.reader.pdf;

import java.util.List;

/// The lines of a page in reading order.
///
/// @param number the physical page, from 1
record PdfPage(int number, List<PdfLine> lines) {
  PdfPage {
    lines = List.copyOf(lines);
  }
}
