package org.pincite.indexer.link;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.authority.AuthorityFile;

/// Places named one after the other: "Gillingham and Rainham", "Hastings, Rye and Battle". They are
/// those that lie together.
final class PlaceList {
  private static final Set<String> JOINTS = Set.of("and", "&");
  private static final Set<String> WIDE = Set.of("nation", "country");

  /// A region and what lies in it.
  private static final int LEAST_COMMON = 2;

  private final AuthorityFile authority;

  PlaceList(AuthorityFile authority) {
    this.authority = authority;
  }

  /// Whether the name stands in a list with one of its neighbours that needs no support itself.
  static boolean isListed(
      PlaceMatch match, @Nullable PlaceMatch previous, @Nullable PlaceMatch next) {
    Surroundings around = match.surroundings();
    String after = around.tokenAfter(1);
    boolean goesOn = after.equals(",") || JOINTS.contains(after);
    return (previous != null
            && PlaceMatch.usual(previous.places()) != null
            && (isJoined(previous, match) || (goesOn && isAfterComma(previous, around))))
        || (next != null && PlaceMatch.usual(next.places()) != null && isJoined(match, next));
  }

  private static boolean isAfterComma(PlaceMatch previous, Surroundings around) {
    return previous.end() == around.from() - 1 && around.tokenBefore(1).equals(",");
  }

  private static boolean isJoined(PlaceMatch first, PlaceMatch second) {
    return second.from() == first.end() + 1
        && JOINTS.contains(first.surroundings().after(1))
        && !second.surroundings().before(1).isEmpty();
  }

  /// The places of a name, ids, that share most of what contains them with those of a neighbour.
  Set<String> paired(
      List<PlaceName.OfPlace> places,
      PlaceMatch match,
      @Nullable PlaceMatch previous,
      @Nullable PlaceMatch next) {
    var paired = new HashSet<String>();
    if (previous != null && isJoined(previous, match)) {
      paired.addAll(paired(places, previous));
    }
    if (next != null && isJoined(match, next)) {
      paired.addAll(paired(places, next));
    }
    return paired;
  }

  private Set<String> paired(List<PlaceName.OfPlace> places, PlaceMatch other) {
    var best = new HashSet<String>();
    int most = LEAST_COMMON;
    for (PlaceName.OfPlace called : places) {
      Set<String> around = around(called.place().id());
      for (PlaceName.OfPlace neighbour : other.places()) {
        var common = around(neighbour.place().id());
        common.retainAll(around);
        if (common.size() > most) {
          best.clear();
          most = common.size();
        }
        if (common.size() >= most && !neighbour.place().id().equals(called.place().id())) {
          best.add(called.place().id());
        }
      }
    }
    return best;
  }

  /// A place and what contains it, other than nations and countries.
  private Set<String> around(String id) {
    var around = new HashSet<>(authority.placeTree().ancestors(id));
    around.add(id);
    around.removeIf(
        above -> authority.place(above).map(place -> WIDE.contains(place.type())).orElse(true));
    return around;
  }
}
