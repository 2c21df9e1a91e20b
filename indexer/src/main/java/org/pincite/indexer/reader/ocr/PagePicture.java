package org.pincite.indexer.reader.ocr;

import java.awt.image.BufferedImage;
import java.io.IOException;

/// A page that can be drawn; that costs much, and is done only when somebody wants to see it.
public interface PagePicture {

  /// The picture, in shades of grey with a byte for each dot.
  BufferedImage draw() throws IOException;

  /// Dots of the picture to an inch of the page.
  int dotsPerInch();
}
