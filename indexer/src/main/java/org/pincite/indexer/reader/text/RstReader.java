package org.pincite.indexer.reader.text;

import java.io.IOException;
import java.util.Set;
import java.util.function.Consumer;
import org.pincite.corpus.Extent;
import org.pincite.corpus.RecordType;
import org.pincite.indexer.reader.ReadLimits;
import org.pincite.indexer.reader.ReadResult;
import org.pincite.indexer.reader.RecordReader;
import org.pincite.indexer.reader.SourceFile;
import org.pincite.indexer.reader.TextDecoding;

/// Reads reStructuredText, with or without front matter: sections, numbered paragraphs, footnotes
/// and tables. A file that only lists other files (`toctree`) has no text and is rejected as empty.
public final class RstReader implements RecordReader {
  private static final String MEDIA_TYPE = "text/x-rst";

  @Override
  public String name() {
    return "restructured-text";
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
  public boolean isTrustedWith(SourceFile source) {
    return source.size() <= SourceFile.SMALL;
  }

  @Override
  public void read(SourceFile source, ReadLimits limits, Consumer<ReadResult> results)
      throws IOException {
    FrontMatter file = FrontMatter.split(TextDecoding.decode(source.bytes(limits)));
    var passages =
        new RstPassages(RstDocument.parse(file.body()), limits, file.description().title());
    String title = passages.title().orElseGet(source::titleFromName);
    results.accept(
        new ReadResult.Read(
            file.description()
                .wholeFile(source, this, RecordType.OTHER, title, Extent.withoutPages()),
            passages.passages(),
            file.description().notices()));
  }
}
