package org.pincite.indexer.reader.word;

import java.io.IOException;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.pincite.indexer.reader.XmlCursor;

/// What is known of a run of text: how it is set, and whether it is the mark of a note. Not for
/// several threads.
final class DocxRun {
  private static final int MAX_MARK = 10;

  private boolean hidden;
  private @Nullable Boolean bold;
  private @Nullable String note;
  private @Nullable String noteId;
  private boolean markFollows;
  private @Nullable String mark;

  /// Reads the `rPr` element.
  void readProperties(XmlCursor xml) throws IOException, XMLStreamException {
    xml.children(name -> {
      if (name.equals("vanish")) {
        hidden = DocxProperty.isOn(xml.attribute("val"), true);
      } else if (name.equals("b")) {
        bold = DocxProperty.isOn(xml.attribute("val"), true);
      }
    });
  }

  boolean isHidden() {
    return hidden;
  }

  /// Null when the run does not say.
  @Nullable Boolean bold() {
    return bold;
  }

  /// Refers to a note.
  ///
  /// @param kind the name of the element that refers
  /// @param ownMark whether the run's next text is the mark of the note
  void refer(String kind, @Nullable String id, boolean ownMark) {
    note = kind;
    noteId = id;
    markFollows = ownMark;
  }

  /// Whether text was the mark of a note, and no text of the paragraph.
  boolean takesAsMark(String words) {
    if (markFollows && words.length() <= MAX_MARK && !words.isBlank()) {
      mark = words.strip();
      markFollows = false;
      return true;
    }
    return false;
  }

  /// The kind of note to which the run refers; null when it refers to none.
  @Nullable String note() {
    return note;
  }

  @Nullable String noteId() {
    return noteId;
  }

  /// The note's own mark; null when it is counted.
  @Nullable String mark() {
    return mark;
  }
}
