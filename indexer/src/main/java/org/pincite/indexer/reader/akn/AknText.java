package org.pincite.indexer.reader.akn;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.pincite.corpus.Passage;
import org.pincite.corpus.PassageKind;
import org.pincite.corpus.PassageText;
import org.pincite.indexer.reader.DraftPassage;
import org.pincite.indexer.reader.ReadLimits;
import org.pincite.indexer.reader.RejectedFileException;
import org.pincite.indexer.reader.Sections;
import org.pincite.indexer.reader.TableRows;
import org.pincite.indexer.reader.XmlCursor;

/// Reads the text of a document of Akoma Ntoso. Not for several threads.
final class AknText {
  /// Parts of a document that have a title and no paragraph number.
  private static final Set<String> DIVISIONS =
      Set.of(
          "part",
          "chapter",
          "title",
          "book",
          "tome",
          "division",
          "subdivision",
          "subpart",
          "subchapter",
          "subtitle",
          "crossheading",
          "tblock",
          "attachment",
          "component",
          "doc",
          "debateSection");

  /// Elements whose `num` is that of a paragraph, or of a part of one.
  private static final Set<String> NUMBERED =
      Set.of(
          "section",
          "subsection",
          "article",
          "paragraph",
          "subparagraph",
          "clause",
          "subclause",
          "rule",
          "subrule",
          "list",
          "sublist",
          "point",
          "indent",
          "alinea",
          "proviso",
          "item",
          "blockContainer",
          "level",
          "hcontainer");

  private final Sections sections;
  private final AknMeta meta;
  private boolean hasMeta;
  private boolean inHeader;

  AknText(ReadLimits limits, AknMeta meta) {
    this.sections = new Sections(limits);
    this.meta = meta;
  }

  /// Reads the root element.
  void read(XmlCursor xml) throws IOException, XMLStreamException {
    xml.children(name -> {
      meta.document(name);
      blocks(xml, AknPlace.OUTSIDE);
    });
  }

  List<Passage> end() throws RejectedFileException {
    return sections.end();
  }

  private void blocks(XmlCursor xml, AknPlace place) throws IOException, XMLStreamException {
    xml.children(name -> block(name, xml, place, ""));
  }

  /// @param before printed before the block, in the same paragraph
  private void block(String name, XmlCursor xml, AknPlace place, String before)
      throws IOException, XMLStreamException {
    switch (name) {
      case "meta" -> {
        // Attachments have a meta of their own.
        if (!hasMeta) {
          hasMeta = true;
          meta.read(xml);
        }
      }
      case "header", "coverPage", "preface" -> {
        inHeader = true;
        blocks(xml, place);
        inHeader = false;
      }
      case "p", "span", "longTitle", "tocItem", "listIntroduction", "listWrapUp", "formula" ->
          paragraph(name, xml, place, before);
      case "block" -> block(xml, place, before);
      case "crossHeading" -> heading(place.below().level(), new AknInline(meta).text(xml));
      case "table" -> table(xml, place);
      case "embeddedStructure", "quotedStructure", "embeddedText" -> blocks(xml, place.asQuoted());
      case "authorialNote" -> note(xml, place);
      default -> {
        if (DIVISIONS.contains(name) || NUMBERED.contains(name)) {
          new AknElement(this, xml, name, place).read();
        } else {
          // What surrounds blocks only: content, intro, body, and what is not known.
          String[] first = {before};
          xml.children(child -> {
            block(child, xml, place, first[0]);
            first[0] = "";
          });
        }
      }
    }
  }

  /// Reads a child of a numbered element.
  void child(String name, XmlCursor xml, AknPlace place, String before)
      throws IOException, XMLStreamException {
    block(name, xml, place, before);
  }

  static boolean isDivision(String element) {
    return DIVISIONS.contains(element);
  }

  /// Text of an element that stands within a line.
  String inline(XmlCursor xml) throws IOException, XMLStreamException {
    return new AknInline(meta).text(xml);
  }

  void heading(int level, String text) throws RejectedFileException {
    sections.heading(Math.max(1, level), text);
  }

  /// A `block` holds either blocks or words.
  private void block(XmlCursor xml, AknPlace place, String before)
      throws IOException, XMLStreamException {
    if ("embeddedStructure".equals(xml.attribute("name"))) {
      blocks(xml, place);
    } else {
      paragraph("block", xml, place, before);
    }
  }

  private void paragraph(String name, XmlCursor xml, AknPlace place, String before)
      throws IOException, XMLStreamException {
    String style = xml.attribute("class");
    AknPlace here = place.withAnchor(xml.attribute("eId"));
    var inline = new AknInline(meta);
    String[] first = {before};
    String text =
        inline.text(
            xml,
            words -> {
              passage(PassageKind.PARAGRAPH, joined(first[0], words), here);
              first[0] = "";
              blocks(xml, here.asQuoted());
            });
    if (inHeader) {
      meta.cover(text);
    }
    if (!here.quoted() && AknHeadings.isHeading(style, text, here)) {
      heading(AknHeadings.level(style, here), joined(first[0], text));
    } else {
      boolean contents = name.equals("tocItem");
      passage(
          contents ? PassageKind.CONTENTS : PassageKind.PARAGRAPH, joined(first[0], text), here);
    }
    notes(inline.notes(), here);
  }

  private static String joined(String before, String text) {
    return before.isEmpty() ? text : before + " " + text;
  }

  private void passage(PassageKind kind, String text, AknPlace place) throws RejectedFileException {
    sections.passage(DraftPassage.of(text).as(kind).at(place.locator()));
  }

  private void notes(List<AknInline.Note> notes, AknPlace place) throws RejectedFileException {
    for (AknInline.Note note : notes) {
      sections.passage(
          DraftPassage.of(note.text())
              .as(PassageKind.FOOTNOTE)
              .at(place.locator().withNote(note.mark())));
    }
  }

  private void note(XmlCursor xml, AknPlace place) throws IOException, XMLStreamException {
    notes(List.of(AknInline.note(xml, meta)), place);
  }

  private void table(XmlCursor xml, AknPlace place) throws IOException, XMLStreamException {
    xml.children(name -> {
      switch (name) {
        case "tr" -> row(xml, place);
        case "caption" -> paragraph(name, xml, place, "");
        default -> table(xml, place);
      }
    });
  }

  private void row(XmlCursor xml, AknPlace place) throws IOException, XMLStreamException {
    var cells = new ArrayList<String>();
    var inline = new AknInline(meta);
    xml.children(cell -> {
      String text = inline.text(xml);
      cells.add(PassageText.folded(text));
      if (inHeader) {
        meta.cover(text);
      }
    });
    // A table of one column only places its text.
    passage(
        cells.size() == 1 ? PassageKind.PARAGRAPH : PassageKind.TABLE,
        TableRows.text(cells),
        place);
    notes(inline.notes(), place);
  }
}
