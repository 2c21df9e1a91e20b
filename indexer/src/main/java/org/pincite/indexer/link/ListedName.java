package org.pincite.indexer.link;

import org.jspecify.annotations.Nullable;
import org.pincite.corpus.authority.Alias;
import org.pincite.corpus.authority.Person;

/// A full name of a listed person, or a phrase that only looks like one.
///
/// @param alias null for the name itself
/// @param surname under which the person is called; null when there is none
/// @param kind what the words mean
record ListedName(Person person, @Nullable Alias alias, @Nullable Surname surname, Kind kind) {

  /// What the words of a listed name mean.
  enum Kind {
    /// The person.
    NAME,
    /// The person, a peer who has no other name of which this is a part: "Lord Hill" is not "Lord
    /// Hill of Weir".
    PEERAGE,
    /// Something else than the person whose name is in it.
    NOT
  }

  /// Whether the name alone means the person, and no other that texts are likely to name.
  boolean isCertain() {
    return alias != null || !person.ambiguous();
  }
}
