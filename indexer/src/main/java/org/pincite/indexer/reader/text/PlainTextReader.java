package org.pincite.indexer.reader.text;

import java.io.IOException;
import java.util.Set;
import java.util.function.Consumer;
import org.pincite.corpus.Extent;
import org.pincite.corpus.RecordType;
import org.pincite.indexer.reader.Description;
import org.pincite.indexer.reader.ReadLimits;
import org.pincite.indexer.reader.ReadResult;
import org.pincite.indexer.reader.RecordReader;
import org.pincite.indexer.reader.Sections;
import org.pincite.indexer.reader.SourceFile;
import org.pincite.indexer.reader.TextBlock;
import org.pincite.indexer.reader.TextDecoding;

/// Reads plain text. (A text/plain file with front matter does not come here: `MediaTypes` calls it
/// Markdown, and it is read as that.)
///
/// Other text types (logs, program source, TeX, tables) are not prose and have no reader, so that
/// they are reported and not searched as if they were.
public final class PlainTextReader implements RecordReader {

  @Override
  public String name() {
    return "plain-text";
  }

  @Override
  public int version() {
    return 2;
  }

  @Override
  public boolean isTrustedWith(SourceFile source) {
    return source.size() <= SourceFile.SMALL;
  }

  @Override
  public Set<String> mediaTypes() {
    return Set.of("text/plain");
  }

  @Override
  public void read(SourceFile source, ReadLimits limits, Consumer<ReadResult> results)
      throws IOException {
    var outline = new PlainTextOutline(TextLines.groups(TextDecoding.decode(source.bytes(limits))));
    var sections = new Sections(limits);
    for (TextBlock block : outline.blocks()) {
      block.addTo(sections);
    }
    String title = outline.title().orElseGet(source::titleFromName);
    results.accept(
        new ReadResult.Read(
            Description.none()
                .wholeFile(source, this, RecordType.OTHER, title, Extent.withoutPages()),
            sections.end()));
  }
}
