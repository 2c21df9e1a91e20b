package org.pincite.indexer.reader;

import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;
import org.jsoup.parser.Parser;
import org.pincite.corpus.RejectionReason;

/// Opens XML for reading without ever opening anything else: declarations of document types are
/// skipped, no external entity is resolved, and no entity that a file declares is expanded. The
/// entities of HTML (`&ndash;`), which older parliamentary files use, read as their characters.
public final class XmlStreams {
  private static final int MAX_DEPTH = 500;

  private XmlStreams() {}

  /// A reader at the begin of the document. Text comes in one piece, with CDATA; an element nested
  /// deeper than 500 levels ends in an [XMLStreamException].
  public static XMLStreamReader open(InputStream in) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    factory.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
    return new Guarded(factory.createXMLStreamReader(in));
  }

  /// What people are told of a file that is not well-formed.
  public static RejectedFileException damaged(XMLStreamException e) {
    String where = e.getLocation() == null ? "" : " at line " + e.getLocation().getLineNumber();
    return new RejectedFileException(
        RejectionReason.DAMAGED, "it is not well-formed XML" + where, e);
  }

  private static final class Guarded extends StreamReaderDelegate {
    private int depth;

    Guarded(XMLStreamReader reader) {
      super(reader);
    }

    @Override
    public int next() throws XMLStreamException {
      int event = super.next();
      if (event == XMLStreamConstants.START_ELEMENT && ++depth > MAX_DEPTH) {
        throw new XMLStreamException("nested too deeply", getLocation());
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      }
      // A reference that the parser does not know is text to whoever reads on.
      return event == XMLStreamConstants.ENTITY_REFERENCE ? XMLStreamConstants.CHARACTERS : event;
    }

    @Override
    public int getEventType() {
      int event = super.getEventType();
      return event == XMLStreamConstants.ENTITY_REFERENCE ? XMLStreamConstants.CHARACTERS : event;
    }

    @Override
    public boolean isCharacters() {
      return getEventType() == XMLStreamConstants.CHARACTERS;
    }

    @Override
    public boolean hasText() {
      return isCharacters() || super.hasText();
    }

    @Override
    public String getText() {
      return super.getEventType() == XMLStreamConstants.ENTITY_REFERENCE
          ? Parser.unescapeEntities("&" + getLocalName() + ";", false)
          : super.getText();
    }
  }
}
