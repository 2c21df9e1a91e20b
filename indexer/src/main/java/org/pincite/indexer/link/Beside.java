package org.pincite.indexer.link;

import java.util.Set;

/// What the places that are named right beside a name say of it.
///
/// @param contained ids of its places that lie in the place named right behind: "Ashford, Kent"
/// @param paired ids of its places that lie together with one of those beside it, where others do
///   not: "Gillingham and Rainham"
/// @param isListed whether it is one of a list of places: "Hastings and Rye"
record Beside(Set<String> contained, Set<String> paired, boolean isListed) {
  Beside {
    contained = Set.copyOf(contained);
    paired = Set.copyOf(paired);
  }
}
