package org.pincite.corpus;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// How much of a document there is, and how much of it cannot be searched.
///
/// @param pages physical pages, at least 1; null for a record without pages
/// @param unreadablePages the physical pages, from 1 and in their order, of which no text could be
///   had: scans without a text layer, damaged pages
/// @param truncated why the text ends before the document does, in a sentence; null when it does
///   not
public record Extent(
    @Nullable Integer pages, List<Integer> unreadablePages, @Nullable String truncated) {

  private static final Extent WITHOUT_PAGES = new Extent(null, List.of(), null);

  public Extent {
    if (pages != null && pages < 1) {
      throw new IllegalArgumentException("a record has pages or no page count: " + pages);
    }
    unreadablePages = List.copyOf(unreadablePages);
    int before = 0;
    for (int page : unreadablePages) {
      if (page <= before || (pages != null && page > pages)) {
        throw new IllegalArgumentException("unreadable pages are pages of the record, in order");
      }
      before = page;
    }
  }

  /// Of a whole text without pages.
  public static Extent withoutPages() {
    return WITHOUT_PAGES;
  }

  /// Of a whole text.
  ///
  /// @param pages null when it has none
  public static Extent ofPages(@Nullable Integer pages) {
    return new Extent(pages, List.of(), null);
  }
}
