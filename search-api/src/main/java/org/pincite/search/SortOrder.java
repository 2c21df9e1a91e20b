package org.pincite.search;

import java.util.Locale;

/// In which order hits come.
public enum SortOrder {
  RELEVANCE("Relevance"),
  NEWEST("Newest first"),
  OLDEST("Oldest first");

  private final String label;

  SortOrder(String label) {
    this.label = label;
  }

  /// The name in addresses.
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The name that people read.
  public String label() {
    return label;
  }
}
