package org.pincite.indexer.reader.feed;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.nodes.Entities;

/// The content of the element that a parser stands at. Afterwards it stands at the element's end.
final class Markup {
  private final XMLStreamReader xml;
  private final StringBuilder content = new StringBuilder();

  Markup(XMLStreamReader xml) {
    this.xml = xml;
  }

  /// As HTML: elements as they are, when there are any; else the text, which may be escaped HTML.
  String content() throws XMLStreamException {
    var plain = new StringBuilder();
    boolean hasElements = false;
    for (int depth = 1; depth > 0; ) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        hasElements = true;
        depth++;
        content.append('<').append(xml.getLocalName()).append('>');
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
        if (depth > 0) {
          content.append("</").append(xml.getLocalName()).append('>');
        }
      } else if (isText(event)) {
        plain.append(xml.getText());
        content.append(Entities.escape(xml.getText()));
      }
    }
    return hasElements ? content.toString() : plain.toString();
  }

  private static boolean isText(int event) {
    return event == XMLStreamConstants.CHARACTERS
        || event == XMLStreamConstants.CDATA
        || event == XMLStreamConstants.SPACE;
  }
}
