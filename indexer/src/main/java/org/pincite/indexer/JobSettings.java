package org.pincite.indexer;

import java.nio.file.Path;
import java.time.Duration;
import org.pincite.corpus.authority.AuthorityFile;
import org.pincite.indexer.reader.ReadLimits;
import org.pincite.indexer.reader.Readers;
import org.pincite.indexer.reader.ocr.PageOcr;

/// What a [ReindexJob] works with.
///
/// @param data the data folder that holds the generations
/// @param authority who and what may become a facet
/// @param readers which formats are read
/// @param limits how much a file may cost
/// @param keepGenerations how many generations are kept, the new one included; at least 1
public record JobSettings(
    Path data, AuthorityFile authority, Readers readers, ReadLimits limits, int keepGenerations) {

  public JobSettings {
    if (keepGenerations < 1) {
      throw new IllegalArgumentException("at least one generation is kept");
    }
  }

  /// With all readers, the standard limits, and three generations kept.
  public static JobSettings standard(Path data, AuthorityFile authority) {
    return new JobSettings(data, authority, StandardReaders.all(), ReadLimits.standard(), 3);
  }

  /// With OCR, which takes seconds for a page: a file may take an hour.
  public JobSettings withOcr(PageOcr ocr) {
    return new JobSettings(
        data,
        authority,
        StandardReaders.all(ocr),
        limits.withTimePerFile(Duration.ofHours(1)),
        keepGenerations);
  }
}
