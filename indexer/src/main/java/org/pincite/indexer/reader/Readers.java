package org.pincite.indexer.reader;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.pincite.corpus.RejectionReason;

/// The table of readers: which one takes which media type.
public final class Readers {
  private final Map<String, RecordReader> byMediaType = new HashMap<>();
  private final MediaTypes mediaTypes;

  /// A table of some readers.
  ///
  /// @param readers no two may take the same media type
  public Readers(List<RecordReader> readers) {
    this.mediaTypes = new MediaTypes(readers);
    for (RecordReader reader : readers) {
      for (String mediaType : reader.mediaTypes()) {
        if (byMediaType.put(mediaType, reader) != null) {
          throw new IllegalArgumentException("two readers take " + mediaType);
        }
      }
    }
  }

  /// The names and versions of the readers, in a stable order.
  public String version() {
    return byMediaType.values().stream()
        .map(reader -> reader.name() + " " + reader.version())
        .distinct()
        .sorted()
        .collect(Collectors.joining(", "));
  }

  /// The media type of a file, without parameters, from its first bytes, and from its name only
  /// among types that look alike; `application/octet-stream` when nothing is recognised.
  ///
  /// @param name the file's own name, which a copy of it need not have
  public String mediaTypeOf(Path file, String name) throws IOException {
    return mediaTypes.detect(file, name);
  }

  /// What is said of a file that no reader takes: its media type, and of XML and JSON also what
  /// tells one form from another.
  public RejectedFileException unsupported(Path file, String mediaType) throws IOException {
    return new RejectedFileException(
        RejectionReason.UNSUPPORTED_TYPE,
        "no reader takes " + mediaType + mediaTypes.form(file, mediaType));
  }

  /// The reader that takes this media type; empty when none does.
  public Optional<RecordReader> of(String mediaType) {
    return Optional.ofNullable(byMediaType.get(mediaType));
  }
}
