package org.pincite.indexer;

import java.nio.file.Path;
import org.pincite.corpus.authority.AuthorityFile;
import org.pincite.indexer.reader.ReadLimits;
import org.pincite.indexer.reader.Readers;

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
}
