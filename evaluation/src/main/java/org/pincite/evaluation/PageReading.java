package org.pincite.evaluation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Passage;
import org.pincite.corpus.PublicRecord;
import org.pincite.indexer.reader.ReadLimits;

/// What the product made of a page, read by the reader that the indexer would take.
///
/// @param record null when the page was rejected
/// @param text its passages under their headings
/// @param bytes the size of the page, not packed
/// @param problem why the page was rejected; null when it was read
record PageReading(
    @Nullable PublicRecord record, String text, long bytes, @Nullable String problem) {

  private static final String PACKED = ".gz";

  /// Reads a page; one that ends in `.gz` is unpacked first.
  static PageReading of(Path page) throws IOException {
    String name = String.valueOf(page.getFileName());
    if (!name.endsWith(PACKED)) {
      return read(page, name);
    }
    Path folder = Files.createTempDirectory("pincite-page");
    Path unpacked = folder.resolve(name.substring(0, name.length() - PACKED.length()));
    try {
      unpack(page, unpacked);
      return read(unpacked, String.valueOf(unpacked.getFileName()));
    } finally {
      Files.deleteIfExists(unpacked);
      Files.deleteIfExists(folder);
    }
  }

  private static void unpack(Path page, Path target) throws IOException {
    try (InputStream in = new GZIPInputStream(Files.newInputStream(page))) {
      Files.write(target, in.readNBytes((int) ReadLimits.standard().fileBytes()));
    }
  }

  private static PageReading read(Path page, String name) throws IOException {
    FileRecords file = FileRecords.of(page, name);
    if (file.problem() != null) {
      return new PageReading(null, "", file.bytes(), file.problem());
    }
    return file.records().stream()
        .findFirst()
        .map(read -> new PageReading(read.record(), textOf(read.passages()), file.bytes(), null))
        .orElseGet(() -> new PageReading(null, "", file.bytes(), "it gives no record"));
  }

  /// The words as they stand on the page: a heading once, before the first passage below it.
  static String textOf(List<Passage> passages) {
    var text = new StringBuilder();
    List<String> before = List.of();
    for (Passage passage : passages) {
      List<String> trail = passage.headings();
      int same = 0;
      while (same < Math.min(trail.size(), before.size())
          && trail.get(same).equals(before.get(same))) {
        same++;
      }
      trail.subList(same, trail.size()).forEach(heading -> text.append(heading).append('\n'));
      text.append(passage.text()).append('\n');
      before = trail;
    }
    return text.toString();
  }
}
