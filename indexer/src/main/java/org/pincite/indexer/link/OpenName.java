package org.pincite.indexer.link;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.authority.Place;

/// A name of places that is no person's and no street's, before one of the places is chosen.
///
/// @param places those that it may mean, at least one
/// @param containedByNext ids of those that lie in the place that is named right behind
/// @param body the body whose name it is a part of; null when it is of none
record OpenName(
    PlaceMatch match,
    List<PlaceName.OfPlace> places,
    Set<String> containedByNext,
    Footing footing,
    BodyNames.@Nullable Body body,
    boolean inDateline) {

  OpenName withPlaces(List<PlaceName.OfPlace> fewer) {
    return new OpenName(match, fewer, containedByNext, footing, body, inDateline);
  }

  /// The place that it means where nothing speaks for another; null when there is none.
  @Nullable Place usual() {
    return PlaceMatch.usual(places);
  }

  /// Whether it means one place, whatever else the record says.
  boolean isPlain() {
    return places.size() == 1
        && !places.getFirst().isFlagged()
        && !inDateline
        && !isWordInCapitals();
  }

  /// Whether it is an everyday word that may be in capitals because all words are.
  boolean isWordInCapitals() {
    return match.inCapitals() && match.onlyWord().equals(PlaceScan.PRONOUN);
  }

  /// Whether the words around it leave no doubt that it is a place.
  boolean isSurely(Place place) {
    return footing == Footing.SURE
        || (footing == Footing.LOCAL && !place.stop())
        || (body != null && body.isCivic());
  }

  int from() {
    return body == null ? match.from() : body.from();
  }

  int end() {
    return body == null ? match.end() : body.end();
  }
}
