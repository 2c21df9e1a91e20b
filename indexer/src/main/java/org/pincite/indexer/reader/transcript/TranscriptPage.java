package org.pincite.indexer.reader.transcript;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The lines of a page as they are printed, with the numbers in the margin.
///
/// @param page the physical page, from 1; null when the text is not parted into pages
/// @param label the page number as printed, where it is known from elsewhere; null when it must be
///   found among the lines
/// @param lines from top to bottom
public record TranscriptPage(@Nullable Integer page, @Nullable String label, List<String> lines) {
  public TranscriptPage {
    lines = List.copyOf(lines);
  }
}
