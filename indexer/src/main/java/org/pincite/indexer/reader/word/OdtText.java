package org.pincite.indexer.reader.word;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.PassageKind;
import org.pincite.indexer.reader.XmlCursor;

/// Reads the text of an OpenDocument file, block by block. What a text box holds follows the
/// paragraph at which it is anchored, and so do the notes to which a paragraph refers. Not for
/// several threads.
final class OdtText {
  private final OdtStyles styles;
  private final WordText text;
  private final OdtLists lists;
  private PassageKind kind = PassageKind.PARAGRAPH;

  OdtText(OdtStyles styles, WordText text) {
    this.styles = styles;
    this.text = text;
    this.lists = new OdtLists(styles);
  }

  /// Reads the part with the content from its root on.
  void read(XmlCursor xml) throws IOException, XMLStreamException {
    xml.children(name -> {
      if (name.equals("body")) {
        xml.children(document -> {
          for (WordParagraph paragraph : blocks(xml)) {
            text.add(paragraph);
          }
        });
      } else {
        styles.readGroup(name, xml);
      }
    });
  }

  /// The paragraphs of the current element.
  List<WordParagraph> blocks(XmlCursor xml) throws IOException, XMLStreamException {
    var blocks = new ArrayList<WordParagraph>();
    addBlocks(xml, blocks);
    return blocks;
  }

  void addBlocks(XmlCursor xml, List<WordParagraph> blocks) throws IOException, XMLStreamException {
    xml.children(name -> addBlock(name, xml, blocks));
  }

  private void addBlock(String name, XmlCursor xml, List<WordParagraph> blocks)
      throws IOException, XMLStreamException {
    switch (name) {
      case "h", "p" -> addParagraph(name, xml, blocks);
      case "list" -> {
        lists.begin(xml.attribute("style-name"), xml);
        xml.children(item -> addItem(item, xml, blocks));
        lists.end();
      }
      case "table" -> addRows(xml, blocks, new int[1]);
      case "table-of-content", "illustration-index", "table-index", "object-index", "user-index" ->
          addAs(PassageKind.CONTENTS, xml, blocks);
      case "alphabetical-index" -> addAs(PassageKind.INDEX, xml, blocks);
      case "section", "index-body", "index-title", "frame", "text-box", "g" ->
          addBlocks(xml, blocks);
      default -> {}
    }
  }

  private void addItem(String name, XmlCursor xml, List<WordParagraph> blocks)
      throws IOException, XMLStreamException {
    if (name.equals("list-item")) {
      lists.beginItem(DocxProperty.number(xml.attribute("start-value"), 1_000_000));
    }
    xml.children(child -> {
      if (child.equals("number")) {
        lists.print(xml.text());
      } else {
        addBlock(child, xml, blocks);
      }
    });
    lists.endItem();
  }

  private void addAs(PassageKind newKind, XmlCursor xml, List<WordParagraph> blocks)
      throws IOException, XMLStreamException {
    PassageKind before = kind;
    kind = newKind;
    addBlocks(xml, blocks);
    kind = before;
  }

  private void addParagraph(String name, XmlCursor xml, List<WordParagraph> blocks)
      throws IOException, XMLStreamException {
    String style = xml.attribute("style-name");
    Integer stated = DocxProperty.number(xml.attribute("outline-level"), ListCounters.LEVELS);
    boolean heading = name.equals("h");
    int outline = heading && kind == PassageKind.PARAGRAPH ? stated == null ? 1 : stated : 0;
    boolean counted = !"true".equals(xml.attribute("is-list-header"));
    OdtLists.Item item =
        heading && counted ? lists.takeHeading(Math.max(1, outline)) : lists.take(counted);
    var paragraph = new OdtParagraph(this, styles, style);
    paragraph.read(xml);
    text.count(paragraph.text().length());
    String label = paragraph.number() != null ? paragraph.number() : item.label();
    WordParagraph.Look look = styles.look(style, outline);
    blocks.add(
        new WordParagraph(
            paragraph.text(),
            new WordParagraph.Look(
                look.style(), look.outline(), look.indent(), paragraph.isBold(look.bold())),
            label,
            label == null ? null : item.place(),
            kind,
            null));
    blocks.addAll(paragraph.floating());
  }

  private void addRows(XmlCursor xml, List<WordParagraph> blocks, int[] columns)
      throws IOException, XMLStreamException {
    xml.children(name -> {
      switch (name) {
        case "table-column" -> {
          Integer repeated = DocxProperty.number(xml.attribute("number-columns-repeated"), 10_000);
          columns[0] += repeated == null ? 1 : repeated;
        }
        case "table-row" -> {
          var cells = new ArrayList<List<WordParagraph>>();
          xml.children(cell -> cells.add(blocks(xml)));
          blocks.addAll(WordRow.paragraphs(cells, Math.max(columns[0], cells.size())));
        }
        case "table-header-rows", "table-rows", "table-row-group", "table-columns" ->
            addRows(xml, blocks, columns);
        default -> {}
      }
    });
  }

  /// The paragraphs of a note, within which no list goes on.
  List<WordParagraph> note(XmlCursor xml, @Nullable String mark)
      throws IOException, XMLStreamException {
    var marked = new ArrayList<WordParagraph>();
    lists.begin(null, xml);
    for (WordParagraph paragraph : blocks(xml)) {
      marked.add(paragraph.as(PassageKind.FOOTNOTE, mark));
    }
    lists.end();
    return marked;
  }
}
