package org.pincite.search.testing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.pincite.corpus.index.Generation;
import org.pincite.corpus.index.GenerationStore;
import org.pincite.indexer.JobSettings;
import org.pincite.indexer.NothingReadException;
import org.pincite.indexer.ReindexJob;

/// A data folder with generations that the indexer makes of the test's records. Collection `test`,
/// file `records.jsonl`.
public final class TestIndex {
  private final Path data;
  private final Path source;
  private final Path authority;

  /// @param folder an empty folder
  public TestIndex(Path folder) throws IOException {
    this.data = folder.resolve("data");
    this.source = Files.createDirectories(folder.resolve("test"));
    this.authority = folder.resolve("authority");
  }

  public GenerationStore store() {
    return new GenerationStore(data);
  }

  /// The data folder.
  public Path data() {
    return data;
  }

  /// Puts a further file beside the records, to be read or rejected.
  public TestIndex file(String name, String content) throws IOException {
    Files.writeString(source.resolve(name), content, StandardCharsets.UTF_8);
    return this;
  }

  /// Makes a generation of these records and what further files there are, and publishes it.
  public Generation publish(List<TestRecord> records)
      throws IOException, InterruptedException, NothingReadException {
    Files.write(source.resolve("records.jsonl"), records.stream().map(TestRecord::json).toList());
    var job = new ReindexJob(JobSettings.standard(data, TestAuthority.in(authority)));
    job.run(List.of(source.toString()), new SilentProgress());
    return store().current().orElseThrow();
  }

  /// Makes the indexes of a generation consist of several segments.
  public void split(Generation generation, int segments) throws IOException {
    Segments.split(folder(generation).resolve("records"), segments);
    Segments.split(folder(generation).resolve("passages"), segments);
  }

  /// The folder of a generation.
  public Path folder(Generation generation) {
    return data.resolve("generations").resolve(generation.name());
  }
}
