package org.pincite.corpus;

import org.jspecify.annotations.Nullable;

/// Where in its record a passage stands: what a pin-cite needs.
///
/// @param position the passage's number in the record, from 1, in reading order
/// @param page the physical page, from 1; null for a record without pages
/// @param pageLabel the page number as printed (`xii`, `45`); null when there is none
/// @param paragraph the paragraph number as printed (`5.23`); null when there is none
public record Locator(
    int position, @Nullable Integer page, @Nullable String pageLabel, @Nullable String paragraph) {

  public Locator {
    if (position < 1) {
      throw new IllegalArgumentException("positions start at 1: " + position);
    }
    if (page != null && page < 1) {
      throw new IllegalArgumentException("pages start at 1: " + page);
    }
  }
}
