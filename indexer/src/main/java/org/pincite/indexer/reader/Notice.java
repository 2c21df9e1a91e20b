package org.pincite.indexer.reader;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Something about a record that was read all the same, which those who keep the collection should
/// know.
///
/// @param kind for counting
/// @param detail for people: what was noticed, in a sentence without the file's name
public record Notice(Kind kind, String detail) {

  /// What there is to notice.
  public enum Kind {
    /// Two sources of the publication date are more than a year apart.
    DATE_CONFLICT,
    /// The text ends before the document does, because of a limit.
    TRUNCATED;

    /// The name in reports: lower case with hyphens, stable.
    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The kind of this code; empty when there is none.
    public static Optional<Kind> of(String code) {
      return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }

    /// The code, which is how the kind is written wherever people read it.
    @Override
    public String toString() {
      return code();
    }
  }
}
