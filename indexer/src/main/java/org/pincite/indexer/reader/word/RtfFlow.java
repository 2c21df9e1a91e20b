package org.pincite.indexer.reader.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// One run of paragraphs of an RTF file: the text itself, a note, or a text box. Not for several
/// threads.
final class RtfFlow {
  private static final int MAX_LABEL = 60;

  private final Map<Integer, RtfStyle> styles;
  private final List<WordParagraph> paragraphs = new ArrayList<>();
  private final List<WordParagraph> cell = new ArrayList<>();
  private final List<List<WordParagraph>> row = new ArrayList<>();
  private final List<WordParagraph> floating = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final StringBuilder label = new StringBuilder();
  private int style;
  private int outline = -1;
  private int indent = -1;
  private int list;
  private int level;
  private boolean inTable;
  private int boldLetters;
  private int otherLetters;
  private boolean counted;
  private boolean endnote;

  /// @param styles by number
  RtfFlow(Map<Integer, RtfStyle> styles) {
    this.styles = styles;
  }

  /// A paragraph style.
  ///
  /// @param outline 0 for the outermost level of headings; -1 for text
  record RtfStyle(String name, int outline, int indent) {}

  void text(String words, boolean bold) {
    text.append(words);
    if (words.codePoints().anyMatch(Character::isLetterOrDigit)) {
      if (bold) {
        boldLetters++;
      } else {
        otherLetters++;
      }
    }
  }

  void label(String words) {
    if (label.length() < MAX_LABEL) {
      label.append(words);
    }
  }

  /// Marks that the flow is a note with a counted mark.
  void markCounted() {
    counted = true;
  }

  boolean isCounted() {
    return counted;
  }

  void markEndnote() {
    endnote = true;
  }

  boolean isEndnote() {
    return endnote;
  }

  /// What follows the paragraph at hand.
  void follow(List<WordParagraph> following) {
    floating.addAll(following);
  }

  /// Sets a property of the paragraphs from here on.
  void set(String property, int value) {
    switch (property) {
      case "s" -> style = value;
      case "outlinelevelN", "outlinelevel" -> outline = value;
      case "li" -> indent = value;
      case "ls" -> list = value;
      case "ilvl" -> level = value;
      case "intbl" -> inTable = true;
      case "pard" -> {
        style = 0;
        outline = -1;
        indent = -1;
        list = 0;
        level = 0;
        inTable = false;
      }
      default -> {}
    }
  }

  void endParagraph() {
    if (!inTable && !row.isEmpty()) {
      endRow();
    }
    List<WordParagraph> target = inTable ? cell : paragraphs;
    RtfStyle named = styles.getOrDefault(style, new RtfStyle("", -1, 0));
    int stated = outline >= 0 ? outline : named.outline;
    var look =
        new WordParagraph.Look(
            named.name,
            stated >= 0 && stated < 9 ? stated + 1 : 0,
            indent >= 0 ? indent : named.indent,
            boldLetters > 0 && otherLetters == 0);
    String printed = label.toString().strip();
    boolean number = printed.codePoints().anyMatch(Character::isLetterOrDigit);
    target.add(
        new WordParagraph(
            text.toString(),
            look,
            number ? printed : null,
            number && list > 0 ? new WordParagraph.ListPlace("ls" + list, level) : null,
            WordParagraph.kindOf(named.name),
            null));
    target.addAll(floating);
    floating.clear();
    text.setLength(0);
    label.setLength(0);
    boldLetters = 0;
    otherLetters = 0;
  }

  void endCell() {
    inTable = true;
    endParagraph();
    row.add(List.copyOf(cell));
    cell.clear();
  }

  void endRow() {
    if (!cell.isEmpty()) {
      row.add(List.copyOf(cell));
      cell.clear();
    }
    paragraphs.addAll(WordRow.paragraphs(row, row.size()));
    row.clear();
  }

  /// All paragraphs so far; they are taken out of the flow.
  List<WordParagraph> take() {
    List<WordParagraph> taken = List.copyOf(paragraphs);
    paragraphs.clear();
    return taken;
  }

  /// Ends the last paragraph and row.
  void end() {
    if (!text.isEmpty() || !floating.isEmpty()) {
      endParagraph();
    }
    if (!row.isEmpty() || !cell.isEmpty()) {
      endRow();
    }
  }
}
