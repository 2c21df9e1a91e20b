package org.pincite.indexer.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XmlStreamsTest {

  private static XMLStreamReader open(String xml) throws XMLStreamException {
    return XmlStreams.open(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
  }

  private static List<String> texts(String xml) throws XMLStreamException {
    XMLStreamReader reader = open(xml);
    var texts = new ArrayList<String>();
    while (reader.hasNext()) {
      if (reader.next() == XMLStreamConstants.CHARACTERS) {
        texts.add(reader.getText());
      }
    }
    return texts;
  }

  @Test
  void givesTextInOnePieceWithTheEntitiesOfHtml() throws XMLStreamException {
    assertEquals(
        List.of("1939–45 & <more>", "end"),
        texts("<a>1939&ndash;45 &amp; <![CDATA[<more>]]><b/>end</a>"));
  }

  @Test
  void expandsNoEntityThatTheFileDeclares() throws XMLStreamException {
    assertEquals(
        List.of("a &x; b"), texts("<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///x'>]><a>a &x; b</a>"));
  }

  @Test
  void readsTheTextOfAnElement() throws XMLStreamException {
    XMLStreamReader reader = open("<a> <b>x &mdash;<!-- c --> y</b> z</a>");
    reader.nextTag();
    reader.nextTag();
    assertEquals("b", reader.getLocalName());
    assertEquals("x — y", reader.getElementText());
    assertEquals("b", reader.getLocalName());
    assertEquals(XMLStreamConstants.CHARACTERS, reader.next());
    assertEquals(" z", reader.getText());
  }

  @Test
  void refusesDepth() throws XMLStreamException {
    assertThrows(XMLStreamException.class, () -> texts("<a>".repeat(600)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"<!DOCTYPE a [\u0001<!ENTITY x 'y'>]><a/>", "<a>\u0001</a>", "<a b='<'/>"})
  void tellsOfDamageByTheExceptionItDeclares(String xml) {
    assertThrows(XMLStreamException.class, () -> texts(xml));
  }

  @Test
  void printsNothingOfBytesThatAreNoCharacters() {
    byte[] xml = "<a>caf\u00e9</a>".getBytes(StandardCharsets.ISO_8859_1);
    var printed = new ByteArrayOutputStream();
    System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      XMLStreamReader reader = XmlStreams.open(new ByteArrayInputStream(xml));
      assertThrows(
          XMLStreamException.class,
          () -> {
            while (reader.hasNext()) {
              reader.next();
            }
          });
    } catch (XMLStreamException e) {
      // As well when the file is opened.
    } finally {
      System.setErr(
          new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8));
    }
    assertEquals("", printed.toString(StandardCharsets.UTF_8));
  }
}
