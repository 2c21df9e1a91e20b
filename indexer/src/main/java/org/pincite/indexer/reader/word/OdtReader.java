package org.pincite.indexer.reader.word;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamException;
import org.pincite.corpus.RejectionReason;
import org.pincite.indexer.reader.ReadLimits;
import org.pincite.indexer.reader.ReadResult;
import org.pincite.indexer.reader.RecordReader;
import org.pincite.indexer.reader.RejectedFileException;
import org.pincite.indexer.reader.SourceFile;
import org.pincite.indexer.reader.XmlCursor;
import org.pincite.indexer.reader.ZipParts;

/// Reads text documents of OpenDocument (`.odt`): the text as it is printed, with the numbers of
/// lists and headings, tables by row, and notes. What tracked changes deleted is left out.
public final class OdtReader implements RecordReader {

  @Override
  public String name() {
    return "odt";
  }

  @Override
  public int version() {
    return 1;
  }

  @Override
  public Set<String> mediaTypes() {
    return Set.of(
        "application/vnd.oasis.opendocument.text",
        "application/vnd.oasis.opendocument.text-template");
  }

  @Override
  public void read(SourceFile source, ReadLimits limits, Consumer<ReadResult> results)
      throws IOException {
    source.requireSize(limits);
    var text = new WordText(limits);
    var properties = new HashMap<String, String>();
    try (ZipParts zip = ZipParts.open(source.path())) {
      requireNoPassword(zip);
      var styles = new OdtStyles();
      read(zip, "styles.xml", (xml, root) -> styles.read(xml));
      read(zip, "meta.xml", (xml, root) -> properties(xml, properties));
      boolean found = read(zip, "content.xml", (xml, root) -> new OdtText(styles, text).read(xml));
      if (!found) {
        throw new RejectedFileException(
            RejectionReason.DAMAGED, "the part with the text of the document is missing");
      }
    }
    var described =
        new DocumentProperties(
            properties.get("title"),
            properties.getOrDefault("initial-creator", properties.get("creator")),
            properties.get("creation-date"),
            properties.get("language"));
    results.accept(DocxReader.result(source, this, described, text.paragraphs(), limits));
  }

  private static boolean read(ZipParts zip, String part, XmlCursor.RootReader reader)
      throws IOException {
    Optional<InputStream> found = zip.part(part);
    if (found.isEmpty()) {
      return false;
    }
    try (InputStream in = found.get()) {
      XmlCursor.read(in, reader);
    }
    return true;
  }

  private static void requireNoPassword(ZipParts zip) throws IOException {
    boolean[] encrypted = new boolean[1];
    read(
        zip,
        "META-INF/manifest.xml",
        (xml, root) ->
            xml.children(
                entry -> xml.children(part -> encrypted[0] |= part.equals("encryption-data"))));
    if (encrypted[0]) {
      throw new RejectedFileException(RejectionReason.ENCRYPTED, "the document needs a password");
    }
  }

  private static void properties(XmlCursor xml, Map<String, String> properties)
      throws IOException, XMLStreamException {
    xml.children(meta -> xml.children(name -> properties.putIfAbsent(name, xml.text().strip())));
  }
}
