package org.pincite.indexer.link;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.authority.Place;
import org.pincite.corpus.authority.PlaceTree;

/// Sorts the names of places in a text into those of persons, of streets and of listed bodies, and
/// those of places, which remain open.
final class PlaceReading {
  private static final Set<String> ELSEWHERE = Set.of("state", "country");
  private static final Set<String> LARGE = Set.of("state", "country", "nation");
  private static final Set<String> ENDS = Set.of(",", ".", ";", ")", "");

  /// Places only where their county stands behind them, or a body of theirs.
  static final WordList MONTHS = WordList.of("March", "May", "August");

  private final PersonSigns persons;
  private final BodyNames bodies;
  private final PlaceTree tree;
  private final SurnamesSeen surnames;
  private final List<OpenName> open = new ArrayList<>();
  private final List<PlaceMatch> listedBodies = new ArrayList<>();

  PlaceReading(PersonSigns persons, BodyNames bodies, PlaceTree tree, SurnamesSeen surnames) {
    this.persons = persons;
    this.bodies = bodies;
    this.tree = tree;
    this.surnames = surnames;
  }

  /// The names that may be those of places, in the order of the record.
  List<OpenName> open() {
    return open;
  }

  /// The names of listed bodies, in the order of the record.
  List<PlaceMatch> listedBodies() {
    return listedBodies;
  }

  /// @param matches all names in a unit, in their order
  void read(List<PlaceMatch> matches, int datelineEnd) {
    for (int i = 0; i < matches.size(); i++) {
      PlaceMatch previous = i == 0 ? null : matches.get(i - 1);
      PlaceMatch next = i + 1 == matches.size() ? null : matches.get(i + 1);
      PlaceMatch match = matches.get(i);
      if (match.body() != null) {
        listedBodies.add(match);
      } else if (!match.unit().isUsedUp(match.from()) && !match.places().isEmpty()) {
        read(match, previous, next, match.from() < datelineEnd);
      }
    }
  }

  private void read(
      PlaceMatch match,
      @Nullable PlaceMatch previous,
      @Nullable PlaceMatch next,
      boolean inDateline) {
    var places =
        match.places().stream()
            .filter(called -> !called.abbreviation() || isAbbreviated(match))
            .toList();
    if (places.isEmpty()) {
      return;
    }
    var contained = next == null ? Set.<String>of() : containedBy(next, match, places);
    if (isDay(match) || isElsewhere(match, places, contained, next, inDateline)) {
      return;
    }
    if (inDateline) {
      if (!match.surroundings().isAlone()) {
        return;
      }
      open.add(new OpenName(match, places, contained, Footing.SURE, null, true));
      return;
    }
    if (persons.isPerson(match, previous, next)) {
      if (persons.isSurname(match)) {
        surnames.add(match);
      }
      return;
    }
    int nextFrom = next == null ? match.unit().tokens().size() : next.from();
    var body = bodies.around(match, nextFrom);
    boolean isOther =
        bodies.isStreet(match)
            || match.surroundings().isInAngles()
            || (PlaceMatch.usual(places) == null
                && persons.isPartOfName(match, contained.isEmpty()))
            || (contained.isEmpty() && isForename(match, places, next));
    if (bodies.isCompany(match, nextFrom)) {
      return;
    }
    if (body != null || !isOther) {
      open.add(new OpenName(match, places, contained, Footing.of(match), body, false));
    }
  }

  /// "Hartford, Conn.": an abbreviation has a full stop, and a place before it.
  private static boolean isAbbreviated(PlaceMatch match) {
    Surroundings around = match.surroundings();
    return around.dotFollows() && around.tokenBefore(1).equals(",");
  }

  /// Whether it is the forename of "Israel Smith". In titles all words may have capitals.
  private boolean isForename(
      PlaceMatch match, List<PlaceName.OfPlace> places, @Nullable PlaceMatch next) {
    String after = match.surroundings().after(1);
    boolean isPlain = PlaceMatch.usual(places) != null;
    boolean isPair = next != null && next.from() == match.end() && match.isCountry();
    return !isPair
        && persons.isForename(match)
        && !(isPlain && (match.unit().isTitle() || match.inCapitals()))
        && after.length() > 1
        && PersonSigns.isCapitalised(after)
        && !bodies.has(after);
  }

  /// The places that lie in the one named right behind: "Ashford, Kent", "Ashford in Kent".
  private Set<String> containedBy(
      PlaceMatch next, PlaceMatch match, List<PlaceName.OfPlace> places) {
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
  private static boolean isElsewhere(
      PlaceMatch match,
      List<PlaceName.OfPlace> places,
      Set<String> contained,
      @Nullable PlaceMatch next,
      boolean inDateline) {
    Surroundings around = match.surroundings();
    if (next == null
        || !contained.isEmpty()
        || next.from() != match.end() + 1
        || !around.tokenAfter(1).equals(",")) {
      return false;
    }
    Place other = PlaceMatch.usual(next.places());
    return other != null
        && ELSEWHERE.contains(other.type())
        && places.stream().noneMatch(called -> LARGE.contains(called.place().type()))
        && (inDateline || isAbbreviated(next) || !isList(around, next.surroundings()));
  }

  private static boolean isList(Surroundings around, Surroundings behind) {
    String before = around.tokenBefore(1);
    return before.equals(",")
        || before.equals("and")
        || !ENDS.contains(behind.tokenAfter(1))
        || behind.tokenAfter(2).equals("and")
        || behind.tokenAfter(2).equals("or");
  }

  /// "3 March", "March 1998".
  private static boolean isDay(PlaceMatch match) {
    Surroundings around = match.surroundings();
    return MONTHS.has(match.onlyWord())
        && (startsWithDigit(around.tokenBefore(1)) || startsWithDigit(around.tokenAfter(1)));
  }

  private static boolean startsWithDigit(String word) {
    return !word.isEmpty() && Character.isDigit(word.codePointAt(0));
  }
}
