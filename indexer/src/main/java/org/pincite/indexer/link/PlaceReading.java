package org.pincite.indexer.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.authority.AuthorityFile;

/// Sorts the names of places in a text into those of persons, of streets and of listed bodies, and
/// those of places, which remain open.
final class PlaceReading {

  /// Places only where their county stands behind them, or a body of theirs.
  static final WordList MONTHS = WordList.of("March", "May", "August");

  private final PersonSigns persons;
  private final BodyNames bodies;
  private static final WordList WATERS =
      WordList.of("Gulf", "Bay", "Strait", "Straits", "Sea", "Isthmus");
  private static final WordList CURRENCIES =
      WordList.of("dollar", "dollars", "dlr", "dlrs", "cent", "cents", "cts");
  private static final WordList BESIDE_RIVERS =
      WordList.of("on", "along", "up", "down", "across", "over", "beside");
  private static final Set<String> TOWNS = Set.of("town", "city");
  private static final WordList FOODS = WordList.of("Turkey", "China", "Jersey", "Guinea", "Chad");

  private final PlaceBehind behind;
  private final PlaceList lists;
  private final SurnamesSeen surnames;
  private final List<OpenName> open = new ArrayList<>();
  private final List<PlaceMatch> listedBodies = new ArrayList<>();

  PlaceReading(
      PersonSigns persons, BodyNames bodies, AuthorityFile authority, SurnamesSeen surnames) {
    this.persons = persons;
    this.bodies = bodies;
    this.behind = new PlaceBehind(authority.placeTree());
    this.lists = new PlaceList(authority);
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
        || match.surroundings().isInReference()
        || (contained.isEmpty() && PlaceBehind.isElsewhere(match, places, next, inDateline))) {
      return;
    }
    if (inDateline) {
      if (!match.surroundings().isAlone()) {
        return;
      }
      var beside = new Beside(contained, Set.of(), false);
      open.add(new OpenName(match, places, beside, Footing.SURE, null, OpenName.Kind.DATELINE));
      return;
    }
    if (persons.isPerson(match, previous, next)) {
      if (persons.isSurname(match)) {
        surnames.add(match);
      }
      return;
    }
    if (PlaceMatch.usual(places) == null && CaseNames.isParty(match)) {
      surnames.addParty(match);
      return;
    }
    int nextFrom = next == null ? match.unit().tokens().size() : next.from();
    var body = bodies.around(match, nextFrom);
    boolean isOther =
        bodies.isStreet(match)
            || match.surroundings().isInAngles()
            || isRiver(match, places)
            || isWater(match)
            || isCurrency(match)
            || (PlaceMatch.usual(places) == null
                && persons.isPartOfName(match, contained.isEmpty()))
            || (contained.isEmpty() && isForename(match, places, next));
    if (bodies.isCompany(match, nextFrom) || (match.isCountry() && BodyNames.isBankOf(match))) {
      return;
    }
    if (body != null || !isOther) {
      var beside =
          new Beside(
              contained,
              lists.paired(places, match, previous, next),
              PlaceList.isListed(match, previous, next));
      Footing footing = Footing.of(match, beside.isListed());
      boolean isBare = footing == Footing.NONE && body == null && contained.isEmpty();
      OpenName.Kind kind = isBare ? kind(match) : OpenName.Kind.PLAIN;
      open.add(new OpenName(match, places, beside, footing, body, kind));
    }
  }

  private OpenName.Kind kind(PlaceMatch match) {
    if (persons.isShared(match)) {
      return OpenName.Kind.SHARED;
    }
    return FOODS.has(match.onlyWord()) && match.surroundings().before(1).isEmpty()
        ? OpenName.Kind.WORD
        : OpenName.Kind.PLAIN;
  }

  /// Whether it is the forename of "Israel Smith". In titles all words may have capitals.
  private boolean isForename(
      PlaceMatch match, List<PlaceName.OfPlace> places, @Nullable PlaceMatch next) {
    String after = match.surroundings().after(1);
    boolean isPlain = PlaceMatch.usual(places) != null;
    boolean isPair = next != null && next.from() == match.end() && match.isCountry();
    if (persons.isCommonSurname(after) && !match.isCountry() && !match.onlyWord().isEmpty()) {
      return true;
    }
    return !isPair
        && persons.isForename(match)
        && !(isPlain && (match.unit().isTitle() || match.inCapitals()))
        && after.length() > 1
        && PersonSigns.isCapitalised(after)
        && !bodies.has(after);
  }

  /// "The Gulf of Mexico."
  private static boolean isWater(PlaceMatch match) {
    Surroundings around = match.surroundings();
    return around.before(1).equalsIgnoreCase("of") && WATERS.has(around.before(2));
  }

  /// "20 to the U.S. dollar": a currency is no more its country than a demonym is.
  private static boolean isCurrency(PlaceMatch match) {
    return match.isCountry() && CURRENCIES.has(match.surroundings().after(1));
  }

  /// "A town on the Usk.": where a noun follows, it says which one: "on the Rotherham side".
  private static boolean isRiver(PlaceMatch match, List<PlaceName.OfPlace> places) {
    Surroundings around = match.surroundings();
    return around.before(1).equals("the")
        && BESIDE_RIVERS.has(around.before(2))
        && around.endsPhrase()
        && places.stream()
            .allMatch(called -> TOWNS.contains(called.place().type()) && !isWithThe(called));
  }

  private static boolean isWithThe(PlaceName.OfPlace called) {
    return called.place().name().startsWith("The ");
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
