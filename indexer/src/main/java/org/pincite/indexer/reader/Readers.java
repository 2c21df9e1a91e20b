package org.pincite.indexer.reader;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The table of readers: which one takes which media type.
public final class Readers {
  private final Map<String, RecordReader> byMediaType = new HashMap<>();

  /// @param readers no two may take the same media type
  public Readers(List<RecordReader> readers) {
    for (RecordReader reader : readers) {
      for (String mediaType : reader.mediaTypes()) {
        if (byMediaType.put(mediaType, reader) != null) {
          throw new IllegalArgumentException("two readers take " + mediaType);
        }
      }
    }
  }

  /// The reader that takes this media type; empty when none does.
  public Optional<RecordReader> of(String mediaType) {
    return Optional.ofNullable(byMediaType.get(mediaType));
  }
}
