package org.pincite.indexer.reader.pdf;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.pincite.indexer.reader.ReadLimits;
import org.pincite.indexer.reader.RejectedFileException;

/// The text of all pages of a document, and the pages without.
///
/// @param pages in order, those with text only
/// @param withoutText the numbers of the pages that have no text layer
/// @param unreadable the numbers of the pages that are damaged or missing
record PdfPages(List<PdfPage> pages, List<Integer> withoutText, List<Integer> unreadable) {

  /// Takes the text of each page. One damaged page does not spoil the others.
  ///
  /// @throws InterruptedIOException when the thread was interrupted
  static PdfPages read(PDDocument document, ReadLimits limits) throws IOException {
    var pages = new ArrayList<PdfPage>();
    var withoutText = new ArrayList<Integer>();
    var unreadable = new ArrayList<Integer>();
    int count = document.getNumberOfPages();
    Iterator<PDPage> tree = document.getPages().iterator();
    var stripper = new PdfLineStripper();
    long characters = 0;
    for (int number = 1; number <= count; number++) {
      PdfLineStripper.requireNotInterrupted();
      try {
        List<PdfLine> lines = PdfLineOrder.inReadingOrder(stripper.linesOf(tree.next()));
        characters += lines.stream().mapToLong(line -> line.text().length()).sum();
        if (lines.isEmpty()) {
          withoutText.add(number);
        } else {
          pages.add(new PdfPage(number, lines));
        }
      } catch (InterruptedIOException | RejectedFileException e) {
        throw e;
      } catch (IOException | RuntimeException | StackOverflowError e) {
        unreadable.add(number);
        stripper = new PdfLineStripper();
      }
      if (characters > limits.characters()) {
        throw limits.tooMuchText();
      }
    }
    return new PdfPages(List.copyOf(pages), List.copyOf(withoutText), List.copyOf(unreadable));
  }
}
