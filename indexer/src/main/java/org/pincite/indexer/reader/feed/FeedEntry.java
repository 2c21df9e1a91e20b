package org.pincite.indexer.reader.feed;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a feed says of one entry, or of itself, while it is read: the first value of each kind
/// stays. Empty means that nothing is said.
final class FeedEntry {
  final int number;
  final int line;
  FeedText title = FeedText.NONE;
  FeedText summary = FeedText.NONE;
  FeedText content = FeedText.NONE;
  String id = "";
  String published = "";
  String updated = "";
  String language = "";
  String rights = "";
  final List<String> authors = new ArrayList<>();
  FeedText source = FeedText.NONE;
  @Nullable URI url;
  @Nullable URI self;

  /// @param number among the entries of the feed, from 1; 0 for the feed itself
  /// @param line at which it begins, from 1
  FeedEntry(int number, int line) {
    this.number = number;
    this.line = line;
  }

  /// The longer of content and summary: some feeds put a picture into the one and the text into the
  /// other.
  FeedText text() {
    if (summary.text().isBlank()) {
      return content;
    } else if (content.text().isBlank()) {
      return summary;
    }
    return content.line().length() >= summary.line().length() ? content : summary;
  }
}
