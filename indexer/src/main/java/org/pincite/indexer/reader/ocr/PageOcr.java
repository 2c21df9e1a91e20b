package org.pincite.indexer.reader.ocr;

import java.io.IOException;
import java.util.List;

/// Reads the text off the picture of a page.
public interface PageOcr {

  /// The lines of a page in reading order; empty when it finds no text, or gives up.
  ///
  /// @throws java.io.InterruptedIOException when the thread was interrupted
  /// @throws IOException when the page cannot be drawn or handed over
  List<OcrLine> linesOf(PagePicture page) throws IOException;

  /// Whether pages without text are worth being offered.
  boolean isOn();

  /// Leaves all pages as they are.
  static PageOcr none() {
    return new NoOcr();
  }
}
