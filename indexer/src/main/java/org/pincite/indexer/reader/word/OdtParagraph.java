package org.pincite.indexer.reader.word;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.pincite.indexer.reader.XmlCursor;

/// Reads one paragraph of an OpenDocument text: what is printed of it. Not for several threads.
final class OdtParagraph {
  private static final int MAX_SPACES = 1000;

  private final OdtText blocks;
  private final OdtStyles styles;
  private final @Nullable String style;
  private final StringBuilder text = new StringBuilder();
  private final List<WordParagraph> floating = new ArrayList<>();
  private @Nullable String number;
  private int boldLetters;
  private int otherLetters;

  OdtParagraph(OdtText blocks, OdtStyles styles, @Nullable String style) {
    this.blocks = blocks;
    this.styles = styles;
    this.style = style;
  }

  /// Reads the current element.
  void read(XmlCursor xml) throws IOException, XMLStreamException {
    inline(xml, styles.look(style, 0).bold());
  }

  String text() {
    return text.toString();
  }

  /// The number that the file states as printed; null when it states none.
  @Nullable String number() {
    return number;
  }

  /// What follows the paragraph: its notes, and what lies in its text boxes.
  List<WordParagraph> floating() {
    return floating;
  }

  boolean isBold(boolean byStyle) {
    return boldLetters > 0 ? otherLetters == 0 : byStyle && otherLetters == 0;
  }

  private void inline(XmlCursor xml, boolean bold) throws IOException, XMLStreamException {
    xml.children(
        name -> {
          switch (name) {
            case "s" -> {
              Integer count = DocxProperty.number(xml.attribute("c"), MAX_SPACES);
              text.repeat(' ', count == null ? 1 : Math.max(0, count));
            }
            case "tab" -> text.append('\t');
            case "line-break" -> text.append('\n');
            case "number" -> number = xml.text().strip();
            case "note" -> note(xml);
            case "frame", "text-box", "custom-shape", "rect", "g" -> box(name, xml);
            case "annotation", "ruby-text", "hidden-text", "tracked-changes", "title", "desc" -> {}
            case "span" -> {
              String own = xml.attribute("style-name");
              inline(xml, bold || styles.look(own, 0).bold());
            }
            default -> inline(xml, bold);
          }
        },
        words -> words(words, bold));
  }

  private void words(String words, boolean bold) {
    text.append(words);
    if (words.codePoints().anyMatch(Character::isLetterOrDigit)) {
      if (bold) {
        boldLetters++;
      } else {
        otherLetters++;
      }
    }
  }

  private void box(String name, XmlCursor xml) throws IOException, XMLStreamException {
    if (name.equals("frame") || name.equals("g")) {
      xml.children(inner -> {
        if (inner.equals("title") || inner.equals("desc")) {
          return;
        }
        box(inner, xml);
      });
    } else {
      blocks.addBlocks(xml, floating);
    }
  }

  private void note(XmlCursor xml) throws IOException, XMLStreamException {
    String[] mark = new String[1];
    xml.children(name -> {
      if (name.equals("note-citation")) {
        String label = xml.attribute("label");
        mark[0] = label != null ? label.strip() : xml.text().strip();
      } else if (name.equals("note-body")) {
        floating.addAll(blocks.note(xml, mark[0]));
      }
    });
  }
}
