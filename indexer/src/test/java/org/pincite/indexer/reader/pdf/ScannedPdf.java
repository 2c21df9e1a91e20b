package org.pincite.indexer.reader.pdf;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/// Makes pictures of the pages of a PDF, as if they had been printed and scanned.
final class ScannedPdf {
  private static final int DOTS_PER_INCH = 200;

  private ScannedPdf() {}

  /// Scans some pages and leaves the others as they are.
  ///
  /// @param quarters how often each scan is turned to the right
  /// @param pages from 1
  static Path save(TestPdf pdf, int quarters, Path file, int... pages) throws IOException {
    PDDocument document = pdf.document();
    var renderer = new PDFRenderer(document);
    for (int number : pages) {
      BufferedImage scan =
          turned(renderer.renderImageWithDPI(number - 1, DOTS_PER_INCH, ImageType.GRAY), quarters);
      PDPage page = document.getPage(number - 1);
      float width = 72f * scan.getWidth() / DOTS_PER_INCH;
      float height = 72f * scan.getHeight() / DOTS_PER_INCH;
      page.setMediaBox(new PDRectangle(width, height));
      page.setCropBox(new PDRectangle(width, height));
      try (var content =
          new PDPageContentStream(document, page, PDPageContentStream.AppendMode.OVERWRITE, true)) {
        content.drawImage(LosslessFactory.createFromImage(document, scan), 0, 0, width, height);
      }
    }
    return pdf.save(file);
  }

  private static BufferedImage turned(BufferedImage image, int quarters) {
    BufferedImage turned = image;
    for (int i = 0; i < quarters; i++) {
      var next =
          new BufferedImage(turned.getHeight(), turned.getWidth(), BufferedImage.TYPE_BYTE_GRAY);
      Graphics2D graphics = next.createGraphics();
      graphics.translate(next.getWidth(), 0);
      graphics.rotate(Math.PI / 2);
      graphics.drawImage(turned, 0, 0, null);
      graphics.dispose();
      turned = next;
    }
    return turned;
  }
}
