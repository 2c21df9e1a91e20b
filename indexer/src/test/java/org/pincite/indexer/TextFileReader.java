package org.pincite.indexer;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.pincite.corpus.Extent;
import org.pincite.corpus.Locator;
import org.pincite.corpus.Passage;
import org.pincite.corpus.Provenance;
import org.pincite.corpus.PublicRecord;
import org.pincite.corpus.PublishedDate;
import org.pincite.corpus.RecordId;
import org.pincite.corpus.RecordType;
import org.pincite.indexer.reader.ReadLimits;
import org.pincite.indexer.reader.ReadResult;
import org.pincite.indexer.reader.RecordReader;
import org.pincite.indexer.reader.SourceFile;

/// A reader of plain text that does what the text says, however bad that is.
final class TextFileReader implements RecordReader {

  /// What to do for a text.
  interface Behaviour {
    void read(String text, SourceFile source, Consumer<ReadResult> results) throws IOException;
  }

  private final Behaviour behaviour;

  TextFileReader(Behaviour behaviour) {
    this.behaviour = behaviour;
  }

  @Override
  public String name() {
    return "test";
  }

  @Override
  public int version() {
    return 1;
  }

  @Override
  public Set<String> mediaTypes() {
    return Set.of("text/plain");
  }

  @Override
  public void read(SourceFile source, ReadLimits limits, Consumer<ReadResult> results)
      throws IOException {
    behaviour.read(Files.readString(source.path()).strip(), source, results);
  }

  /// The file as a record of one passage.
  static ReadResult.Read record(SourceFile source, String text) {
    return record(source, List.of(new Passage(text, List.of(), new Locator(1, null, null, null))));
  }

  static ReadResult.Read record(SourceFile source, List<Passage> passages) {
    var provenance =
        new Provenance(
            source.relativePath(),
            null,
            source.sha256(),
            source.size(),
            source.mediaType(),
            source.modified(),
            "test",
            1,
            List.of(),
            Map.of());
    return new ReadResult.Read(
        new PublicRecord(
            RecordId.ofPath(source.collection(), source.relativePath()),
            RecordType.OTHER,
            source.relativePath(),
            null,
            List.of(),
            PublishedDate.unknown(),
            PublishedDate.unknown(),
            "en",
            null,
            null,
            null,
            List.of(),
            null,
            null,
            source.collection(),
            provenance,
            Extent.withoutPages()),
        passages);
  }
}
