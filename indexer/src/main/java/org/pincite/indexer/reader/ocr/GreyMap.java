package org.pincite.indexer.reader.ocr;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/// A picture in shades of grey, a byte for each dot.
record GreyMap(BufferedImage image) {

  static GreyMap of(BufferedImage image) {
    return image.getType() == BufferedImage.TYPE_BYTE_GRAY
        ? new GreyMap(image)
        : new GreyMap(turned(image, 0));
  }

  /// The picture turned clockwise.
  ///
  /// @param degrees a multiple of 90
  GreyMap turned(int degrees) {
    return new GreyMap(turned(image, degrees));
  }

  private static BufferedImage turned(BufferedImage image, int degrees) {
    boolean sideways = degrees % 180 != 0;
    int width = sideways ? image.getHeight() : image.getWidth();
    int height = sideways ? image.getWidth() : image.getHeight();
    var turned = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D graphics = turned.createGraphics();
    graphics.translate(width / 2.0, height / 2.0);
    graphics.rotate(Math.toRadians(degrees));
    graphics.translate(-image.getWidth() / 2.0, -image.getHeight() / 2.0);
    graphics.drawImage(image, 0, 0, null);
    graphics.dispose();
    return turned;
  }

  /// In the portable grey map format, which costs no time to make.
  void write(Path file) throws IOException {
    byte[] dots = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
    String header =
        String.format(Locale.ROOT, "P5\n%d %d\n255\n", image.getWidth(), image.getHeight());
    try (OutputStream out = Files.newOutputStream(file)) {
      out.write(header.getBytes(StandardCharsets.US_ASCII));
      out.write(dots, 0, image.getWidth() * image.getHeight());
    }
  }
}
