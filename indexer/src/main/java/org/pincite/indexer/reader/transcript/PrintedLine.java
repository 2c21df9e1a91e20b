package org.pincite.indexer.reader.transcript;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A line of a transcript without the number in its margin.
///
/// @param page the physical page, from 1; null when the text has no pages
/// @param label the page number as printed; null when there is none
/// @param number the number of the line on its printed page; null when lines have none
/// @param text without white space at its ends; blank for a blank line
record PrintedLine(
    @Nullable Integer page, @Nullable String label, @Nullable Integer number, String text) {

  /// Whether the page of another line is this one's.
  boolean isOnPageOf(PrintedLine other) {
    return Objects.equals(page, other.page) && Objects.equals(label, other.label);
  }

  PrintedLine withLabel(@Nullable String newLabel) {
    return new PrintedLine(page, newLabel, number, text);
  }
}
