package org.pincite.indexer.reader.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDPageLabelRange;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.PassageKind;
import org.pincite.indexer.reader.pdf.ReportPrinter.Layout;
import org.pincite.indexer.reader.pdf.ReportPrinter.Word;

/// A report that a test makes up, of which the place of every sentence is known: a title page, a
/// contents page and a preface with roman numbers, chapters with numbered paragraphs, notes and
/// tables, a page that is only a picture, and an index.
final class KnownReport {
  private static final int FRONT_PAGES = 3;
  private static final List<String> THINGS =
      words(
          "office committee correspondence department officer letter report minute file record"
              + " investigation recommendation administration reservoir embankment valley council"
              + " engineer inspector chairman warning meeting decision conversation difficulty"
              + " responsibility finance profile flood sluice gauge certificate drawing contractor");
  private static final List<String> DEEDS =
      words(
          "described questioned received considered confirmed delayed examined forwarded neglected"
              + " mentioned overlooked preferred rejected repeated reflected summarised withdrew"
              + " transferred identified investigated acknowledged misunderstood");
  private static final List<String> KINDS =
      words(
          "first final official efficient independent insufficient unsatisfactory earlier later"
              + " confidential preliminary technical financial ordinary difficult unexpected careful"
              + " incomplete satisfactory extraordinary particular comprehensive");
  private static final List<String> LINKS =
      words("before after because although while until when unless since");

  private static List<String> words(String list) {
    return Arrays.asList(list.split(" ", -1));
  }

  /// How paragraphs are numbered.
  enum Numbers {
    NONE,
    DOTTED,
    SIMPLE,
    BRACKETS
  }

  /// @param labelTree whether the file names its pages, or only the print does
  record Form(Layout layout, Numbers numbers, boolean labelTree, long seed) {}

  /// What is known of a sentence.
  ///
  /// @param page the physical page on which it begins
  record Answer(
      String text,
      int page,
      @Nullable String label,
      @Nullable String paragraph,
      PassageKind kind,
      @Nullable String note) {}

  private final Form form;
  private final Random random;
  private final PDDocument document = new PDDocument();
  private final List<Answer> answers = new ArrayList<>();
  private final ReportPrinter printer;
  private @Nullable String paragraph;
  private int note;
  private int number;
  private String chapter = "Preface";

  private KnownReport(Form form) throws IOException {
    this.form = form;
    this.random = new Random(form.seed);
    this.printer = new ReportPrinter(document, form.layout, this::furniture);
  }

  /// Writes the report and tells where each of its sentences stands.
  static List<Answer> write(Form form, Path file) throws IOException {
    var report = new KnownReport(form);
    try (PDDocument document = report.document) {
      report.print();
      if (form.labelTree) {
        report.labelPages();
      }
      document.save(file.toFile());
    }
    return report.answers;
  }

  private void print() throws IOException {
    printer.page();
    printer.heading(24, "Report of the Weir Inquiry");
    printer.page();
    printContents();
    printer.page();
    printer.heading(16, "Preface");
    paragraphs(4);
    for (int i = 1; i <= 4; i++) {
      chapter = "Chapter " + i + ": The " + pick(KINDS) + " " + pick(THINGS);
      printer.page();
      printer.heading(16, chapter);
      printChapter(i);
      if (i == 2) {
        printer.page();
        picture();
      }
    }
    chapter = "Index";
    printer.page();
    printIndex();
    printer.finishPage();
  }

  private void printContents() {
    printer.heading(16, "Contents");
    String dots = " .".repeat(form.layout.columns() == 3 ? 12 : 30);
    for (int i = 1; i <= 9; i++) {
      printer.line(ReportPrinter.LEFT, i + " The " + pick(THINGS) + dots + " " + 3 * i);
    }
  }

  private void printChapter(int count) {
    number = form.numbers == Numbers.DOTTED ? 0 : number;
    for (int section = 1; section <= 3; section++) {
      // Not wider than a column.
      String also = form.layout.columns() == 1 ? " and the " + pick(THINGS) : "";
      printer.heading(12.5f, "The " + pick(THINGS) + also);
      for (int i = 0; i < 6; i++) {
        paragraph = nextNumber(count);
        String label = printedNumber();
        float indent = label.isEmpty() ? 0 : 34;
        printer.paragraph(label, indent, sentences(2 + random.nextInt(4)));
        if (paragraph != null && i == 3) {
          printItems();
        }
      }
      paragraph = null;
      if (section == 2) {
        printTable();
      }
    }
  }

  private void printItems() {
    String above = paragraph;
    for (String item : List.of("a", "b", "c")) {
      paragraph = above + "(" + item + ")";
      printer.paragraph("(" + item + ")", 34, sentences(1 + random.nextInt(2)));
      if (item.equals("b")) {
        for (String inner : List.of("i", "ii")) {
          paragraph = above + "(b)(" + inner + ")";
          printer.paragraph("(" + inner + ")", 34, sentences(1));
        }
      }
    }
    paragraph = above;
  }

  private void paragraphs(int count) {
    for (int i = 0; i < count; i++) {
      printer.paragraph("", 0, sentences(3));
    }
  }

  private void printTable() {
    float width = form.layout.width();
    printer.keepTogether(7);
    printer.space();
    for (int i = 0; i < 5; i++) {
      String name = pick(THINGS) + " " + (char) ('A' + i);
      String first = String.valueOf(100 + random.nextInt(900));
      String second = String.valueOf(1000 + random.nextInt(9000));
      printer.row(List.of(name, first, second), List.of(0f, 0.6f * width, 0.8f * width));
      answer(name + " | " + first + " | " + second, PassageKind.TABLE, null)
          .accept(printer.pageNumber());
    }
    printer.space();
    printer.space();
  }

  private void printIndex() {
    printer.heading(16, "Index");
    for (int i = 0; i < 30; i++) {
      String term =
          THINGS.get(i) + ", " + (1 + random.nextInt(9)) + ", " + (10 + i) + "\u2013" + (12 + i);
      printer.row(List.of(term), List.of(0f));
      answer(term, PassageKind.INDEX, null).accept(printer.pageNumber());
    }
  }

  private void picture() throws IOException {
    printer.finishPage();
    var image = new BufferedImage(40, 40, BufferedImage.TYPE_BYTE_GRAY);
    try (var content =
        new PDPageContentStream(
            document,
            document.getPage(document.getNumberOfPages() - 1),
            PDPageContentStream.AppendMode.APPEND,
            true)) {
      content.drawImage(LosslessFactory.createFromImage(document, image), 72, 200);
    }
  }

  private List<Word> sentences(int count) {
    var all = new ArrayList<Word>();
    for (int i = 0; i < count; i++) {
      boolean noted = random.nextInt(8) == 0;
      all.addAll(sentence(noted));
    }
    return all;
  }

  private List<Word> sentence(boolean noted) {
    String text = madeUp();
    var words = new ArrayList<Word>();
    String[] parts = text.split(" ", -1);
    Consumer<Integer> first = answer(text, PassageKind.PARAGRAPH, null);
    for (int i = 0; i < parts.length; i++) {
      boolean last = i + 1 == parts.length;
      String mark = noted && last ? String.valueOf(++note) : "";
      List<Word> noteText = mark.isEmpty() ? List.of() : noteText(mark);
      words.add(new Word(parts[i], mark, noteText, i == 0 ? first : page -> {}));
    }
    return words;
  }

  private List<Word> noteText(String mark) {
    String text = "See the " + madeUp().substring(4);
    var words = new ArrayList<Word>();
    Consumer<Integer> first = answer(text, PassageKind.FOOTNOTE, mark);
    for (String part : text.split(" ", -1)) {
      words.add(new Word(part, "", List.of(), words.isEmpty() ? first : page -> {}));
    }
    return words;
  }

  private Consumer<Integer> answer(String text, PassageKind kind, @Nullable String mark) {
    String place = kind == PassageKind.PARAGRAPH ? paragraph : null;
    return page -> answers.add(new Answer(text, page, labelOf(page), place, kind, mark));
  }

  private String madeUp() {
    return "The "
        + clause()
        + " "
        + pick(LINKS)
        + " the "
        + clause()
        + (random.nextBoolean() ? ", and " + pick(LINKS) + " the " + clause() : "")
        + ".";
  }

  private String clause() {
    return pick(KINDS)
        + " "
        + pick(THINGS)
        + " of the "
        + pick(THINGS)
        + " "
        + pick(DEEDS)
        + " the "
        + pick(KINDS)
        + " "
        + pick(THINGS);
  }

  private String pick(List<String> list) {
    return list.get(random.nextInt(list.size()));
  }

  private @Nullable String nextNumber(int count) {
    number++;
    return switch (form.numbers) {
      case NONE -> null;
      case DOTTED -> count + "." + number;
      case SIMPLE, BRACKETS -> String.valueOf(number);
    };
  }

  private String printedNumber() {
    return switch (form.numbers) {
      case NONE -> "";
      case DOTTED -> String.valueOf(paragraph);
      case SIMPLE -> paragraph + ".";
      case BRACKETS -> "[" + paragraph + "]";
    };
  }

  private List<String> furniture(int page) {
    String label = labelOf(page);
    String header = page == 1 ? "" : page % 2 == 0 ? "Report of the Weir Inquiry" : chapter;
    return List.of(header, label == null ? "" : label);
  }

  private static @Nullable String labelOf(int page) {
    List<String> roman = List.of("i", "ii", "iii");
    return page <= FRONT_PAGES ? roman.get(page - 1) : String.valueOf(page - FRONT_PAGES);
  }

  private void labelPages() {
    var labels = new PDPageLabels(document);
    var roman = new PDPageLabelRange();
    roman.setStyle(PDPageLabelRange.STYLE_ROMAN_LOWER);
    labels.setLabelItem(0, roman);
    var arabic = new PDPageLabelRange();
    arabic.setStyle(PDPageLabelRange.STYLE_DECIMAL);
    labels.setLabelItem(FRONT_PAGES, arabic);
    document.getDocumentCatalog().setPageLabels(labels);
  }
}
