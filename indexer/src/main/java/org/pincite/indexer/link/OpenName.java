package org.pincite.indexer.link;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.authority.Place;

/// A name of places that is no person's and no street's, before one of the places is chosen.
///
/// @param places those that it may mean, at least one
/// @param beside what the places named right beside it say
/// @param body the body whose name it is a part of; null when it is of none
record OpenName(
    PlaceMatch match,
    List<PlaceName.OfPlace> places,
    Beside beside,
    Footing footing,
    BodyNames.@Nullable Body body,
    Kind kind) {

  /// What is known of the name, whatever it means.
  enum Kind {
    /// It stands in a dateline.
    DATELINE,
    /// Nothing around it says that it is a place, and it is as often a person, a product or a town
    /// abroad: "Preston".
    SHARED,
    /// It begins a sentence, and is an everyday word too: "Turkey".
    WORD,
    /// None of these.
    PLAIN
  }

  OpenName withPlaces(List<PlaceName.OfPlace> fewer) {
    return new OpenName(match, fewer, beside, footing, body, kind);
  }

  /// The same without what makes it doubtful.
  OpenName withoutDoubt() {
    return new OpenName(match, places, beside, footing, body, Kind.PLAIN);
  }

  /// The place that it means where nothing speaks for another; null when there is none.
  @Nullable Place usual() {
    return PlaceMatch.usual(places);
  }

  /// Whether it means one place, whatever else the record says.
  boolean isPlain() {
    return places.size() == 1
        && !places.getFirst().isFlagged()
        && kind == Kind.PLAIN
        && !isWordInCapitals();
  }

  boolean inDateline() {
    return kind == Kind.DATELINE;
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
