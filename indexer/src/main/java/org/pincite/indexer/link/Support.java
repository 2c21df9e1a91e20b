package org.pincite.indexer.link;

/// How much speaks for a meaning of a name.
///
/// @param distance in tokens, to what speaks for it
record Support(Strength strength, int distance) implements Comparable<Support> {

  /// The more the better, then the nearer.
  @Override
  public int compareTo(Support other) {
    int compared = strength.compareTo(other.strength);
    return compared == 0 ? Integer.compare(other.distance, distance) : compared;
  }

  boolean isAtLeast(Strength least) {
    return strength.compareTo(least) >= 0;
  }

  enum Strength {
    NONE,
    /// The country.
    WIDE,
    /// A place in it, around it or beside it.
    NARROW,
    /// A phrase that decides for it.
    PHRASE,
    /// What contains it stands right behind: "Ashford, Kent".
    DIRECT
  }
}
