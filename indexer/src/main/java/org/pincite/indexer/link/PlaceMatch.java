package org.pincite.indexer.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.authority.Organisation;
import org.pincite.corpus.authority.Place;

/// A name of places in a text, before it is known what it means there.
///
/// @param position how many tokens of the record stand before it
/// @param from its first token in the unit
/// @param end the token after its last
/// @param inCapitals whether it would be something else, or nothing, were the text not in capitals
/// @param names what it stands for
record PlaceMatch(
    TextUnit unit, int position, int from, int end, boolean inCapitals, List<PlaceName> names) {

  /// The places that it could mean, those that prefer this name first.
  List<PlaceName.OfPlace> places() {
    var places = new ArrayList<PlaceName.OfPlace>();
    for (boolean preferred : List.of(true, false)) {
      for (PlaceName name : names) {
        if (name instanceof PlaceName.OfPlace called
            && called.preferred() == preferred
            && places.stream().noneMatch(other -> other.place().equals(called.place()))) {
          places.add(called);
        }
      }
    }
    return places;
  }

  /// The place that it means where nothing speaks for another: the only one that prefers this name,
  /// else the only one that has it, and that without a flag.
  static Optional<Place> usual(List<PlaceName.OfPlace> places) {
    var preferring = places.stream().filter(PlaceName.OfPlace::preferred).toList();
    var owners =
        (preferring.isEmpty() ? places : preferring)
            .stream().filter(called -> !called.isFlagged()).toList();
    return owners.size() == 1 ? Optional.of(owners.getFirst().place()) : Optional.empty();
  }

  /// Whether it is a country's name and needs no support.
  boolean isCountry() {
    return places().stream()
        .anyMatch(called -> !called.isFlagged() && called.place().type().equals("country"));
  }

  /// The body that it names; null when it names none.
  @Nullable Organisation body() {
    return names.stream()
        .map(name -> name instanceof PlaceName.OfBody(Organisation body) ? body : null)
        .filter(body -> body != null)
        .findFirst()
        .orElse(null);
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
