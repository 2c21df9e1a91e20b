package org.pincite.indexer.reader.pdf;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.Writer;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
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

  // A form that draws itself twice would do so without an end.
  private static final int MAX_DRAWN = 100_000;

  private static final Pattern BOLD = Pattern.compile("bold|black|heavy|demi");

  private final IdentityHashMap<PDFont, Boolean> boldFonts = new IdentityHashMap<>();
  private List<PdfLine> lines = new ArrayList<>();
  private PdfLineBuilder line = new PdfLineBuilder(false);

  /// The line before that one, with which it may go on.
  private PdfLineBuilder before = line;

  private int pageRotation;
  private int glyphs;
  private int drawn;

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
    drawn = 0;
    boldFonts.clear();
    before = line;
    processPage(page);
    before.line().ifPresent(lines::add);
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
    if (operator.getName().equals(OperatorName.DRAW_OBJECT) && ++drawn > MAX_DRAWN) {
      throw new RejectedFileException(
          RejectionReason.TOO_LARGE,
          String.format(Locale.ROOT, "a page draws more than %,d pictures and forms", MAX_DRAWN));
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
    if (text.codePoints().anyMatch(PdfLineStripper::isWrittenToTheLeft)) {
      // Only PDFBox's own text has these in the order in which they are read.
      add(text, letters.getFirst(), letters.getLast());
      return;
    }
    var words = new StringBuilder();
    TextPosition first = letters.getFirst();
    TextPosition last = first;
    boolean begun = false;
    for (TextPosition letter : letters) {
      if (letter.getUnicode().isBlank()) {
        words.append(' ');
        continue;
      }
      if (!begun || !goesOn(last, letter)) {
        add(words.toString(), first, last);
        words.setLength(0);
        first = letter;
        begun = true;
      }
      words.append(folded(letter.getUnicode()));
      last = letter;
    }
    add(words.toString(), first, last);
  }

  private static boolean isWrittenToTheLeft(int c) {
    return (c >= 0x590 && c <= 0x8ff)
        || (c >= 0xfb1d && c <= 0xfdff)
        || (c >= 0xfe70 && c < 0xfeff);
  }

  /// Ligatures as the letters they stand for.
  private static String folded(String unicode) {
    for (int i = 0; i < unicode.length(); i++) {
      if (unicode.charAt(i) >= '\ufb00' && unicode.charAt(i) <= '\ufb06') {
        return Normalizer.normalize(unicode, Normalizer.Form.NFKC);
      }
    }
    return unicode;
  }

  /// Whether a letter is set in the type of another, at its height and not far from it.
  private boolean goesOn(TextPosition last, TextPosition letter) {
    return last.getFont().equals(letter.getFont())
        && last.getYScale() == letter.getYScale()
        && Math.abs(baseline(last) - baseline(letter)) < 0.1f * last.getYScale()
        && left(letter) - right(last) < PdfLineBuilder.WIDE * last.getYScale()
        && left(letter) - right(last) > -PdfLineBuilder.WIDE * last.getYScale();
  }

  private void add(String words, TextPosition first, TextPosition last) {
    if (!words.isBlank()) {
      var run =
          new PdfLineBuilder.Run(
              words.strip(),
              left(first),
              right(last),
              baseline(first),
              Math.round(10 * first.getYScale()) / 10f,
              boldFonts.computeIfAbsent(first.getFont(), PdfLineStripper::isBold));
      if (line.endsBefore(run)) {
        endLine();
      }
      line.add(run);
    }
    if (!words.isEmpty() && Character.isWhitespace(words.charAt(words.length() - 1))) {
      line.space();
    }
  }

  private float left(TextPosition letter) {
    return getSortByPosition() ? letter.getXDirAdj() : letter.getX();
  }

  private float right(TextPosition letter) {
    return getSortByPosition()
        ? letter.getXDirAdj() + letter.getWidthDirAdj()
        : letter.getX() + letter.getWidth();
  }

  private float baseline(TextPosition letter) {
    return getSortByPosition() ? letter.getYDirAdj() : letter.getY();
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

  /// Ends a line, unless it only goes on with the one before.
  private void endLine() {
    if (!before.goesOnWith(line)) {
      before.line().ifPresent(lines::add);
      before = line;
    }
    line = new PdfLineBuilder(getSortByPosition());
  }
}
