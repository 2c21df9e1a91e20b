package org.pincite.indexer.link;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.authority.Place;
import org.pincite.corpus.authority.PlaceTree;

/// What the place that is named right behind another says of it.
final class PlaceBehind {
  private static final Set<String> ELSEWHERE = Set.of("state", "country");
  private static final Set<String> LARGE = Set.of("state", "country", "nation");
  private static final Set<String> ENDS = Set.of(",", ".", ";", ")", "");

  private final PlaceTree tree;

  PlaceBehind(PlaceTree tree) {
    this.tree = tree;
  }

  /// "Hartford, Conn.": an abbreviation has a full stop, and a place before it.
  static boolean isAbbreviated(PlaceMatch match) {
    Surroundings around = match.surroundings();
    return around.dotFollows() && around.tokenBefore(1).equals(",");
  }

  /// The places that lie in the one named right behind: "Ashford, Kent", "Ashford in Kent".
  ///
  /// @return ids
  Set<String> containing(
      PlaceMatch match, List<PlaceName.OfPlace> places, @Nullable PlaceMatch next) {
    if (next == null) {
      return Set.of();
    }
    String between = match.surroundings().tokenAfter(1);
    boolean isRightBehind =
        next.from() == match.end()
            || (next.from() == match.end() + 1
                && (between.equals(",") || between.equals("(") || between.equals("in")));
    var contained = new HashSet<String>();
    if (isRightBehind) {
      for (PlaceName.OfPlace called : places) {
        Set<String> ancestors = tree.ancestors(called.place().id());
        if (next.places().stream().anyMatch(other -> ancestors.contains(other.place().id()))) {
          contained.add(called.place().id());
        }
      }
    }
    return contained;
  }

  /// "Paris, Texas" where only the Paris in France is listed. In a text it may also be a list of
  /// places.
  static boolean isElsewhere(
      PlaceMatch match,
      List<PlaceName.OfPlace> places,
      @Nullable PlaceMatch next,
      boolean inDateline) {
    Surroundings around = match.surroundings();
    if (next == null || next.from() != match.end() + 1 || !around.tokenAfter(1).equals(",")) {
      return false;
    }
    Place other = PlaceMatch.usual(next.places());
    boolean isOfState =
        other == null
            ? inDateline && next.places().stream().anyMatch(called -> isState(called.place()))
            : isState(other);
    return isOfState
        && places.stream().noneMatch(called -> LARGE.contains(called.place().type()))
        && (inDateline || isAbbreviated(next) || !isList(around, next.surroundings()));
  }

  private static boolean isState(Place place) {
    return ELSEWHERE.contains(place.type());
  }

  private static boolean isList(Surroundings around, Surroundings behind) {
    String before = around.tokenBefore(1);
    return before.equals(",")
        || before.equals("and")
        || !ENDS.contains(behind.tokenAfter(1))
        || behind.tokenAfter(2).equals("and")
        || behind.tokenAfter(2).equals("or");
  }
}
