package org.pincite.indexer.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.pincite.corpus.authority.AuthorityFile;
import org.pincite.corpus.authority.Place;
import org.pincite.corpus.link.LinkRule;
import org.pincite.indexer.link.Support.Strength;

/// Decides which place a name means by what else the record names, as far as that is known.
final class PlaceChoice {
  private static final WordList DETERMINERS =
      WordList.of("the", "a", "an", "this", "that", "each", "every", "any", "our", "your", "said");

  private final AuthorityFile authority;
  private final PlaceEvidence evidence;
  private final PlaceHints.Found hints;
  private final RepeatedNames repeated;

  PlaceChoice(
      AuthorityFile authority,
      PlaceEvidence evidence,
      PlaceHints.Found hints,
      RepeatedNames repeated) {
    this.authority = authority;
    this.evidence = evidence;
    this.hints = hints;
    this.repeated = repeated;
  }

  /// A place for a name, and why it is.
  record Choice(Place place, LinkRule rule) {}

  /// The place; empty when the record does not say which one, or whether it is one.
  Optional<Choice> of(OpenName name) {
    if (name.inDateline()) {
      return Optional.of(new Choice(ofDateline(name), LinkRule.DATELINE));
    }
    Place usual = name.usual();
    var meanings = new ArrayList<Meaning>();
    name.places().forEach(called -> meanings.add(new Meaning(called, support(name, called))));
    meanings.sort(Comparator.comparing(Meaning::support).reversed());
    Meaning best = meanings.getFirst();
    boolean isOpen =
        !best.support.isAtLeast(Strength.NARROW)
            || (meanings.size() > 1 && meanings.get(1).support.compareTo(best.support) == 0);
    if (usual != null && isOpen) {
      return isDoubtful(name, usual) ? Optional.empty() : choice(name, usual, LinkRule.FULL_NAME);
    }
    if (meanings.size() > 1 && isOpen) {
      return bySurety(name, meanings);
    }
    return isEnough(name, best)
        ? choice(name, best.called.place(), LinkRule.CONTEXT)
        : Optional.empty();
  }

  /// Whether a name that needs no support elsewhere has none where it is doubtful.
  private boolean isDoubtful(OpenName name, Place usual) {
    if (name.isWordInCapitals()) {
      boolean isNamed = name.match().unit().isTitle() && evidence.names(usual);
      return !isNamed && !repeated.isLinked(name);
    }
    return switch (name.kind()) {
      case SHARED -> !evidence.namesCountryOf(usual);
      case WORD -> !evidence.names(usual);
      case DATELINE, PLAIN -> false;
    };
  }

  private static Optional<Choice> choice(OpenName name, Place place, LinkRule rule) {
    return Optional.of(new Choice(place, name.body() == null ? rule : LinkRule.ORGANISATION));
  }

  private Support support(OpenName name, PlaceName.OfPlace called) {
    if (name.beside().contained().contains(called.place().id())) {
      return new Support(Strength.DIRECT, 0);
    }
    if (hints.decidesFor(called.place())) {
      return new Support(Strength.PHRASE, 0);
    }
    if (name.beside().paired().contains(called.place().id())) {
      return new Support(Strength.NARROW, 0);
    }
    return evidence.of(called.place(), name.match().position());
  }

  /// Of several places that the record does not tell apart, the only one that prefers the name,
  /// where it is sure that the name is one of a place; else the only one with its country named.
  private Optional<Choice> bySurety(OpenName name, List<Meaning> meanings) {
    var preferring = meanings.stream().filter(meaning -> meaning.called.preferred()).toList();
    Meaning first = meanings.getFirst();
    if (first.support.strength() == Strength.WIDE
        && first.support.compareTo(meanings.get(1).support) > 0
        && isEnough(name, first)) {
      return choice(name, first.called.place(), LinkRule.CONTEXT);
    }
    return preferring.size() == 1
            && name.isSurely(preferring.getFirst().called.place())
            && isEnough(name, preferring.getFirst())
        ? choice(name, preferring.getFirst().called.place(), LinkRule.CONTEXT)
        : Optional.empty();
  }

  private boolean isEnough(OpenName name, Meaning meaning) {
    if (meaning.support.strength() == Strength.DIRECT || !meaning.called.isFlagged()) {
      return true;
    }
    if (PlaceReading.MONTHS.has(name.match().onlyWord())) {
      return name.body() != null && name.body().isCivic();
    }
    if (name.isSurely(meaning.called.place())) {
      return true;
    }
    boolean isNear = meaning.support.isAtLeast(Strength.NARROW);
    boolean isIn = meaning.support.isAtLeast(Strength.WIDE);
    if (meaning.called.place().stop()) {
      boolean isNamed = evidence.names(meaning.called.place());
      return name.match().inCapitals()
          ? isNamed
          : (name.footing() != Footing.NONE || isNamedAgain(name, meaning.called.place()))
              && (isNear || (isIn && repeated.isPlacedTwice(name)));
    }
    boolean isPlaced = name.footing() != Footing.NONE && repeated.isMostlyPlace(name);
    boolean isOnlyOne = name.places().size() == 1 && repeated.isPlacedTwice(name);
    return isNear || (isPlaced && (isIn || isOnlyOne));
  }

  /// Whether an everyday word stands, with a capital, within a sentence near where the place was
  /// named.
  private boolean isNamedAgain(OpenName name, Place place) {
    String before = name.match().surroundings().before(1);
    return !before.isEmpty()
        && !DETERMINERS.has(before)
        && !name.match().unit().isTitle()
        && evidence.namesNear(place, name.match().position());
  }

  /// Reports are sent from well-known places: the usual one, one that is named elsewhere, a city,
  /// one that is placed in its country directly, else the first of the list.
  private Place ofDateline(OpenName name) {
    return name.places().stream()
        .map(called -> new Meaning(called, support(name, called)))
        .max(
            Comparator.<Meaning, Boolean>comparing(
                    meaning -> meaning.support.strength() == Strength.DIRECT)
                .thenComparing(meaning -> meaning.called.place().equals(name.usual()))
                .thenComparing(meaning -> meaning.support.isAtLeast(Strength.NARROW))
                .thenComparing(meaning -> meaning.called.place().type().equals("city"))
                .thenComparing(meaning -> isOfCountry(meaning.called.place()))
                .thenComparing(
                    meaning -> name.places().indexOf(meaning.called), Comparator.reverseOrder()))
        .orElseThrow()
        .called
        .place();
  }

  private boolean isOfCountry(Place place) {
    return place.parents().stream()
        .flatMap(parent -> authority.place(parent).stream())
        .anyMatch(parent -> parent.type().equals("country"));
  }

  private record Meaning(PlaceName.OfPlace called, Support support) {}
}
