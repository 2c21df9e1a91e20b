package org.pincite.indexer.reader;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.RejectionReason;

/// Walks down an XML document in a stream, element by element: what a handler does not look into is
/// passed over. Elements and attributes go by their local names. Not for several threads.
public final class XmlCursor {
  private final XMLStreamReader xml;
  private int depth;

  private XmlCursor(XMLStreamReader xml) {
    this.xml = xml;
  }

  /// What to do with a child of the element at which the cursor stands.
  @FunctionalInterface
  public interface Child {
    /// Handles one child.
    ///
    /// @param name the child's local name; the cursor stands at its begin
    void at(String name) throws IOException, XMLStreamException;
  }

  /// Reads a document from its root on.
  ///
  /// @param root called once, with the cursor at the root element
  /// @throws RejectedFileException when the document is not well-formed, or declares a document
  ///   type
  public static void read(InputStream in, RootReader root) throws IOException {
    try {
      var cursor = new XmlCursor(XmlStreams.open(in));
      cursor.children(name -> root.at(cursor, name), text -> {});
    } catch (XMLStreamException e) {
      throw rejection(e);
    }
  }

  /// What to do with a document.
  @FunctionalInterface
  public interface RootReader {
    /// Handles the document.
    ///
    /// @param name the root's local name
    void at(XmlCursor cursor, String name) throws IOException, XMLStreamException;
  }

  /// Goes through the child elements of the current element, and to its end.
  public void children(Child child) throws IOException, XMLStreamException {
    children(child, text -> {});
  }

  /// Goes through the child elements and the text of the current element, and to its end.
  public void children(Child child, Consumer<String> text) throws IOException, XMLStreamException {
    int here = depth;
    while (xml.hasNext()) {
      switch (next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          child.at(xml.getLocalName());
          while (depth > here) {
            next();
          }
        }
        case XMLStreamConstants.END_ELEMENT -> {
          return;
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.SPACE -> text.accept(xml.getText());
        case XMLStreamConstants.DTD ->
            throw new RejectedFileException(
                RejectionReason.INVALID, "it declares a document type, which such files do not");
        default -> {}
      }
    }
  }

  /// The text of the current element and of those in it; goes to its end.
  public String text() throws IOException, XMLStreamException {
    var text = new StringBuilder();
    appendText(text);
    return text.toString();
  }

  /// An attribute of the current element, before any of its children is read; null when it has
  /// none.
  public @Nullable String attribute(String name) {
    return xml.getAttributeValue(null, name);
  }

  /// The namespace of the current element; empty when it has none.
  public String namespace() {
    String namespace = xml.getNamespaceURI();
    return namespace == null ? "" : namespace;
  }

  private void appendText(StringBuilder text) throws IOException, XMLStreamException {
    children(name -> appendText(text), text::append);
  }

  private int next() throws XMLStreamException {
    int event = xml.next();
    if (event == XMLStreamConstants.START_ELEMENT) {
      depth++;
    } else if (event == XMLStreamConstants.END_ELEMENT) {
      depth--;
    }
    return event;
  }

  /// A stream that refuses to go on says why; the parser wraps that.
  private static RejectedFileException rejection(XMLStreamException e) {
    return e.getNestedException() instanceof RejectedFileException rejected
        ? rejected
        : XmlStreams.damaged(e);
  }
}
