package org.pincite.indexer.reader.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Locator;
import org.pincite.corpus.PassageKind;
import org.pincite.indexer.reader.DraftPassage;
import org.pincite.indexer.reader.TableRows;
import org.pincite.indexer.reader.TextBlock;

/// The blocks of a page as they are found, each paragraph with its number, be it printed in the
/// paragraph, beside it, or by a list. Not for several threads.
final class NumberedBlocks {

  private static final int MIN_NUMBERED = 40;

  private final Footnotes footnotes;
  private final Anchors anchors;
  private final DataRows rows;
  private final PrintedNumbers numbers = new PrintedNumbers();
  private final List<TextBlock> blocks = new ArrayList<>();
  private String last = "";
  // The number that the next paragraph has from its list, or from an element before it.
  private @Nullable String number;
  private boolean numberOfList;
  // A number that stands alone, until it is known whether a paragraph follows.
  private @Nullable String waiting;

  /// @param anchors of the page, which the walk over it keeps
  NumberedBlocks(Footnotes footnotes, Anchors anchors) {
    this.footnotes = footnotes;
    this.anchors = anchors;
    this.rows = new DataRows(footnotes);
  }

  /// All blocks, after the last of them.
  List<TextBlock> all() {
    keepNumber();
    return blocks;
  }

  /// An item of a list begins.
  ///
  /// @param ofItem null when its list has no numbers
  void numberOfItem(@Nullable String ofItem) {
    number = ofItem;
    numberOfList = true;
  }

  /// An item of a list ends.
  void endItem() {
    if (numberOfList) {
      number = null;
    }
  }

  /// A number that an element of its own gives to the paragraph that follows.
  void number(String marked) {
    number = marked;
    numberOfList = false;
  }

  /// A heading under which numbers begin anew.
  void heading(int level, String words) {
    anchors.heading();
    numbers.beginSection();
    blocks.add(new TextBlock.Heading(level, words));
  }

  /// A row of a table of data.
  void row(Element row) {
    keepNumber();
    List<String> cells = rows.cells(row);
    String first = cells.size() == 2 ? PrintedNumbers.alone(cells.getFirst()) : null;
    if (first != null && cells.getLast().length() >= MIN_NUMBERED) {
      add(numbers.numbered(first, cells.getLast()), PassageKind.PARAGRAPH);
    } else if (!cells.isEmpty()) {
      var words = new PrintedNumbers.Numbered(null, TableRows.text(cells));
      Footnotes.Note ofRow = footnotes.of(row);
      if (ofRow != null) {
        addNote(words.text(), ofRow);
      } else {
        add(words, PassageKind.TABLE);
      }
    }
  }

  /// Pages repeat captions for screens of other sizes; the copies follow each other.
  ///
  /// @param note that the paragraph is of; null when it is of none
  void paragraph(String words, Footnotes.@Nullable Note note) {
    if (words.isEmpty()) {
      return;
    }
    if (note != null) {
      keepNumber();
      addNote(words, note);
      return;
    }
    if (words.equals(last)) {
      return;
    }
    if (words.length() < MIN_NUMBERED) {
      keepNumber();
    }
    if (PrintedNumbers.alone(words) != null && number == null) {
      waiting = words;
      return;
    }
    PrintedNumbers.Numbered paragraph = numbers.of(words);
    if (waiting != null) {
      number = paragraph.number() == null ? PrintedNumbers.alone(waiting) : number;
      waiting = null;
    }
    if (number != null && paragraph.number() == null) {
      paragraph = numbers.numbered(number, words);
    }
    number = null;
    add(paragraph, PassageKind.PARAGRAPH);
  }

  /// A number beside the text is that of the paragraph that follows; else it is a text itself.
  void keepNumber() {
    if (waiting != null) {
      String words = waiting;
      waiting = null;
      add(new PrintedNumbers.Numbered(null, words), PassageKind.PARAGRAPH);
    }
  }

  private void add(PrintedNumbers.Numbered paragraph, PassageKind kind) {
    last = paragraph.text();
    Locator place =
        Locator.nowhere().withParagraph(paragraph.number()).withAnchor(anchors.paragraph());
    blocks.add(new TextBlock.Cited(DraftPassage.of(paragraph.text()).at(place).as(kind)));
  }

  private void addNote(String words, Footnotes.Note of) {
    last = words;
    anchors.paragraph();
    number = null;
    Locator place = Locator.nowhere().withNote(of.mark()).withAnchor(of.anchor());
    blocks.add(new TextBlock.Cited(DraftPassage.of(words).at(place).as(PassageKind.FOOTNOTE)));
  }
}
