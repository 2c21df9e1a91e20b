package org.pincite.indexer;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.pincite.corpus.Rejection;
import org.pincite.corpus.authority.AuthorityFile;
import org.pincite.corpus.index.Generation;
import org.pincite.corpus.index.GenerationStore;
import org.pincite.indexer.link.LinkSettings;
import org.pincite.indexer.reader.ReadLimits;
import org.pincite.indexer.reader.Readers;
import org.pincite.indexer.reader.RecordReader;

/// A folder with sources and a data folder, and runs over them.
///
/// @param folder holds `source` and `data`
record JobFolder(Path folder) {

  /// A reader that says nothing for so long has hung.
  static final Duration PATIENCE = Duration.ofSeconds(2);

  Path data() {
    return folder.resolve("data");
  }

  Path source() {
    return folder.resolve("source");
  }

  /// Writes a file of the source.
  Path write(String relativePath, String content) throws IOException {
    Path file = source().resolve(relativePath);
    Files.createDirectories(file.resolveSibling("."));
    return Files.writeString(file, content, UTF_8);
  }

  /// A line of the import format.
  static String line(String id, String text) {
    return "{\"id\":\"" + id + "\",\"title\":\"Title " + id + "\",\"text\":\"" + text + "\"}\n";
  }

  GenerationStore store() {
    return new GenerationStore(data());
  }

  Generation current() throws IOException {
    return store().current().orElseThrow();
  }

  List<Rejection> rejections() throws IOException {
    return current().rejections(0, 10_000);
  }

  /// Indexes the source with the readers that ship.
  RunReport run() throws IOException, InterruptedException, NothingReadException {
    return run(settings(StandardReaders.all()), source());
  }

  /// Indexes the source with one reader.
  RunReport run(RecordReader reader)
      throws IOException, InterruptedException, NothingReadException {
    return run(settings(new Readers(List.of(reader))), source());
  }

  static RunReport run(JobSettings settings, Path... sources)
      throws IOException, InterruptedException, NothingReadException {
    return new ReindexJob(settings)
        .run(List.of(sources).stream().map(Path::toString).toList(), new Silent());
  }

  JobSettings settings(Readers readers) {
    ReadLimits standard = ReadLimits.standard();
    var limits =
        new ReadLimits(
            standard.fileBytes(),
            standard.lineBytes(),
            standard.pages(),
            standard.characters(),
            PATIENCE);
    return new JobSettings(
        data(), AuthorityFile.empty(), LinkSettings.standard(), readers, limits, null, false, 3);
  }

  /// Progress that nobody looks at.
  static class Silent implements RunProgress {
    @Override
    public void began(int files) {}

    @Override
    public void fileDone(String relativePath) {}

    @Override
    public void finishing() {}
  }
}
