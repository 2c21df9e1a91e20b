package org.pincite.indexer.reader.word;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.converter.AbstractWordUtils;
import org.apache.poi.hwpf.converter.AbstractWordUtils.NumberingState;
import org.apache.poi.hwpf.model.StyleDescription;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.HWPFList;
import org.apache.poi.hwpf.usermodel.Notes;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.PassageKind;
import org.pincite.indexer.reader.RejectedFileException;

/// Reads the text of a Word file of 1997 to 2003, paragraph by paragraph. Not for several threads.
final class DocText {
  private static final char FIELD_BEGIN = 0x13;
  private static final char FIELD_SEPARATOR = 0x14;
  private static final char FIELD_END = 0x15;
  private static final char NOTE_MARK = 0x02;
  private static final char CELL_END = 0x07;
  private static final char LINE_BREAK = 0x0b;
  private static final char HYPHEN = 0x1e;
  private static final int TEXT_LEVEL = 9;

  private final HWPFDocument document;
  private final WordText text;
  private final NumberingState numbering = new NumberingState();
  private final DocxFields fields = new DocxFields();
  private final List<WordParagraph> cell = new ArrayList<>();
  private final List<List<WordParagraph>> row = new ArrayList<>();
  private int footnotes;
  private int endnotes;

  DocText(HWPFDocument document, WordText text) {
    this.document = document;
    this.text = text;
  }

  /// Reads the whole document.
  void read() throws RejectedFileException {
    Range range = document.getRange();
    for (int i = 0; i < range.numParagraphs(); i++) {
      Paragraph paragraph = range.getParagraph(i);
      var found = paragraph(paragraph);
      if (!paragraph.isInTable()) {
        endRow();
        addAll(found);
      } else if (paragraph.isTableRowEnd()) {
        endRow();
      } else {
        cell.addAll(found);
        if (endsCell(paragraph)) {
          row.add(List.copyOf(cell));
          cell.clear();
        }
      }
    }
    endRow();
  }

  private void endRow() throws RejectedFileException {
    if (!cell.isEmpty()) {
      row.add(List.copyOf(cell));
      cell.clear();
    }
    addAll(WordRow.paragraphs(row, row.size()));
    row.clear();
  }

  private void addAll(List<WordParagraph> paragraphs) throws RejectedFileException {
    for (WordParagraph paragraph : paragraphs) {
      text.add(paragraph);
    }
  }

  private static boolean endsCell(Paragraph paragraph) {
    String text = paragraph.text();
    return !text.isEmpty() && text.charAt(text.length() - 1) == CELL_END;
  }

  /// A paragraph and the notes to which it refers.
  private List<WordParagraph> paragraph(Paragraph paragraph) {
    var words = new StringBuilder();
    var notes = new ArrayList<WordParagraph>();
    boolean bold = true;
    for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
      CharacterRun run = paragraph.getCharacterRun(i);
      if (run.isMarkedDeleted() || run.isVanished()) {
        continue;
      }
      int begin = words.length();
      append(run, words, notes);
      boolean letters = words.chars().skip(begin).anyMatch(Character::isLetterOrDigit);
      bold &= !letters || run.isBold();
    }
    fields.endParagraph();
    String style = styleOf(paragraph);
    int level = paragraph.getLvl();
    boolean counted = paragraph.isInList() && !words.toString().isBlank();
    String label = counted ? label(paragraph) : null;
    var look =
        new WordParagraph.Look(
            style,
            level >= 0 && level < TEXT_LEVEL ? level + 1 : 0,
            Math.max(0, paragraph.getIndentFromLeft()),
            bold && !words.toString().isBlank());
    var all = new ArrayList<WordParagraph>();
    all.add(
        new WordParagraph(
            words.toString(),
            look,
            label,
            label == null ? null : placeOf(paragraph),
            WordParagraph.kindOf(style),
            null));
    all.addAll(notes);
    return all;
  }

  private void append(CharacterRun run, StringBuilder words, List<WordParagraph> notes) {
    String text = run.text();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case FIELD_BEGIN -> fields.mark("begin");
        case FIELD_SEPARATOR -> fields.mark("separate");
        case FIELD_END -> fields.mark("end");
        case NOTE_MARK -> notes.addAll(note(run.getStartOffset() + i));
        case LINE_BREAK -> words.append('\n');
        case HYPHEN -> words.append('-');
        case '\t' -> words.append('\t');
        default -> {
          if (c >= ' ' && !fields.isInInstruction()) {
            words.append(c);
          }
        }
      }
    }
  }

  private List<WordParagraph> note(int position) {
    List<WordParagraph> footnote =
        note(document.getFootnotes(), document.getFootnoteRange(), position);
    if (!footnote.isEmpty()) {
      return marked(footnote, Integer.toString(++footnotes));
    }
    List<WordParagraph> endnote =
        note(document.getEndnotes(), document.getEndnoteRange(), position);
    return endnote.isEmpty()
        ? endnote
        : marked(endnote, NumberFormat.LOWER_ROMAN.print(++endnotes));
  }

  private static List<WordParagraph> marked(List<WordParagraph> note, String mark) {
    return note.stream().map(part -> part.as(PassageKind.FOOTNOTE, mark)).toList();
  }

  private List<WordParagraph> note(@Nullable Notes notes, Range range, int position) {
    int index = notes == null ? -1 : notes.getNoteIndexByAnchorPosition(position);
    if (notes == null || index < 0) {
      return List.of();
    }
    int begin = range.getStartOffset();
    var note =
        new Range(
            begin + notes.getNoteTextStartOffset(index),
            begin + notes.getNoteTextEndOffset(index),
            document);
    var paragraphs = new ArrayList<WordParagraph>();
    for (int i = 0; i < note.numParagraphs(); i++) {
      var words = new StringBuilder();
      Paragraph paragraph = note.getParagraph(i);
      for (int k = 0; k < paragraph.numCharacterRuns(); k++) {
        append(paragraph.getCharacterRun(k), words, new ArrayList<>());
      }
      if (!words.toString().isBlank()) {
        paragraphs.add(
            WordParagraph.of(words.toString(), WordParagraph.Look.PLAIN, PassageKind.FOOTNOTE));
      }
    }
    return paragraphs;
  }

  private @Nullable String label(Paragraph paragraph) {
    try {
      HWPFList list = paragraph.getList();
      String printed =
          AbstractWordUtils.getBulletText(numbering, list, (char) paragraph.getIlvl()).strip();
      return printed.codePoints().anyMatch(Character::isLetterOrDigit) ? printed : null;
    } catch (RuntimeException e) {
      // A list that the file does not define; the paragraph is read without its number.
      return null;
    }
  }

  private static WordParagraph.ListPlace placeOf(Paragraph paragraph) {
    return new WordParagraph.ListPlace(
        Integer.toString(paragraph.getList().getLsid()), Math.max(0, paragraph.getIlvl()));
  }

  private String styleOf(Paragraph paragraph) {
    int index = paragraph.getStyleIndex();
    if (index < 0 || index >= document.getStyleSheet().numStyles()) {
      return "";
    }
    StyleDescription style = document.getStyleSheet().getStyleDescription(index);
    return style == null || style.getName() == null ? "" : style.getName();
  }
}
