package org.pincite.indexer.reader.pdf;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageTree;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.pincite.corpus.RejectionReason;
import org.pincite.indexer.reader.RejectedFileException;

/// Takes the printed lines of one page after the other, in the order in which the file draws them.
///
/// The letters are not sorted by position: sorting would read across the columns of a page. What
/// runs in another direction than most of the page is taken last, and sorted, since unsorted PDFBox
/// makes a line of each of its letters.
final class PdfLineStripper extends PDFTextStripper {
  /// No page that people can read has more letters; a hostile one would fill the memory.
  private static final int MAX_GLYPHS = 250_000;

  private static final Pattern BOLD = Pattern.compile("bold|black|heavy|demi");

  private final IdentityHashMap<PDFont, Boolean> boldFonts = new IdentityHashMap<>();
  private List<PdfLine> lines = new ArrayList<>();
  private PdfLineBuilder line = new PdfLineBuilder(false);
  private int pageRotation;
  private int glyphs;

  PdfLineStripper() throws IOException {
    output = Writer.nullWriter();
    // Pages are handed over one by one, and the inherited method takes none while the count of
    // pages, which only this raises, is 0.
    var blank = new PDPageTree();
    blank.add(new PDPage());
    processPages(blank);
  }

  /// The lines of a page.
  ///
  /// @throws InterruptedIOException when the thread was interrupted
  /// @throws RejectedFileException when the page has too many letters
  /// @throws IOException when the page is damaged; this object must then not be used again
  List<PdfLine> linesOf(PDPage page) throws IOException {
    lines = new ArrayList<>();
    line = new PdfLineBuilder(false);
    pageRotation = page.getRotation();
    glyphs = 0;
    boldFonts.clear();
    processPage(page);
    return lines;
  }

  /// Throws when the thread was interrupted, which is how a caller ends a reading that takes too
  /// long.
  static void requireNotInterrupted() throws InterruptedIOException {
    if (Thread.interrupted()) {
      throw new InterruptedIOException("interrupted while reading a PDF");
    }
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    requireNotInterrupted();
    if (glyphs > MAX_GLYPHS) {
      throw new RejectedFileException(
          RejectionReason.TOO_LARGE,
          String.format(Locale.ROOT, "a page has more than %,d letters", MAX_GLYPHS));
    }
    super.processOperator(operator, operands);
  }

  @Override
  protected void operatorException(Operator operator, List<COSBase> operands, IOException e)
      throws IOException {
    // The inherited method swallows all that goes wrong inside a form that is drawn on the page.
    if (e instanceof InterruptedIOException || e instanceof RejectedFileException) {
      throw e;
    }
    super.operatorException(operator, operands, e);
  }

  @Override
  protected void processTextPosition(TextPosition text) {
    if (++glyphs <= MAX_GLYPHS) {
      super.processTextPosition(text);
    }
  }

  @Override
  protected void writePage() throws IOException {
    var upright = new ArrayList<List<TextPosition>>();
    var rotated = new ArrayList<TextPosition>();
    for (List<TextPosition> article : charactersByArticle) {
      var kept = new ArrayList<TextPosition>(article.size());
      for (TextPosition letter : article) {
        (isUpright(letter) ? kept : rotated).add(letter);
      }
      upright.add(kept);
    }
    write(upright, false);
    if (!rotated.isEmpty()) {
      write(List.of(rotated), true);
    }
  }

  private void write(List<List<TextPosition>> articles, boolean sorted) throws IOException {
    charactersByArticle.clear();
    charactersByArticle.addAll(articles);
    setSortByPosition(sorted);
    line = new PdfLineBuilder(sorted);
    super.writePage();
    endLine();
    setSortByPosition(false);
  }

  private boolean isUpright(TextPosition letter) {
    return Math.round(letter.getDir()) == pageRotation;
  }

  /// PDFBox calls it for the letters between two spaces that it inserts itself: for a word, or for
  /// a line in which the file has spaces.
  @Override
  protected void writeString(String text, List<TextPosition> letters) {
    line.text(text);
    int begin = 0;
    for (int i = 1; i <= letters.size(); i++) {
      if (i == letters.size() || !isSetAlike(letters.get(begin), letters.get(i))) {
        addRun(letters.subList(begin, i));
        begin = i;
      }
    }
  }

  private static boolean isSetAlike(TextPosition a, TextPosition b) {
    return a.getFont().equals(b.getFont()) && a.getFontSizeInPt() == b.getFontSizeInPt();
  }

  private void addRun(List<TextPosition> letters) {
    TextPosition first = letters.getFirst();
    TextPosition last = letters.getLast();
    boolean sorted = getSortByPosition();
    line.run(
        sorted ? first.getXDirAdj() : first.getX(),
        sorted ? last.getXDirAdj() + last.getWidthDirAdj() : last.getX() + last.getWidth(),
        sorted ? first.getYDirAdj() : first.getY(),
        first.getFontSizeInPt(),
        boldFonts.computeIfAbsent(first.getFont(), PdfLineStripper::isBold),
        letters.size());
  }

  private static boolean isBold(PDFont font) {
    String name = font.getName();
    return name != null && BOLD.matcher(name.toLowerCase(Locale.ROOT)).find();
  }

  @Override
  protected void writeWordSeparator() {
    line.space();
  }

  @Override
  protected void writeLineSeparator() {
    endLine();
  }

  @Override
  protected void endArticle() {
    endLine();
  }

  private void endLine() {
    line.end(lines);
    line = new PdfLineBuilder(getSortByPosition());
  }
}
