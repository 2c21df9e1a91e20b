package org.pincite.corpus;

import java.util.List;
import org.pincite.corpus.authority.Mention;

/// A passage with the entities that its text names.
///
/// @param mentions in the order of the text, not overlapping
public record LinkedPassage(Passage passage, List<Mention> mentions) {
  public LinkedPassage {
    mentions = List.copyOf(mentions);
  }
}
