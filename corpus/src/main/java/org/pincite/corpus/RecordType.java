package org.pincite.corpus;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// The kind of a public record; also the values of the facet `type`.
public enum RecordType {
  ARTICLE("Article"),
  REPORT("Report"),
  DEBATE("Debate"),
  JUDGMENT("Judgment"),
  MINUTES("Minutes"),
  CORRESPONDENCE("Correspondence"),
  OTHER("Other");

  private final String label;

  RecordType(String label) {
    this.label = label;
  }

  /// The name in files, addresses and the index: lower case, stable.
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The name that people read.
  public String label() {
    return label;
  }

  /// The type with this code or label, ignoring case; empty when there is none.
  public static Optional<RecordType> of(String codeOrLabel) {
    return Arrays.stream(values())
        .filter(type -> type.label.equalsIgnoreCase(codeOrLabel.strip()))
        .findFirst();
  }

  /// All codes, as messages list them.
  public static String codes() {
    return Arrays.stream(values()).map(RecordType::code).collect(Collectors.joining(", "));
  }
}
