package org.pincite.indexer.reader.hansard;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The beginning of a debate, or of another piece of a report that has a heading of its own.
///
/// @param sitting of which it is a part
/// @param heading as printed, folded; empty when it has none
/// @param above headings that stand over it and have no text of their own, outermost first
/// @param key unique in the file
/// @param url of the page that it is on, without the place on it; null when the file does not tell
/// @param line at which it begins in the file, from 1
record Debate(
    Sitting sitting, String heading, List<String> above, String key, @Nullable URI url, int line) {
  Debate {
    above = List.copyOf(above);
  }
}
