package org.pincite.indexer.reader.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDPageLabelRange;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/// A small PDF for a test, set like a report: A4, 11 point, lines as given or wrapped.
final class TestPdf implements AutoCloseable {
  private static final float LEFT = 72;
  private static final float WIDTH = 450;
  private static final float SIZE = 11;
  private static final float LEADING = 1.2f;
  private static final PDType1Font PLAIN = new PDType1Font(FontName.HELVETICA);
  private static final PDType1Font BOLD = new PDType1Font(FontName.HELVETICA_BOLD);

  private final PDDocument document;
  private final List<PDOutlineItem> chapters = new ArrayList<>();
  private PDPage page = new PDPage();
  private float y;

  TestPdf() {
    this(new PDDocument());
  }

  private TestPdf(PDDocument document) {
    this.document = document;
  }

  static TestPdf load(Path file) throws IOException {
    return new TestPdf(Loader.loadPDF(file.toFile()));
  }

  /// Goes on writing on a page that is there.
  ///
  /// @param index from 0
  TestPdf turnTo(int index) {
    page = document.getPage(index);
    return this;
  }

  PDDocument document() {
    return document;
  }

  TestPdf page() {
    page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    y = 740;
    return this;
  }

  /// A paragraph, wrapped, with space after it.
  TestPdf paragraph(String text) {
    return lines(wrapped(text).toArray(String[]::new));
  }

  /// A paragraph whose lines break as given, with space after it.
  TestPdf lines(String... lines) {
    for (String line : lines) {
      at(LEFT, y, line);
      y -= LEADING * SIZE;
    }
    y -= SIZE;
    return this;
  }

  /// Lines that each begin further right, by `indent` points for the first.
  TestPdf indented(float indent, String text) {
    List<String> lines = wrapped(text);
    for (int i = 0; i < lines.size(); i++) {
      at(i == 0 ? LEFT + indent : LEFT, y, lines.get(i));
      y -= LEADING * SIZE;
    }
    return this;
  }

  TestPdf heading(float size, String text) {
    y -= size;
    draw(BOLD, size, LEFT, y, text);
    y -= LEADING * size + SIZE;
    return this;
  }

  /// A line at a height of its own, counted from the bottom of the page.
  TestPdf at(float x, float height, String text) {
    draw(PLAIN, SIZE, x, height, text);
    return this;
  }

  /// A line with the raised mark of a note in it.
  TestPdf noted(String before, String mark, String after) {
    float x = LEFT;
    draw(PLAIN, SIZE, x, y, before);
    x += width(before);
    draw(PLAIN, 0.6f * SIZE, x, y + 0.35f * SIZE, mark);
    x += 0.6f * width(mark);
    draw(PLAIN, SIZE, x, y, after);
    y -= LEADING * SIZE + SIZE;
    return this;
  }

  /// A line of a footnote with its raised mark, at a height of its own.
  TestPdf note(float height, String mark, String text) {
    draw(PLAIN, 0.5f * SIZE, LEFT, height + 3, mark);
    draw(PLAIN, 0.8f * SIZE, LEFT + 6, height, text);
    return this;
  }

  /// A line in smaller type, at a height of its own.
  TestPdf small(float height, String text) {
    draw(PLAIN, 0.8f * SIZE, LEFT, height, text);
    return this;
  }

  TestPdf header(String text) {
    return at(LEFT, 800, text);
  }

  TestPdf footer(String text) {
    return at(290, 30, text);
  }

  /// A picture, as of a scanned page.
  TestPdf picture() throws IOException {
    var image = new BufferedImage(40, 40, BufferedImage.TYPE_BYTE_GRAY);
    try (var content =
        new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true)) {
      content.drawImage(LosslessFactory.createFromImage(document, image), LEFT, 200);
    }
    return this;
  }

  /// A chapter of the outline that begins on the current page.
  TestPdf chapter(String title) {
    PDOutlineItem item = item(title);
    outline().addLast(item);
    chapters.add(item);
    return this;
  }

  /// A section of the last chapter that begins on the current page.
  TestPdf section(String title) {
    chapters.getLast().addLast(item(title));
    return this;
  }

  private PDOutlineItem item(String title) {
    var item = new PDOutlineItem();
    item.setTitle(title);
    var destination = new PDPageFitDestination();
    destination.setPage(page);
    item.setDestination(destination);
    return item;
  }

  private PDDocumentOutline outline() {
    PDDocumentOutline outline = document.getDocumentCatalog().getDocumentOutline();
    if (outline == null) {
      outline = new PDDocumentOutline();
      document.getDocumentCatalog().setDocumentOutline(outline);
    }
    return outline;
  }

  /// Roman labels for the first pages and arabic ones from 1 for those after.
  TestPdf romanLabels(int pages) {
    var labels = new PDPageLabels(document);
    var roman = new PDPageLabelRange();
    roman.setStyle(PDPageLabelRange.STYLE_ROMAN_LOWER);
    labels.setLabelItem(0, roman);
    var arabic = new PDPageLabelRange();
    arabic.setStyle(PDPageLabelRange.STYLE_DECIMAL);
    labels.setLabelItem(pages, arabic);
    document.getDocumentCatalog().setPageLabels(labels);
    return this;
  }

  TestPdf title(String title) {
    document.getDocumentInformation().setTitle(title);
    return this;
  }

  TestPdf encrypted(String userPassword, AccessPermission permission) throws IOException {
    document.protect(new StandardProtectionPolicy("owner", userPassword, permission));
    return this;
  }

  Path save(Path file) throws IOException {
    document.save(file.toFile());
    return file;
  }

  @Override
  public void close() throws IOException {
    document.close();
  }

  private void draw(PDType1Font font, float size, float x, float height, String text) {
    try (var content =
        new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true)) {
      content.beginText();
      content.setFont(font, size);
      content.newLineAtOffset(x, height);
      content.showText(text);
      content.endText();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> wrapped(String text) {
    var lines = new ArrayList<String>();
    var line = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      if (!line.isEmpty() && width(line + " " + word) > WIDTH) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  private static float width(String text) {
    try {
      return PLAIN.getStringWidth(text) / 1000 * SIZE;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
