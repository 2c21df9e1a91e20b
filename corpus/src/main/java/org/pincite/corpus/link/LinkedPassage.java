package org.pincite.corpus.link;

import java.util.List;
import org.pincite.corpus.Passage;

/// A passage with the entities that its text names and the years of which it speaks.
///
/// @param mentions in the order of the text
/// @param years in the order of the text
public record LinkedPassage(Passage passage, List<Mention> mentions, List<YearMention> years) {
  public LinkedPassage {
    mentions = List.copyOf(mentions);
    years = List.copyOf(years);
  }

  /// The links alone.
  public Links links() {
    return new Links(mentions, years);
  }
}
