package org.pincite.indexer.reader.word;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.pincite.indexer.reader.XmlCursor;

/// Reads one paragraph of a Word file: what is printed of it. Deleted and hidden text is left out,
/// inserted text is kept. Not for several threads.
final class DocxParagraph {
  private final DocxText blocks;
  private final DocxFields fields;
  private final DocxNotes notes;
  private final StringBuilder text = new StringBuilder();
  private final DocxProperty.Builder properties = new DocxProperty.Builder();
  private final List<WordParagraph> floating = new ArrayList<>();
  private int boldLetters;
  private int plainLetters;
  private int unsetLetters;

  DocxParagraph(DocxText blocks, DocxFields fields, DocxNotes notes) {
    this.blocks = blocks;
    this.fields = fields;
    this.notes = notes;
  }

  /// Reads the current `p` element.
  void read(XmlCursor xml) throws IOException, XMLStreamException {
    inline(xml);
  }

  String text() {
    return text.toString();
  }

  /// The id of its style; null when it names none.
  @Nullable String style() {
    return properties.style();
  }

  DocxProperty property() {
    return properties.build();
  }

  /// What follows the paragraph: its notes, and what lies in its text boxes.
  List<WordParagraph> floating() {
    return floating;
  }

  boolean isGoingOn() {
    return properties.isMarkDeleted();
  }

  /// Whether all its letters are bold.
  ///
  /// @param byStyle whether those are that do not say
  boolean isBold(boolean byStyle) {
    return byStyle
        ? plainLetters == 0 && boldLetters + unsetLetters > 0
        : boldLetters > 0 && plainLetters + unsetLetters == 0;
  }

  private void inline(XmlCursor xml) throws IOException, XMLStreamException {
    var alternative = new DocxAlternative();
    xml.children(name -> {
      switch (name) {
        case "pPr" -> properties.readParagraph(xml);
        case "r" -> run(xml);
        case "hyperlink",
            "smartTag",
            "customXml",
            "ins",
            "moveTo",
            "sdt",
            "sdtContent",
            "fldSimple",
            "dir",
            "bdo",
            "rubyBase",
            "AlternateContent" ->
            inline(xml);
        case "Choice", "Fallback" -> {
          if (alternative.takes()) {
            inline(xml);
          }
        }
        case "oMath", "oMathPara" -> mathematics(xml);
        default -> {}
      }
    });
  }

  private void run(XmlCursor xml) throws IOException, XMLStreamException {
    var run = new DocxRun();
    runContent(xml, run);
    if (run.note() != null) {
      floating.addAll(notes.take(run.note(), run.noteId(), run.mark()));
    }
  }

  private void runContent(XmlCursor xml, DocxRun run) throws IOException, XMLStreamException {
    var alternative = new DocxAlternative();
    xml.children(name -> {
      switch (name) {
        case "rPr" -> run.readProperties(xml);
        case "t" -> words(xml.text(), run);
        case "tab", "ptab" -> words("\t", run);
        case "br", "cr" -> words("\n", run);
        case "noBreakHyphen" -> words("-", run);
        case "sym" -> words(symbol(xml.attribute("char")), run);
        case "fldChar" -> {
          String type = xml.attribute("fldCharType");
          fields.mark(type == null ? "" : type);
        }
        case "instrText" -> fields.instruction(xml.text());
        case "footnoteReference", "endnoteReference" ->
            run.refer(
                name,
                xml.attribute("id"),
                DocxProperty.isOn(xml.attribute("customMarkFollows"), false));
        case "ruby" -> inline(xml);
        case "AlternateContent" -> runContent(xml, run);
        case "Choice", "Fallback" -> {
          if (alternative.takes()) {
            runContent(xml, run);
          }
        }
        case "drawing", "pict", "object" -> boxes(xml);
        default -> {}
      }
    });
  }

  private void words(String words, DocxRun run) {
    if (fields.isInInstruction() || run.isHidden() || run.takesAsMark(words)) {
      return;
    }
    text.append(words);
    if (words.codePoints().anyMatch(Character::isLetterOrDigit)) {
      Boolean bold = run.bold();
      if (bold == null) {
        unsetLetters++;
      } else if (bold) {
        boldLetters++;
      } else {
        plainLetters++;
      }
    }
  }

  /// Text boxes lie anywhere in a drawing.
  private void boxes(XmlCursor xml) throws IOException, XMLStreamException {
    var alternative = new DocxAlternative();
    xml.children(name -> {
      switch (name) {
        case "txbxContent" -> blocks.addBlocks(xml, floating);
        case "Choice", "Fallback" -> {
          if (alternative.takes()) {
            boxes(xml);
          }
        }
        default -> boxes(xml);
      }
    });
  }

  private void mathematics(XmlCursor xml) throws IOException, XMLStreamException {
    xml.children(name -> {
      if (name.equals("t")) {
        text.append(xml.text());
      } else {
        mathematics(xml);
      }
    });
  }

  /// Symbol fonts have their characters in an area without meaning.
  private static String symbol(@Nullable String code) {
    if (code == null || !code.matches("[0-9A-Fa-f]{1,4}")) {
      return "";
    }
    char c = (char) Integer.parseInt(code, 16);
    return (c >= 0xe000 && c <= 0xf8ff) || Character.isSurrogate(c) ? "" : String.valueOf(c);
  }
}
