package org.pincite.indexer.reader.word;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.pincite.indexer.reader.XmlCursor;

/// Reads a table of a Word file, row by row. Rows that tracked changes deleted are left out.
final class DocxTable {
  private final DocxText blocks;
  private final List<WordParagraph> read = new ArrayList<>();
  private int columns;

  DocxTable(DocxText blocks) {
    this.blocks = blocks;
  }

  /// Reads the current `tbl` element.
  List<WordParagraph> read(XmlCursor xml) throws IOException, XMLStreamException {
    addRows(xml);
    return read;
  }

  private void addRows(XmlCursor xml) throws IOException, XMLStreamException {
    xml.children(name -> {
      switch (name) {
        case "tblGrid" -> xml.children(column -> columns++);
        case "tr" -> addRow(xml);
        case "sdt", "sdtContent", "customXml", "ins", "moveTo" -> addRows(xml);
        default -> {}
      }
    });
  }

  private void addRow(XmlCursor xml) throws IOException, XMLStreamException {
    var cells = new ArrayList<List<WordParagraph>>();
    boolean[] deleted = new boolean[1];
    addCells(xml, cells, deleted);
    if (!deleted[0]) {
      read.addAll(WordRow.paragraphs(cells, Math.max(columns, cells.size())));
    }
  }

  private void addCells(XmlCursor xml, List<List<WordParagraph>> cells, boolean[] deleted)
      throws IOException, XMLStreamException {
    xml.children(name -> {
      switch (name) {
        case "trPr" -> xml.children(property -> deleted[0] |= property.equals("del"));
        case "tc" -> cells.add(blocks.blocks(xml));
        case "sdt", "sdtContent", "customXml", "ins", "moveTo" -> addCells(xml, cells, deleted);
        default -> {}
      }
    });
  }
}
