package org.pincite.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.index.Facet;
import org.pincite.search.SearchRequest.Parameter;

/// A question for the values of one facet, checked.
///
/// @param question what the values are counted over; its page of hits is not asked for
/// @param prefix how a word of a value's names must begin; empty for all values
/// @param offset how many values to skip
/// @param limit how many values to give, 1 to 1000
/// @param parent of places: an id or name, for those that lie directly in it; empty for those that
///   lie in none that is listed; null for all
public record FacetRequest(
    SearchRequest question,
    Facet facet,
    String prefix,
    ValueOrder sort,
    int offset,
    int limit,
    @Nullable String parent) {

  private static final int MAX_OFFSET = 10_000_000;
  private static final int MAX_LIMIT = 1000;
  private static final int DEFAULT_LIMIT = 100;
  private static final int MAX_PARENT = 2000;
  private static final Set<String> PARAMETERS = parameterNames();

  /// Reads a request.
  ///
  /// @param parameters decoded names and values
  /// @throws BadParameterException when one is unknown, doubled, or not what it must be
  public static FacetRequest from(Facet facet, Map<String, List<String>> parameters) {
    var given = new GivenParameters(parameters, PARAMETERS);
    if (given.has("parent") && facet != Facet.PLACE) {
      throw new BadParameterException("parent", "only places lie in one another");
    }
    SearchRequest question =
        SearchRequest.all()
            .withWords(SearchParameters.words(given))
            .narrowed(SearchParameters.narrowing(given));
    return new FacetRequest(
        question,
        facet,
        given.text("prefix", SearchParameters.MAX_PREFIX),
        given.oneOf("sort", ValueOrder.values(), ValueOrder::code, standard(facet)),
        given.number("offset", 0, MAX_OFFSET, 0),
        given.number("limit", 1, MAX_LIMIT, DEFAULT_LIMIT),
        given.has("parent") ? given.text("parent", MAX_PARENT) : null);
  }

  private static ValueOrder standard(Facet facet) {
    return facet.isYears() ? ValueOrder.NAME : ValueOrder.COUNT;
  }

  private static Set<String> parameterNames() {
    var names = new LinkedHashSet<>(SearchParameters.QUESTION);
    names.addAll(List.of("prefix", "sort", "offset", "limit", "parent"));
    return Collections.unmodifiableSet(names);
  }

  /// The address of the values from another one on, as a query string without `?`.
  public String toQueryString(int newOffset) {
    var parts = new ArrayList<>(question.questionParameters());
    if (!prefix.isEmpty()) {
      parts.add(new Parameter("prefix", prefix));
    }
    if (sort != standard(facet)) {
      parts.add(new Parameter("sort", sort.code()));
    }
    if (newOffset != 0) {
      parts.add(new Parameter("offset", Integer.toString(newOffset)));
    }
    if (limit != DEFAULT_LIMIT) {
      parts.add(new Parameter("limit", Integer.toString(limit)));
    }
    if (parent != null) {
      // Even when it is empty, which is not the same as none.
      parts.add(new Parameter("parent", parent));
    }
    return SearchRequest.queryString(parts);
  }
}
