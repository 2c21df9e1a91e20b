package org.pincite.indexer.link;

import org.pincite.corpus.authority.Organisation;
import org.pincite.corpus.authority.Place;

/// What a name among those of places stands for.
sealed interface PlaceName {

  /// A place.
  ///
  /// @param preferred whether it is the name that people read, else it is a further one
  /// @param abbreviation whether it is short for the name, as "Conn." is
  record OfPlace(Place place, boolean preferred, boolean abbreviation) implements PlaceName {

    /// Whether the name alone is no evidence for the place.
    boolean isFlagged() {
      return preferred && (place.ambiguous() || place.stop());
    }
  }

  /// A body, whose name implies places.
  record OfBody(Organisation body) implements PlaceName {}

  /// Something that is no place though it contains the name of one.
  record OfElse() implements PlaceName {}
}
