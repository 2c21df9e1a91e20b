package org.pincite.indexer.reader.pdf;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.pincite.indexer.reader.ocr.OcrLine;
import org.pincite.indexer.reader.ocr.PageOcr;

/// Reads the pages that have no text off their pictures, one after the other, until the time is up;
/// says after each page that it is still at work.
final class PdfOcr {
  private final PageOcr ocr;
  private final Runnable working;
  private final long end;
  private final Map<Integer, List<OcrLine>> read = new HashMap<>();
  private int tried;
  private int untried;

  /// @param time from now on
  /// @param working run after each page
  PdfOcr(PageOcr ocr, Duration time, Runnable working) {
    this.ocr = ocr;
    this.working = working;
    this.end = System.nanoTime() + time.toNanos();
  }

  /// The pages with those that could be read now.
  ///
  /// @param gaps the pages that are to be tried
  PdfPages completed(PDDocument document, PdfPages pages, PdfGaps gaps) throws IOException {
    var wanted = new TreeSet<Integer>(gaps.withoutText());
    wanted.addAll(gaps.pictures());
    if (!ocr.isOn() || wanted.isEmpty()) {
      return pages;
    }
    var renderer = new PDFRenderer(document);
    renderer.setSubsamplingAllowed(true);
    var found = new HashMap<Integer, PdfPage>();
    for (int number : wanted) {
      PdfLineStripper.requireNotInterrupted();
      if (System.nanoTime() - end > 0) {
        untried++;
      } else {
        tried++;
        List<PdfLine> lines = linesOf(document, renderer, number);
        if (!lines.isEmpty()) {
          found.put(number, new PdfPage(number, lines));
        }
        working.run();
      }
    }
    return with(pages, found);
  }

  private List<PdfLine> linesOf(PDDocument document, PDFRenderer renderer, int number)
      throws IOException {
    try {
      var picture = PdfPagePicture.of(document, renderer, number - 1);
      if (picture.isEmpty()) {
        return List.of();
      }
      List<OcrLine> lines = ocr.linesOf(picture.get());
      read.put(number, lines);
      return PdfOcrLines.of(lines, picture.get().dotsPerInch());
    } catch (InterruptedIOException e) {
      throw e;
    } catch (IOException | RuntimeException | StackOverflowError | LinkageError e) {
      return List.of(); // it cannot be drawn, by want of a system library or so; stays without text
    }
  }

  private static PdfPages with(PdfPages pages, Map<Integer, PdfPage> found) {
    var all = new ArrayList<PdfPage>(found.values());
    pages.pages().stream().filter(page -> !found.containsKey(page.number())).forEach(all::add);
    all.sort(Comparator.comparingInt(PdfPage::number));
    return new PdfPages(
        List.copyOf(all),
        pages.withoutText().stream().filter(page -> !found.containsKey(page)).toList(),
        pages.unreadable());
  }

  /// The confidences of what was read.
  PdfOcrConfidence confidence() {
    return new PdfOcrConfidence(read);
  }

  /// What people should know of the pages that still have no text; empty when OCR is off.
  String note() {
    if (untried > 0) {
      return ", and there was no time for OCR of " + untried + " of them";
    }
    return tried > 0 ? ", and OCR found no text there" : "";
  }
}
