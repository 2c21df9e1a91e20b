package org.pincite.search;

import java.util.List;
import org.pincite.corpus.Locator;
import org.pincite.corpus.Passage;

/// A passage as evidence.
///
/// @param passage the whole passage
/// @param locator where the first of the words stands: of a passage that runs over a page break,
///   the page on which they are
/// @param snippet the part of its text that has the words
public record PassageHit(Passage passage, Locator locator, Snippet snippet) {

  /// The headings above it, outermost first.
  public List<String> headings() {
    return passage.headings();
  }
}
