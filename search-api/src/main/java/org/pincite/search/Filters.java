package org.pincite.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.pincite.corpus.authority.AuthorityFile;
import org.pincite.corpus.index.Facet;

/// The filters of a request with their names looked up: persons and places may be given by id, name
/// or alias, and are ids from here on.
final class Filters {
  private final Map<Facet, Set<String>> values = new EnumMap<>(Facet.class);
  private final Map<Facet, List<Years>> years = new EnumMap<>(Facet.class);

  /// @throws BadParameterException when a person or place is not in the authority file
  Filters(SearchRequest request, AuthorityFile authority) {
    request
        .filters()
        .forEach((facet, given) -> {
          var known = new LinkedHashSet<String>();
          for (String value : given) {
            switch (facet) {
              case PERSON -> known.addAll(listed(facet, value, authority.personIds(value)));
              case PLACE -> known.addAll(listed(facet, value, authority.placeIds(value)));
              case YEAR, YEAR_MENTIONED ->
                  years
                      .computeIfAbsent(facet, f -> new ArrayList<>())
                      .add(Years.parse(facet.code(), value));
              case TYPE, PUBLISHER -> known.add(value);
            }
          }
          values.put(facet, known);
        });
  }

  private static List<String> listed(Facet facet, String value, List<String> ids) {
    if (ids.isEmpty()) {
      throw new BadParameterException(
          facet.code(),
          String.format(
              Locale.ROOT, "no %s of this name or id is listed: %s", facet.code(), value));
    }
    return ids;
  }

  /// The request with persons and places by their ids: links made from it are the same whichever
  /// name was given.
  SearchRequest resolved(SearchRequest request) {
    return request
        .withValues(Facet.PERSON, List.copyOf(selected(Facet.PERSON)))
        .withValues(Facet.PLACE, List.copyOf(selected(Facet.PLACE)))
        .at(request.offset());
  }

  /// The facets with chosen values, and for each the records that have one of them.
  Map<Facet, Query> queries() {
    var queries = new EnumMap<Facet, Query>(Facet.class);
    values.forEach((facet, known) ->
        queries.put(facet, facet.isYears() ? inYears(facet) : facet.field().anyOf(known)));
    return queries;
  }

  /// Whether the request chose this value.
  boolean isSelected(Facet facet, String value) {
    return facet.isYears()
        ? yearsOf(facet).stream().anyMatch(range -> range.contains(Integer.parseInt(value)))
        : values.getOrDefault(facet, Set.of()).contains(value);
  }

  /// The chosen values that are counted even when they are rare; none of years, which are given in
  /// full.
  Set<String> selected(Facet facet) {
    return values.getOrDefault(facet, Set.of());
  }

  private List<Years> yearsOf(Facet facet) {
    return years.getOrDefault(facet, List.of());
  }

  private Query inYears(Facet facet) {
    var any = new BooleanQuery.Builder();
    for (Years range : yearsOf(facet)) {
      any.add(
          facet.field().between(Integer.toString(range.first()), Integer.toString(range.last())),
          Occur.SHOULD);
    }
    return any.build();
  }
}
