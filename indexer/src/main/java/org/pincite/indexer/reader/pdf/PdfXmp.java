package org.pincite.indexer.reader.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.PassageText;
import org.pincite.indexer.reader.XmlStreams;

/// The XMP packet of a document: its properties of the Dublin Core, PRISM and XMP vocabularies, by
/// names such as `dc:title`, each with its first value. A damaged packet has those before the
/// damage.
record PdfXmp(Map<String, String> properties) {
  private static final int MAX_BYTES = 1 << 20;
  private static final int MAX_VALUE = 2000;
  private static final int MAX_PROPERTIES = 200;
  private static final String PRISM = "http://prismstandard.org/namespaces/";
  private static final Map<String, String> PREFIXES =
      Map.of(
          "http://purl.org/dc/elements/1.1/",
          "dc",
          "http://purl.org/dc/terms/",
          "dcterms",
          "http://ns.adobe.com/xap/1.0/",
          "xmp");

  static PdfXmp of(PDDocument document) {
    var properties = new HashMap<String, String>();
    try {
      PDMetadata metadata = document.getDocumentCatalog().getMetadata();
      if (metadata != null) {
        try (InputStream in = metadata.exportXMPMetadata()) {
          read(in.readNBytes(MAX_BYTES), properties);
        }
      }
    } catch (IOException | XMLStreamException | RuntimeException e) {
      return new PdfXmp(Map.copyOf(properties)); // metadata are not worth a document
    }
    return new PdfXmp(Map.copyOf(properties));
  }

  Optional<String> get(String name) {
    return Optional.ofNullable(properties.get(name));
  }

  private static void read(byte[] packet, Map<String, String> properties)
      throws XMLStreamException {
    XMLStreamReader xml = XmlStreams.open(new ByteArrayInputStream(packet));
    String open = null;
    while (xml.hasNext() && properties.size() < MAX_PROPERTIES) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        String name = name(xml.getNamespaceURI(), xml.getLocalName());
        open = name == null ? open : name;
        for (int i = 0; i < xml.getAttributeCount(); i++) {
          String attribute = name(xml.getAttributeNamespace(i), xml.getAttributeLocalName(i));
          if (attribute != null) {
            put(attribute, xml.getAttributeValue(i), properties);
          }
        }
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        open = name(xml.getNamespaceURI(), xml.getLocalName()) == null ? open : null;
      } else if (event == XMLStreamConstants.CHARACTERS && open != null) {
        put(open, xml.getText(), properties);
      }
    }
  }

  private static void put(String name, String value, Map<String, String> properties) {
    String text = PassageText.folded(value);
    if (!text.isEmpty() && text.length() <= MAX_VALUE) {
      properties.putIfAbsent(name, text);
    }
  }

  private static @Nullable String name(@Nullable String namespace, String localName) {
    if (namespace == null) {
      return null;
    }
    String prefix = namespace.startsWith(PRISM) ? "prism" : PREFIXES.get(namespace);
    return prefix == null ? null : prefix + ":" + localName;
  }
}
