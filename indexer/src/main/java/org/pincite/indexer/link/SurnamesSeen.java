package org.pincite.indexer.link;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// Names of places that a record uses as surnames, by section: after "Simon Lincoln", "Lincoln
/// said" is a person there.
final class SurnamesSeen {
  private final WordList speech;
  private final Map<String, BitSet> sections = new HashMap<>();
  private final Set<String> parties = new HashSet<>();

  /// @param speech what stands beside somebody who speaks
  SurnamesSeen(WordList speech) {
    this.speech = speech;
  }

  void add(PlaceMatch match) {
    if (!match.onlyWord().isEmpty()) {
      sections.computeIfAbsent(match.onlyWord(), word -> new BitSet()).set(match.unit().section());
    }
  }

  /// A party to a case, by which the whole record may call the case.
  void addParty(PlaceMatch match) {
    parties.add(match.onlyWord());
  }

  /// Whether a bare name is that of a person whom the section named; in a title, the record.
  ///
  /// @param isFlagged whether the name is no evidence for a place anyway
  boolean isSurname(PlaceMatch match, boolean isFlagged, Footing footing) {
    if (isFlagged && parties.contains(match.onlyWord()) && footing.compareTo(Footing.LIKELY) <= 0) {
      return true;
    }
    BitSet seen = sections.get(match.onlyWord());
    if (seen == null || !(match.unit().isTitle() || seen.get(match.unit().section()))) {
      return false;
    }
    Surroundings around = match.surroundings();
    return speech.has(around.after(1))
        || speech.has(around.before(1))
        || (isFlagged && footing == Footing.NONE);
  }
}
