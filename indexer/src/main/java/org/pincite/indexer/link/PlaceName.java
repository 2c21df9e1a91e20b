package org.pincite.indexer.link;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
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

  /// The places among the meanings of a name, each once, those that prefer it first.
  static List<OfPlace> places(List<PlaceName> names) {
    var places = new ArrayList<OfPlace>(names.size());
    for (PlaceName name : names) {
      if (name instanceof OfPlace called && called.preferred && !isIn(places, called)) {
        places.add(called);
      }
    }
    for (PlaceName name : names) {
      if (name instanceof OfPlace called && !isIn(places, called)) {
        places.add(called);
      }
    }
    return places;
  }

  private static boolean isIn(List<OfPlace> places, OfPlace called) {
    for (OfPlace other : places) {
      if (other.place.id().equals(called.place.id())) {
        return true;
      }
    }
    return false;
  }

  /// The first body among the meanings of a name; null when there is none.
  static @Nullable Organisation body(List<PlaceName> names) {
    for (PlaceName name : names) {
      if (name instanceof OfBody(Organisation body)) {
        return body;
      }
    }
    return null;
  }
}
