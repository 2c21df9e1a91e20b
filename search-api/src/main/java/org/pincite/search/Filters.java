package org.pincite.search;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.authority.AuthorityFile;
import org.pincite.corpus.index.Facet;
import org.pincite.corpus.index.FacetField;
import org.pincite.corpus.index.IndexSchema;

/// The filters of a request with their names looked up, as queries.
final class Filters {
  private final Narrowing narrowing;
  private final Map<Facet, ValueSet> chosen = new EnumMap<>(Facet.class);
  private final Map<Facet, ValueSet> excluded = new EnumMap<>(Facet.class);

  /// @throws BadParameterException when a person or place is not in the authority file
  Filters(Narrowing narrowing, AuthorityFile authority) {
    this.narrowing = narrowing;
    narrowing
        .chosen()
        .forEach((facet, given) ->
            chosen.put(facet, ValueSet.of(facet, facet.code(), given, authority)));
    narrowing
        .excluded()
        .forEach((facet, given) ->
            excluded.put(
                facet,
                ValueSet.of(facet, SearchParameters.exclusionName(facet), given, authority)));
  }

  /// The request with persons and places by their ids: links made from it are the same whichever
  /// name was given.
  Narrowing resolved() {
    return new Narrowing(
        asGiven(chosen),
        asGiven(excluded),
        narrowing.yearsCovered(),
        narrowing.about(),
        narrowing.scope());
  }

  private static Map<Facet, List<String>> asGiven(Map<Facet, ValueSet> sets) {
    var given = new EnumMap<Facet, List<String>>(Facet.class);
    sets.forEach((facet, set) -> given.put(facet, set.asGiven()));
    return given;
  }

  /// The facets with chosen values.
  Set<Facet> facets() {
    return chosen.keySet();
  }

  /// Words that must occur, with or without a score, in what passes all filters.
  Query narrowed(Query words, Occur occur) {
    BooleanQuery.Builder all = always(words, occur);
    chosen.values().forEach(set -> all.add(set.in(field(set.facet())), Occur.FILTER));
    return all.build();
  }

  /// The same without a score and without what is chosen of one facet: what its values are counted
  /// over.
  Query sideways(Query words, Facet facet) {
    BooleanQuery.Builder others = always(words, Occur.FILTER);
    for (ValueSet set : chosen.values()) {
      if (set.facet() != facet) {
        others.add(set.in(field(set.facet())), Occur.FILTER);
      }
    }
    return others.build();
  }

  private BooleanQuery.Builder always(Query words, Occur occur) {
    var all = new BooleanQuery.Builder().add(words, occur);
    // Whatever is counted: what is excluded is nowhere, and a record that names somebody in passing
    // is left out with those that are about the person.
    excluded.values().forEach(set -> all.add(set.in(set.facet().field()), Occur.MUST_NOT));
    if (!narrowing.yearsCovered().isEmpty()) {
      var covered = new BooleanQuery.Builder();
      for (String range : narrowing.yearsCovered()) {
        Years years = Years.parse("yearCovered", range);
        covered.add(IndexSchema.YEARS_COVERED.touching(years.first(), years.last()), Occur.SHOULD);
      }
      all.add(covered.build(), Occur.FILTER);
    }
    return all;
  }

  private FacetField field(Facet facet) {
    return isAbout(facet) ? facet.aboutField() : facet.field();
  }

  /// Within what everything must be found together.
  Scope scope() {
    return narrowing.scope();
  }

  /// Whether a value of the facet is that of a record only when the record is about it.
  boolean isAbout(Facet facet) {
    return narrowing.about() && facet.hasAbout();
  }

  /// Whether the request chose this value.
  boolean isSelected(Facet facet, String value) {
    return contains(chosen.get(facet), value);
  }

  /// Whether the request excluded this value.
  boolean isExcluded(Facet facet, String value) {
    return contains(excluded.get(facet), value);
  }

  private static boolean contains(@Nullable ValueSet set, String value) {
    return set != null && set.contains(value);
  }

  /// The values that are given with their counts even when they are rare: what was chosen or
  /// excluded; none of years, which are given in full.
  List<String> named(Facet facet) {
    return Stream.of(chosen, excluded)
        .map(sets -> sets.get(facet))
        .filter(Objects::nonNull)
        .flatMap(set -> set.values().stream())
        .distinct()
        .toList();
  }
}
