package org.pincite.indexer.link;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.authority.Organisation;
import org.pincite.corpus.authority.Place;

/// A name of places in a text, before it is known what it means there.
///
/// @param position how many tokens of the record stand before it
/// @param from its first token in the unit
/// @param end the token after its last
/// @param inCapitals whether it would be something else, or nothing, were the text not in capitals
/// @param places what it may mean, those that prefer this name first; may be empty
/// @param body the body that it names; null when it names none
record PlaceMatch(
    TextUnit unit,
    int position,
    int from,
    int end,
    boolean inCapitals,
    List<PlaceName.OfPlace> places,
    @Nullable Organisation body) {

  /// The place that it means where nothing speaks for another: the only one that prefers this name,
  /// else the only one that has it, and that without a flag. Null when there is none.
  static @Nullable Place usual(List<PlaceName.OfPlace> places) {
    boolean isPreferred = !places.isEmpty() && places.getFirst().preferred();
    Place usual = null;
    for (PlaceName.OfPlace called : places) {
      if (called.preferred() == isPreferred && !called.isFlagged()) {
        if (usual != null) {
          return null;
        }
        usual = called.place();
      }
    }
    return usual;
  }

  /// Whether it is a country's name and needs no support.
  boolean isCountry() {
    Place usual = usual(places);
    return usual != null && usual.type().equals("country");
  }

  /// The words as they stand in the text.
  String surface() {
    return unit.text().substring(unit.tokens().start(from), unit.tokens().end(end - 1));
  }

  /// Its only word; empty when it has several.
  String onlyWord() {
    return end == from + 1 ? unit.tokens().word(from) : "";
  }

  Surroundings surroundings() {
    return new Surroundings(unit, from, end);
  }
}
