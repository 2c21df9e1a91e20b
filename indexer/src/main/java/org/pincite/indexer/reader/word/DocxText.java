package org.pincite.indexer.reader.word;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.PassageKind;
import org.pincite.indexer.reader.XmlCursor;

/// Reads the text of a Word file, block by block. What a text box holds follows the paragraph at
/// which it is anchored, and so do the notes to which a paragraph refers.
final class DocxText {
  private final DocxStyles styles;
  private final DocxNumbering numbering;
  private final DocxNotes notes;
  private final WordText text;
  private final DocxFields fields = new DocxFields();

  /// Text of a paragraph whose end was deleted: it goes on in the next one.
  private String carried = "";

  DocxText(DocxStyles styles, DocxNumbering numbering, DocxNotes notes, WordText text) {
    this.styles = styles;
    this.numbering = numbering;
    this.notes = notes;
    this.text = text;
  }

  /// Reads all parts of a file.
  ///
  /// @param text to which its paragraphs are added
  static void read(DocxParts parts, WordText text) throws IOException {
    DocxStyles styles = DocxStyles.of(parts);
    DocxNumbering numbering = DocxNumbering.of(parts, styles);
    DocxNotes notes = DocxNotes.of(parts, styles, text);
    var reader = new DocxText(styles, numbering, notes, text);
    parts.readMain((xml, root) ->
        xml.children(name -> {
          if (name.equals("body")) {
            for (WordParagraph paragraph : reader.blocks(xml)) {
              text.add(paragraph);
            }
          }
        }));
  }

  /// The paragraphs of the current element.
  List<WordParagraph> blocks(XmlCursor xml) throws IOException, XMLStreamException {
    var blocks = new ArrayList<WordParagraph>();
    addBlocks(xml, blocks);
    return blocks;
  }

  void addBlocks(XmlCursor xml, List<WordParagraph> blocks) throws IOException, XMLStreamException {
    var alternative = new DocxAlternative();
    xml.children(name -> {
      switch (name) {
        case "p" -> addParagraph(xml, blocks);
        case "tbl" -> blocks.addAll(new DocxTable(this).read(xml));
        case "sdt", "sdtContent", "customXml", "ins", "moveTo", "AlternateContent" ->
            addBlocks(xml, blocks);
        case "Choice", "Fallback" -> {
          if (alternative.takes()) {
            addBlocks(xml, blocks);
          }
        }
        default -> {}
      }
    });
  }

  private void addParagraph(XmlCursor xml, List<WordParagraph> blocks)
      throws IOException, XMLStreamException {
    var paragraph = new DocxParagraph(this, fields, notes);
    boolean contents = fields.isInContents();
    paragraph.read(xml);
    text.count(paragraph.text().length());
    String whole = carried + paragraph.text();
    if (paragraph.isGoingOn()) {
      carried = whole;
    } else {
      carried = "";
      blocks.add(paragraph(whole, paragraph, contents || fields.isInContents()));
    }
    blocks.addAll(paragraph.floating());
    fields.endParagraph();
  }

  private WordParagraph paragraph(String whole, DocxParagraph paragraph, boolean contents) {
    String style = paragraph.style();
    DocxProperty own = paragraph.property();
    DocxProperty property = styles.resolved(style, own);
    String name = styles.nameOf(style);
    DocxNumbering.Counted counted =
        whole.isBlank() && paragraph.floating().isEmpty() && own.numId() == null
            ? null
            : numbering.count(style, property);
    var look =
        new WordParagraph.Look(
            name,
            outline(property.outline()),
            indent(own, property, counted),
            paragraph.isBold(Boolean.TRUE.equals(property.bold())));
    return new WordParagraph(
        whole,
        look,
        counted == null || counted.label().isEmpty() ? null : counted.label(),
        counted == null || counted.label().isEmpty() ? null : counted.place(),
        contents ? PassageKind.CONTENTS : WordParagraph.kindOf(name),
        null);
  }

  private static int outline(@Nullable Integer level) {
    return level == null || level < 0 || level > 8 ? 0 : level + 1;
  }

  /// What the paragraph sets, else what its list does, else what its style does.
  private static int indent(
      DocxProperty own, DocxProperty property, DocxNumbering.@Nullable Counted counted) {
    if (own.indent() != null) {
      return own.indent();
    }
    if (counted != null && counted.indent() >= 0) {
      return counted.indent();
    }
    return property.indent() == null ? 0 : property.indent();
  }
}
