package org.pincite.evaluation.links;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.pincite.corpus.link.LinkedPassage;
import org.pincite.corpus.link.LinkedRecord;
import org.pincite.corpus.link.Mention;

/// Which places a text names in its title or at least twice, as people labelled it: each by its own
/// name, which counts whole in the name of a body too. The product's *about* is another question:
/// it gives a place the mentions of the places in it, and the names of bodies half weight.
final class DirectMentions {
  private static final int TWICE = 2;

  private DirectMentions() {}

  /// The ids.
  ///
  /// @param idPrefix `p:` or `l:`
  static Set<String> about(LinkedRecord record, String idPrefix) {
    var found = new HashSet<String>();
    for (Mention mention : record.title().mentions()) {
      if (mention.entity().startsWith(idPrefix)) {
        found.add(mention.entity());
      }
    }
    Map<String, Integer> counts = new HashMap<>();
    for (LinkedPassage passage : record.passages()) {
      for (Mention mention : passage.links().mentions()) {
        if (mention.entity().startsWith(idPrefix)
            && counts.merge(mention.entity(), 1, Integer::sum) >= TWICE) {
          found.add(mention.entity());
        }
      }
    }
    return found;
  }
}
