package org.pincite.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.pincite.corpus.authority.AuthorityFile;
import org.pincite.corpus.index.Facet;
import org.pincite.corpus.index.FacetField;

/// Values of one facet with their names looked up: persons and places may be given by id, by an id
/// that they had before, by name or alias, and are present ids from here on.
///
/// @param values of facets that are not of years
/// @param years of facets of years
record ValueSet(Facet facet, Set<String> values, List<Years> years) {

  /// @param parameter the one that gave them
  /// @throws BadParameterException when a person or place is not in the authority file
  static ValueSet of(Facet facet, String parameter, List<String> given, AuthorityFile authority) {
    var values = new LinkedHashSet<String>();
    var years = new ArrayList<Years>();
    for (String value : given) {
      switch (facet) {
        case PERSON -> values.addAll(listed(facet, parameter, value, authority.personIds(value)));
        case PLACE -> values.addAll(listed(facet, parameter, value, authority.placeIds(value)));
        case YEAR, YEAR_MENTIONED -> years.add(Years.parse(parameter, value));
        case TYPE, PUBLISHER -> values.add(value);
      }
    }
    return new ValueSet(facet, values, years);
  }

  private static List<String> listed(
      Facet facet, String parameter, String value, List<String> ids) {
    if (ids.isEmpty()) {
      throw new BadParameterException(
          parameter,
          String.format(
              Locale.ROOT, "no %s of this name or id is listed: %s", facet.code(), value));
    }
    return ids;
  }

  /// The documents that have one of them.
  Query in(FacetField field) {
    if (!facet.isYears()) {
      return field.anyOf(values);
    }
    var any = new BooleanQuery.Builder();
    for (Years range : years) {
      any.add(
          field.between(Integer.toString(range.first()), Integer.toString(range.last())),
          Occur.SHOULD);
    }
    return any.build();
  }

  boolean contains(String value) {
    return facet.isYears()
        ? years.stream().anyMatch(range -> range.contains(Integer.parseInt(value)))
        : values.contains(value);
  }

  /// The values as a request has them.
  List<String> asGiven() {
    return facet.isYears() ? years.stream().map(Years::toString).toList() : List.copyOf(values);
  }
}
