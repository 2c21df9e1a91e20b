package org.pincite.indexer.reader.akn;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.pincite.corpus.Extent;
import org.pincite.corpus.RecordType;
import org.pincite.indexer.reader.Description;
import org.pincite.indexer.reader.FileStart;
import org.pincite.indexer.reader.ReadLimits;
import org.pincite.indexer.reader.ReadResult;
import org.pincite.indexer.reader.RecordReader;
import org.pincite.indexer.reader.SourceFile;
import org.pincite.indexer.reader.XmlCursor;

/// Reads Akoma Ntoso in a stream: judgments, acts and bills, and whatever else has its form. Each
/// passage has the number of the element in which it stands (`12`, `12(a)`), and its `eId` as
/// anchor. What a text quotes keeps its numbers as words.
public final class AknReader implements RecordReader {
  /// The media type of Akoma Ntoso.
  public static final String AKOMA_NTOSO = "application/akn+xml";

  private static final String ROOT = "akomaNtoso";

  @Override
  public String name() {
    return "akoma-ntoso";
  }

  @Override
  public int version() {
    return 1;
  }

  @Override
  public Set<String> mediaTypes() {
    return Set.of(AKOMA_NTOSO);
  }

  @Override
  public Optional<String> recognise(FileStart start) {
    boolean xml = start.mediaType().endsWith("xml") || start.mediaType().startsWith("text/");
    return xml && start.text().contains(ROOT) && start.rootElement().equals(ROOT)
        ? Optional.of(AKOMA_NTOSO)
        : Optional.empty();
  }

  @Override
  public void read(SourceFile source, ReadLimits limits, Consumer<ReadResult> results)
      throws IOException {
    source.requireSize(limits);
    var meta = new AknMeta();
    var text = new AknText(limits, meta);
    try (InputStream in = Files.newInputStream(source.path())) {
      XmlCursor.read(in, (xml, root) -> text.read(xml));
    }
    Description description = meta.describe();
    results.accept(
        new ReadResult.Read(
            description.wholeFile(
                source, this, RecordType.OTHER, source.titleFromName(), Extent.withoutPages()),
            text.end(),
            description.notices()));
  }
}
