package org.pincite.indexer.link;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.authority.PlaceTree;

/// Sorts the names of places in a text into those of persons, of streets and of listed bodies, and
/// those of places, which remain open.
final class PlaceReading {

  /// Places only where their county stands behind them, or a body of theirs.
  static final WordList MONTHS = WordList.of("March", "May", "August");

  private final PersonSigns persons;
  private final BodyNames bodies;
  private final PlaceBehind behind;
  private final SurnamesSeen surnames;
  private final List<OpenName> open = new ArrayList<>();
  private final List<PlaceMatch> listedBodies = new ArrayList<>();

  PlaceReading(PersonSigns persons, BodyNames bodies, PlaceTree tree, SurnamesSeen surnames) {
    this.persons = persons;
    this.bodies = bodies;
    this.behind = new PlaceBehind(tree);
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
            .filter(called -> !called.abbreviation() || PlaceBehind.isAbbreviated(match))
            .toList();
    if (places.isEmpty()) {
      return;
    }
    var contained = behind.containing(match, places, next);
    if (isDay(match)
        || (contained.isEmpty() && PlaceBehind.isElsewhere(match, places, next, inDateline))) {
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
