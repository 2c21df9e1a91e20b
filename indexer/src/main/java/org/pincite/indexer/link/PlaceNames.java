package org.pincite.indexer.link;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.authority.Alias;
import org.pincite.corpus.authority.AuthorityFile;
import org.pincite.corpus.authority.Organisation;
import org.pincite.corpus.authority.Place;

/// The names of all places and bodies, and the phrases that are neither, in the spellings in which
/// texts have them. Safe for several threads.
final class PlaceNames {
  /// "PA", "IND" and "ORE" are as often something else in a text of capitals.
  private static final int SHORTEST_IN_CAPITALS = 4;

  /// "Metropolitan Police", which newspapers write "Metropolitan police".
  private static final String POLICE = " Police";

  private static final String POLICE_IN_NEWS = " police";

  private static final Pattern THE = Pattern.compile("^the ");
  private static final Pattern AND = Pattern.compile(" and ");
  private static final Pattern AMPERSAND = Pattern.compile(" & ");
  private static final Pattern POSSESSIVE = Pattern.compile("['’]s\\b");
  private static final Pattern SAINT = Pattern.compile("\\bSt\\.? ");
  private static final Pattern ABBREVIATION = Pattern.compile("\\p{Lu}\\p{Ll}+\\.");

  private final NameTrie<PlaceName> asWritten;
  private final NameTrie<PlaceName> inCapitals;

  PlaceNames(AuthorityFile authority, WordNumbers numbers) {
    asWritten = new NameTrie<>(numbers);
    inCapitals = new NameTrie<>(numbers);
    authority.places().forEach(this::add);
    authority.organisations().forEach(this::add);
  }

  private void add(Place place) {
    add(place.name(), new PlaceName.OfPlace(place, true, false));
    for (Alias alias : place.aliases()) {
      boolean isAbbreviation = ABBREVIATION.matcher(alias.text()).matches();
      add(alias.text(), new PlaceName.OfPlace(place, false, isAbbreviation));
    }
    place.context().not().forEach(phrase -> add(phrase, new PlaceName.OfElse()));
  }

  private void add(Organisation body) {
    var name = new PlaceName.OfBody(body);
    add(body.name(), name);
    body.aliases().forEach(alias -> add(alias.text(), name));
    if (body.name().endsWith(POLICE)) {
      int end = body.name().length() - POLICE.length();
      add(body.name().substring(0, end) + POLICE_IN_NEWS, name);
    }
  }

  private void add(String text, PlaceName name) {
    boolean isAbbreviation = ABBREVIATION.matcher(text).matches();
    for (String spelling :
        spellings(isAbbreviation ? text.substring(0, text.length() - 1) : text)) {
      asWritten.add(spelling, name);
      String capitals = spelling.toUpperCase(Locale.ROOT);
      if (isAbbreviation || capitals.length() >= SHORTEST_IN_CAPITALS) {
        inCapitals.add(capitals, name);
      }
    }
  }

  private static Set<String> spellings(String text) {
    String name = THE.matcher(text).replaceFirst("");
    var spellings = new LinkedHashSet<String>();
    spellings.add(name);
    spellings.add(AND.matcher(name).replaceAll(" & "));
    spellings.add(AMPERSAND.matcher(name).replaceAll(" and "));
    spellings.add(POSSESSIVE.matcher(name).replaceAll("s"));
    spellings.add(SAINT.matcher(name).replaceAll("Saint "));
    return spellings;
  }

  /// The longest name that begins at a token; null when none does.
  NameTrie.@Nullable Match<PlaceName> at(Tokens tokens, int from) {
    return asWritten.longest(tokens, from);
  }

  /// The longest name that begins at a token of a text in capitals; null when none does.
  NameTrie.@Nullable Match<PlaceName> inCapitals(Tokens tokens, int from) {
    return inCapitals.longest(tokens, from);
  }
}
