package org.pincite.indexer.reader.akn;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.pincite.indexer.reader.XmlCursor;

/// Reads the words of a paragraph; the notes among them are kept apart. Not for several threads.
final class AknInline {
  /// Elements that mark what the document says of itself.
  private static final Set<String> MARKED =
      Set.of("judge", "neutralCitation", "docketNumber", "docTitle", "shortTitle", "docNumber");

  /// Blocks within a cell or a note.
  private static final Set<String> BLOCKS =
      Set.of("p", "li", "tr", "item", "block", "ul", "ol", "num", "content", "td");

  private final AknMeta meta;
  private final List<Note> notes = new ArrayList<>();

  AknInline(AknMeta meta) {
    this.meta = meta;
  }

  /// A footnote.
  ///
  /// @param mark as printed; null when it is not stated
  record Note(@Nullable String mark, String text) {}

  /// What to do with a structure within a paragraph.
  @FunctionalInterface
  interface Structure {
    /// Handles one structure.
    ///
    /// @param before the words of the paragraph before it
    void at(String before) throws IOException, XMLStreamException;
  }

  /// The words of the current element, in which structures are words too.
  String text(XmlCursor xml) throws IOException, XMLStreamException {
    var text = new StringBuilder();
    append(xml, text, null);
    return text.toString();
  }

  /// The words of the current element.
  ///
  /// @param structures reads a structure that is quoted within the paragraph
  String text(XmlCursor xml, Structure structures) throws IOException, XMLStreamException {
    var text = new StringBuilder();
    append(xml, text, structures);
    return text.toString();
  }

  List<Note> notes() {
    return notes;
  }

  /// Reads the current `authorialNote` element.
  static Note note(XmlCursor xml, AknMeta meta) throws IOException, XMLStreamException {
    String mark = xml.attribute("marker");
    return new Note(mark == null ? null : mark.strip(), new AknInline(meta).text(xml));
  }

  private void append(XmlCursor xml, StringBuilder text, @Nullable Structure structures)
      throws IOException, XMLStreamException {
    xml.children(name -> appendChild(name, xml, text, structures), text::append);
  }

  private void appendChild(
      String name, XmlCursor xml, StringBuilder text, @Nullable Structure structures)
      throws IOException, XMLStreamException {
    switch (name) {
      case "authorialNote" -> notes.add(note(xml, meta));
      case "noteRef" -> {}
      case "br", "eol" -> text.append('\n');
      case "marker" -> text.append('\t');
      case "docDate" -> {
        meta.markedDate(xml.attribute("date"));
        append(xml, text, structures);
      }
      case "quotedStructure", "embeddedStructure" -> {
        if (structures != null) {
          structures.at(text.toString());
          text.setLength(0);
        } else {
          append(xml, text, null);
        }
      }
      default -> {
        boolean block = BLOCKS.contains(name);
        text.append(block ? "\n" : "");
        if (MARKED.contains(name)) {
          var inner = new StringBuilder();
          append(xml, inner, null);
          meta.marked(name, inner.toString());
          text.append(inner);
        } else {
          append(xml, text, structures);
        }
        text.append(block ? "\n" : "");
      }
    }
  }
}
