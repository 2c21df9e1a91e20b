package org.pincite.indexer.reader;

import java.io.IOException;
import java.io.InputStream;
import java.util.MissingResourceException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
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
    // The parser that joins text itself refuses references to what it does not know.
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    factory.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
    try {
      return new Guarded(factory.createXMLStreamReader(XmlEncoding.reader(in)));
    } catch (IOException e) {
      throw new XMLStreamException(e);
    }
  }

  /// The text of the element at whose begin a reader stands and of those in it; goes to its end.
  public static String text(XMLStreamReader xml) throws XMLStreamException {
    var text = new StringBuilder();
    for (int depth = 1; depth > 0; ) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> depth++;
        case XMLStreamConstants.END_ELEMENT -> depth--;
        case XMLStreamConstants.CHARACTERS -> text.append(xml.getText());
        default -> {}
      }
    }
    return text.toString();
  }

  /// What people are told of a file that is not well-formed.
  public static RejectedFileException damaged(XMLStreamException e) {
    String where = e.getLocation() == null ? "" : " at line " + e.getLocation().getLineNumber();
    return new RejectedFileException(
        RejectionReason.DAMAGED, "it is not well-formed XML" + where, e);
  }

  private static final class Guarded extends StreamReaderDelegate {
    private int depth;
    // Text in one piece, while the parser already stands at what follows it; else null.
    private @Nullable String text;

    Guarded(XMLStreamReader reader) {
      super(reader);
    }

    @Override
    public int next() throws XMLStreamException {
      int event = text == null ? advance() : super.getEventType();
      text = null;
      if (isText(event)) {
        var pieces = new StringBuilder();
        for (; isText(event); event = advance()) {
          pieces.append(piece(event));
        }
        text = pieces.toString();
        return XMLStreamConstants.CHARACTERS;
      }
      if (event == XMLStreamConstants.START_ELEMENT && ++depth > MAX_DEPTH) {
        throw new XMLStreamException("nested too deeply", getLocation());
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      }
      return event;
    }

    /// Some damage makes the parser stumble over itself, as over a message that it does not have.
    private int advance() throws XMLStreamException {
      try {
        return super.next();
      } catch (MissingResourceException | IndexOutOfBoundsException | NullPointerException e) {
        throw new XMLStreamException("the parser failed: " + e.getMessage(), getLocation(), e);
      }
    }

    private static boolean isText(int event) {
      return event == XMLStreamConstants.CHARACTERS
          || event == XMLStreamConstants.CDATA
          || event == XMLStreamConstants.SPACE
          || event == XMLStreamConstants.ENTITY_REFERENCE;
    }

    /// A reference that the parser does not know is text to whoever reads on.
    private String piece(int event) {
      return event == XMLStreamConstants.ENTITY_REFERENCE
          ? Parser.unescapeEntities("&" + getLocalName() + ";", false)
          : super.getText();
    }

    @Override
    public boolean hasNext() throws XMLStreamException {
      return text != null || super.hasNext();
    }

    @Override
    public int getEventType() {
      return text != null ? XMLStreamConstants.CHARACTERS : super.getEventType();
    }

    @Override
    public boolean isCharacters() {
      return text != null;
    }

    @Override
    public boolean isStartElement() {
      return getEventType() == XMLStreamConstants.START_ELEMENT;
    }

    @Override
    public boolean isEndElement() {
      return getEventType() == XMLStreamConstants.END_ELEMENT;
    }

    @Override
    public boolean isWhiteSpace() {
      return text != null && text.isBlank();
    }

    @Override
    public boolean hasText() {
      return text != null || super.hasText();
    }

    @Override
    public String getText() {
      return text != null ? text : super.getText();
    }

    @Override
    public String getElementText() throws XMLStreamException {
      var all = new StringBuilder();
      for (int event = next(); event != XMLStreamConstants.END_ELEMENT; event = next()) {
        if (event == XMLStreamConstants.CHARACTERS) {
          all.append(getText());
        } else if (event == XMLStreamConstants.START_ELEMENT) {
          throw new XMLStreamException("an element where only text was expected", getLocation());
        }
      }
      return all.toString();
    }

    @Override
    public int nextTag() throws XMLStreamException {
      int event = next();
      while (event != XMLStreamConstants.START_ELEMENT && event != XMLStreamConstants.END_ELEMENT) {
        if (event == XMLStreamConstants.END_DOCUMENT || (text != null && !text.isBlank())) {
          throw new XMLStreamException("an element was expected", getLocation());
        }
        event = next();
      }
      return event;
    }
  }
}
