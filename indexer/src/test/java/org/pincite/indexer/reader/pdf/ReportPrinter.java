package org.pincite.indexer.reader.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDTrueTypeFont;
import org.apache.pdfbox.pdmodel.font.encoding.MacRomanEncoding;

/// Sets text in columns with footnotes below them, and tells on which page each word comes to
/// stand.
final class ReportPrinter {
  static final float LEFT = 70;
  static final float RIGHT = 525;
  private static final float TOP = 750;
  private static final float BOTTOM = 80;
  private static final float GUTTER = 18;
  private static final float NOTE = 0.8f;
  private static final float MARK = 0.6f;

  /// @param columns how many
  /// @param size of the type of the text
  /// @param justified whether lines fill the column
  /// @param byRow whether the file draws lines as they stand beside each other, and not down each
  ///   column
  record Layout(int columns, float size, boolean justified, boolean byRow) {
    float leading() {
      return 1.2f * size;
    }

    float width() {
      return (RIGHT - LEFT - (columns - 1) * GUTTER) / columns;
    }
  }

  /// @param note the mark of a note that the word calls; empty when it calls none
  /// @param noteText the words of that note
  /// @param placed takes the physical page
  record Word(String text, String note, List<Word> noteText, Consumer<Integer> placed) {
    static Word of(String text) {
      return new Word(text, "", List.of(), page -> {});
    }

    Word half(String part, boolean first) {
      return first
          ? new Word(part, "", List.of(), placed)
          : new Word(part, note, noteText, page -> {});
    }
  }

  /// @param row the height of the line that it belongs to
  private record Mark(PDFont font, float size, float x, float y, float row, String text) {}

  private record NoteLine(List<Word> words, String mark) {}

  private final PDDocument document;
  private final Layout layout;
  private final IntFunction<List<String>> furniture;
  private final PDFont plain;
  private final PDFont bold;
  private final List<Mark> marks = new ArrayList<>();
  private final List<NoteLine> notes = new ArrayList<>();
  private final Deque<NoteLine> carried = new ArrayDeque<>();
  private int column;
  private float y = TOP;
  private float top = TOP;

  /// @param furniture header and footer of a physical page
  ReportPrinter(PDDocument document, Layout layout, IntFunction<List<String>> furniture)
      throws IOException {
    this.document = document;
    this.layout = layout;
    this.furniture = furniture;
    this.plain = font("Serif-Regular");
    this.bold = font("Sans-Bold");
  }

  private PDFont font(String name) throws IOException {
    try (InputStream file =
        Objects.requireNonNull(
            getClass().getResourceAsStream("/liberation/Liberation" + name + ".ttf"))) {
      // This encoding has ligatures, and takes a fraction of the time of composite fonts.
      return PDTrueTypeFont.load(document, file, MacRomanEncoding.INSTANCE);
    }
  }

  int pageNumber() {
    return document.getNumberOfPages();
  }

  /// Begins a page; the one before is finished.
  void page() {
    finishPage();
    document.addPage(new PDPage(PDRectangle.A4));
    column = 0;
    y = TOP;
    top = TOP;
    List<String> lines = furniture.apply(pageNumber());
    if (!lines.getFirst().isEmpty()) {
      mark(plain, 9, LEFT, 790, lines.getFirst());
    }
    if (!lines.getLast().isEmpty()) {
      mark(plain, 9, 290, 40, lines.getLast());
    }
    takeCarried();
  }

  /// Draws what was set; called once more at the end.
  void finishPage() {
    if (pageNumber() == 0) {
      return;
    }
    endColumn();
    if (layout.byRow) {
      marks.sort(Comparator.comparingDouble((Mark m) -> -m.row).thenComparingDouble(Mark::x));
    }
    PDPage page = document.getPage(pageNumber() - 1);
    try (var content = new PDPageContentStream(document, page)) {
      for (Mark mark : marks) {
        content.beginText();
        content.setFont(mark.font, mark.size);
        content.newLineAtOffset(mark.x, mark.y);
        content.showText(mark.text);
        content.endText();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    marks.clear();
  }

  /// A heading across all columns at the top of a page, or in the column.
  void heading(float size, String text) {
    if (y - 5 * size < floor()) {
      nextColumn();
    }
    y -= size * (y == top ? 1 : 1.8f);
    mark(bold, size, columnLeft(), y, text);
    y -= size;
    if (y > TOP - 4 * size && column == 0) {
      top = y;
    }
  }

  /// A line at its own place, with no other beside it.
  void line(float x, String text) {
    if (y - layout.leading() < floor()) {
      nextColumn();
    }
    y -= layout.leading();
    mark(plain, layout.size, x, y, text);
  }

  /// Cells on one line.
  void row(List<String> cells, List<Float> lefts) {
    if (y - layout.leading() < floor()) {
      nextColumn();
    }
    y -= layout.leading();
    for (int i = 0; i < cells.size(); i++) {
      mark(plain, layout.size, columnLeft() + lefts.get(i), y, cells.get(i));
    }
  }

  /// Begins another column when so many lines have no room in this one.
  void keepTogether(int lines) {
    if (y - lines * layout.leading() < floor()) {
      nextColumn();
    }
  }

  void space() {
    y -= 0.6f * layout.size;
  }

  float width(String text) {
    return width(plain, layout.size, text);
  }

  /// Sets a paragraph.
  ///
  /// @param label stands before the first line; may be empty
  /// @param indent of all lines
  void paragraph(String label, float indent, List<Word> words) {
    float room = layout.width() - indent;
    List<List<Word>> lines = wrapped(words, layout.size, room);
    for (int i = 0; i < lines.size(); i++) {
      List<Word> line = lines.get(i);
      int calls = (int) line.stream().filter(word -> !word.note.isEmpty()).count();
      if (y - layout.leading() - calls * noteLeading() < floor()) {
        nextColumn();
      }
      y -= layout.leading();
      if (i == 0 && !label.isEmpty()) {
        mark(plain, layout.size, columnLeft(), y, label);
      }
      boolean fill = layout.justified && i + 1 < lines.size();
      draw(line, columnLeft() + indent, layout.size, fill ? room : 0);
      for (Word word : line) {
        if (!word.note.isEmpty()) {
          addNote(word);
        }
      }
    }
    space();
  }

  private void addNote(Word word) {
    List<List<Word>> lines = wrapped(word.noteText, NOTE * layout.size, layout.width() - 14);
    for (int i = 0; i < lines.size(); i++) {
      var line = new NoteLine(lines.get(i), i == 0 ? word.note : "");
      boolean fits = carried.isEmpty() && y - noteLeading() > floor();
      if (i == 0 || fits) {
        place(line);
      } else {
        carried.add(line);
      }
    }
  }

  private void takeCarried() {
    while (!carried.isEmpty()) {
      place(carried.poll());
    }
  }

  private void place(NoteLine line) {
    notes.add(line);
    line.words.forEach(word -> word.placed.accept(pageNumber()));
  }

  private float noteLeading() {
    return 1.2f * NOTE * layout.size;
  }

  private float floor() {
    return BOTTOM + notes.size() * noteLeading() + (notes.isEmpty() ? 0 : 8);
  }

  private void nextColumn() {
    if (column + 1 < layout.columns) {
      endColumn();
      column++;
      y = top;
      takeCarried();
    } else {
      page();
    }
  }

  private void endColumn() {
    float at = BOTTOM + notes.size() * noteLeading();
    for (NoteLine note : notes) {
      at -= noteLeading();
      float size = NOTE * layout.size;
      if (!note.mark.isEmpty()) {
        raised(size, columnLeft(), at, note.mark);
      }
      float x = columnLeft() + (note.mark.isEmpty() ? 0 : 7 + 3 * note.mark.length());
      for (Word word : note.words) {
        mark(plain, size, x, at, printed(word.text));
        x += width(plain, size, printed(word.text) + " ");
      }
    }
    notes.clear();
  }

  private float columnLeft() {
    return LEFT + column * (layout.width() + GUTTER);
  }

  private void draw(List<Word> words, float left, float size, float fill) {
    float x = left;
    float natural = 0;
    for (Word word : words) {
      natural += width(plain, size, printed(word.text) + " ");
    }
    float extra = fill > 0 && words.size() > 1 ? (fill - natural) / (words.size() - 1) : 0;
    extra = Math.min(Math.max(extra, 0), 0.5f * size);
    for (Word word : words) {
      word.placed.accept(pageNumber());
      mark(plain, size, x, y, printed(word.text));
      x += width(plain, size, printed(word.text));
      if (!word.note.isEmpty()) {
        raised(size, x, y, word.note);
        x += width(plain, MARK * size, word.note);
      }
      x += width(plain, size, " ") + extra;
    }
  }

  /// As typesetters print it, with ligatures.
  private static String printed(String text) {
    return text.replace("fi", "\ufb01").replace("fl", "\ufb02");
  }

  private List<List<Word>> wrapped(List<Word> words, float size, float room) {
    var lines = new ArrayList<List<Word>>();
    var line = new ArrayList<Word>();
    float used = 0;
    for (Word word : words) {
      float width = width(plain, size, printed(word.text)) + word.note.length() * 0.35f * size;
      if (used + width > room && !line.isEmpty()) {
        Word rest = divided(word, line, size, room - used);
        lines.add(List.copyOf(line));
        line.clear();
        line.add(rest);
        used = width(plain, size, printed(rest.text) + " ");
      } else {
        line.add(word);
        used += width + width(plain, size, " ");
      }
    }
    lines.add(List.copyOf(line));
    return lines;
  }

  /// Puts the first half of a long word on the line if it fits, and gives the rest.
  private Word divided(Word word, List<Word> line, float size, float room) {
    String text = word.text;
    int middle = text.length() / 2;
    boolean plainWord =
        text.length() > 8 && text.chars().limit(middle + 2).allMatch(c -> c >= 'a' && c <= 'z');
    if (plainWord && width(plain, size, printed(text.substring(0, middle)) + "-") < room) {
      line.add(word.half(text.substring(0, middle) + "-", true));
      return word.half(text.substring(middle), false);
    }
    return word;
  }

  private void mark(PDFont font, float size, float x, float height, String text) {
    marks.add(new Mark(font, size, x, height, height, text));
  }

  /// The raised mark of a note.
  private void raised(float size, float x, float row, String text) {
    marks.add(new Mark(plain, MARK * size, x, row + 0.35f * size, row, text));
  }

  private static float width(PDFont font, float size, String text) {
    try {
      return font.getStringWidth(text) / 1000 * size;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
