package org.pincite.indexer.reader.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.pincite.indexer.reader.ocr.PagePicture;

/// A page of a document, to be drawn at the resolution that suits recognition: 300 dots an inch, or
/// fewer for a page that would have more dots than an A3 sheet has.
///
/// @param index of the page, from 0
record PdfPagePicture(PDFRenderer renderer, int index, int dotsPerInch) implements PagePicture {
  private static final int BEST = 300;
  private static final int LEAST = 100;
  private static final double MAX_DOTS = 20e6;

  /// What an image on the page may have before it is scaled: a scanned A2 sheet at 300 dots.
  private static final long MAX_DOTS_OF_IMAGE = 40_000_000;

  /// Empty when drawing the page would cost too much: a sheet or an image of immense size.
  static Optional<PdfPagePicture> of(PDDocument document, PDFRenderer renderer, int index)
      throws IOException {
    PDPage page = document.getPage(index);
    PDRectangle box = page.getCropBox();
    double squareInches = (double) box.getWidth() * box.getHeight() / (72 * 72);
    int dotsPerInch = (int) Math.min(BEST, Math.sqrt(MAX_DOTS / Math.max(1, squareInches)));
    return dotsPerInch < LEAST || hasImmenseImage(page)
        ? Optional.empty()
        : Optional.of(new PdfPagePicture(renderer, index, dotsPerInch));
  }

  private static boolean hasImmenseImage(PDPage page) throws IOException {
    PDResources resources = page.getResources();
    if (resources != null) {
      for (COSName name : resources.getXObjectNames()) {
        PDXObject object = resources.isImageXObject(name) ? resources.getXObject(name) : null;
        if (object instanceof PDImageXObject image
            && (long) image.getWidth() * image.getHeight() > MAX_DOTS_OF_IMAGE) {
          return true;
        }
      }
    }
    return false;
  }

  @Override
  public BufferedImage draw() throws IOException {
    return renderer.renderImageWithDPI(index, dotsPerInch, ImageType.GRAY);
  }
}
