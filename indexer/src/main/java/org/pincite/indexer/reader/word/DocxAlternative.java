package org.pincite.indexer.reader.word;

/// Chooses among the forms of the same content that an `AlternateContent` element holds: the first.
final class DocxAlternative {
  private boolean taken;

  /// Whether to read the form at hand.
  boolean takes() {
    boolean first = !taken;
    taken = true;
    return first;
  }
}
