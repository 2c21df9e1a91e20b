package org.pincite.indexer.reader.hansard;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.pincite.corpus.RejectionReason;
import org.pincite.indexer.reader.FileStart;
import org.pincite.indexer.reader.ReadLimits;
import org.pincite.indexer.reader.ReadResult;
import org.pincite.indexer.reader.RecordReader;
import org.pincite.indexer.reader.RejectedFileException;
import org.pincite.indexer.reader.SourceFile;
import org.pincite.indexer.reader.XmlStreams;

/// Reads the official reports of parliaments (Hansard) in XML: the days that parlparse scrapes
/// (`<publicwhip>`), and the digitised older volumes (`<hansard>`, or one house of them).
///
/// A debate is a record, and each paragraph of a speech a passage with its speaker, column and
/// time. The file is read in a stream: no more than one debate is in memory.
public final class HansardReader implements RecordReader {
  private static final String MEDIA_TYPE = "application/x-hansard+xml";
  private static final String SCRAPED = "publicwhip";
  private static final String DIGITISED = "hansard";
  private static final int BUFFER = 64 << 10;

  @Override
  public String name() {
    return "hansard";
  }

  @Override
  public int version() {
    return 1;
  }

  @Override
  public Set<String> mediaTypes() {
    return Set.of(MEDIA_TYPE);
  }

  @Override
  public Optional<String> recognise(FileStart start) {
    // Without a declaration, XML with titles looks like HTML.
    if (!start.text().stripLeading().startsWith("<")) {
      return Optional.empty();
    }
    String root = start.rootElement();
    boolean own =
        root.equals(SCRAPED) || root.equals(DIGITISED) || Proceedings.ofElement(root).isPresent();
    return own ? Optional.of(MEDIA_TYPE) : Optional.empty();
  }

  @Override
  public boolean isTrustedWith(SourceFile source) {
    return source.size() <= SourceFile.SMALL;
  }

  @Override
  public void read(SourceFile source, ReadLimits limits, Consumer<ReadResult> results)
      throws IOException {
    var records = new DebateRecords(source, this, limits, results);
    try (InputStream in = new BufferedInputStream(Files.newInputStream(source.path()), BUFFER)) {
      walk(XmlStreams.open(in), source, records);
      records.end();
    } catch (XMLStreamException e) {
      RejectedFileException damage = XmlStreams.damaged(e);
      records.endDamaged(damage);
      throw damage;
    }
    if (records.count() == 0) {
      throw new RejectedFileException(RejectionReason.EMPTY, "the file has no text");
    }
  }

  private static void walk(XMLStreamReader xml, SourceFile source, DebateRecords records)
      throws XMLStreamException, RejectedFileException {
    while (xml.next() != XMLStreamConstants.START_ELEMENT) {
      // Comments and declarations before the root.
    }
    if (xml.getLocalName().equals(SCRAPED)) {
      new ScrapedDay(xml, source, records).walk();
    } else {
      new DigitisedVolume(xml, records).walk();
    }
  }
}
