package org.pincite.indexer.reader.word;

import java.io.IOException;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.pincite.indexer.reader.XmlCursor;

/// What a style or a paragraph sets; null is what it does not set.
///
/// @param numId the list; `0` for none
/// @param level of the list, 0 for the outermost
/// @param outline 0 for the outermost level of headings; 9 for text
/// @param indent of the left edge, in twentieths of a point
record DocxProperty(
    @Nullable String numId,
    @Nullable Integer level,
    @Nullable Integer outline,
    @Nullable Integer indent,
    @Nullable Boolean bold) {

  private static final int MAX_INDENT = 100_000;

  /// This over another: what this one does not set is as there.
  DocxProperty over(DocxProperty below) {
    return new DocxProperty(
        numId != null ? numId : below.numId,
        // A list that is named without a level is not that of the style.
        level != null || numId != null ? level : below.level,
        outline != null ? outline : below.outline,
        indent != null ? indent : below.indent,
        bold != null ? bold : below.bold);
  }

  /// A number that a file states; null when it is none.
  static @Nullable Integer number(@Nullable String text, int most) {
    if (text == null) {
      return null;
    }
    try {
      double value = Double.parseDouble(text);
      return value >= -most && value <= most ? (int) value : null;
    } catch (NumberFormatException e) {
      return null;
    }
  }

  /// A switch that a file states.
  static boolean isOn(@Nullable String text, boolean unstated) {
    return text == null
        ? unstated
        : !text.equals("0") && !text.equals("false") && !text.equals("off");
  }

  /// Collects properties from the file.
  static final class Builder {
    private @Nullable String style;
    private @Nullable String numId;
    private @Nullable Integer level;
    private @Nullable Integer outline;
    private @Nullable Integer indent;
    private @Nullable Boolean bold;
    private boolean markDeleted;

    /// Reads a `pPr` element; what tracked changes replaced is not looked into.
    void readParagraph(XmlCursor xml) throws IOException, XMLStreamException {
      xml.children(name -> {
        switch (name) {
          case "pStyle" -> style = xml.attribute("val");
          case "outlineLvl" -> outline = number(xml.attribute("val"), 9);
          case "ind" -> {
            String left = xml.attribute("left");
            indent = number(left != null ? left : xml.attribute("start"), MAX_INDENT);
          }
          case "numPr" ->
              xml.children(part -> {
                if (part.equals("numId")) {
                  numId = xml.attribute("val");
                } else if (part.equals("ilvl")) {
                  level = number(xml.attribute("val"), ListCounters.LEVELS - 1);
                }
              });
          case "rPr" ->
              xml.children(part -> markDeleted |= part.equals("del") || part.equals("moveFrom"));
          default -> {}
        }
      });
    }

    /// Reads an `rPr` element.
    void readRun(XmlCursor xml) throws IOException, XMLStreamException {
      xml.children(name -> {
        if (name.equals("b")) {
          bold = isOn(xml.attribute("val"), true);
        }
      });
    }

    /// The style that the paragraph names; null when it names none.
    @Nullable String style() {
      return style;
    }

    /// Whether the end of the paragraph was deleted, so that the next one goes on in it.
    boolean isMarkDeleted() {
      return markDeleted;
    }

    DocxProperty build() {
      return new DocxProperty(numId, level, outline, indent, bold);
    }
  }
}
