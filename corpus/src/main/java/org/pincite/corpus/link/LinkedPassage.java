package org.pincite.corpus.link;

import java.util.List;
import org.pincite.corpus.Passage;

/// A passage with the entities that its text names.
///
/// @param mentions in the order of the text, not overlapping
public record LinkedPassage(Passage passage, List<Mention> mentions) {
  public LinkedPassage {
    mentions = List.copyOf(mentions);
  }
}
