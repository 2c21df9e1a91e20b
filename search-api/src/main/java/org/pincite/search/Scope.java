package org.pincite.search;

/// Within what everything that is asked for must be found together.
public enum Scope {
  /// One record: the words and the filters may be met in different passages of it.
  RECORD("record", "Anywhere in the record"),
  /// One passage: it has all the words, and names all that is filtered by.
  PASSAGE("passage", "All in the same paragraph");

  private final String code;
  private final String label;

  Scope(String code, String label) {
    this.code = code;
    this.label = label;
  }

  /// The name in addresses.
  public String code() {
    return code;
  }

  /// The name that people read.
  public String label() {
    return label;
  }
}
