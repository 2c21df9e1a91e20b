package org.pincite.indexer.reader.word;

/// A level of a list, as the document defines it.
///
/// @param start the first number
/// @param pattern what is printed, with `%1` for the number of the outermost level (`%1.%2`,
///   `(%3)`)
/// @param restart the level, from 1, whose next paragraph makes this one begin again; 0 when none
///   does; -1 when each of those above does
/// @param legal whether the numbers of all levels are printed as `1`, `2`
/// @param indent of its paragraphs' left edge, in twentieths of a point; -1 when it sets none
record ListLevel(
    int start, NumberFormat format, String pattern, int restart, boolean legal, int indent) {

  /// Whether a paragraph of this level makes another, deeper one begin again.
  boolean isRestartedBy(int level) {
    return restart < 0 || level + 1 <= restart;
  }
}
