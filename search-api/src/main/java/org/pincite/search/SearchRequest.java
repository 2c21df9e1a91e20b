package org.pincite.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.pincite.corpus.index.Facet;

/// A question, checked. It renders itself back to parameters in one canonical order, so that the
/// links of a page are requests with something changed. What each parameter may be is said in
/// [SearchParameters].
///
/// @param q the words asked for, stripped; empty for all records
/// @param narrowing what is asked for beside words
/// @param prefixes how a word of a value's names must begin for the value to be given, for each
///   facet of which not all values are wanted; never empty texts
/// @param sort the order of the hits
/// @param offset how many hits to skip
/// @param limit how many hits to give, 0 to 100
/// @param facetLimit how many values to give of each facet, 1 to 1000; years are given in full
public record SearchRequest(
    String q,
    Narrowing narrowing,
    Map<Facet, String> prefixes,
    SortOrder sort,
    int offset,
    int limit,
    int facetLimit) {

  /// The longest `q`, in characters.
  public static final int MAX_QUERY = 1000;

  /// Hits beyond this cannot be paged to.
  public static final int MAX_DEPTH = 10_000;

  static final int DEFAULT_LIMIT = 10;
  static final int DEFAULT_FACET_LIMIT = 20;
  static final int MAX_FACET_LIMIT = 1000;

  public SearchRequest {
    var copy = new EnumMap<Facet, String>(Facet.class);
    copy.putAll(prefixes);
    prefixes = Collections.unmodifiableMap(copy);
  }

  /// All records, first page.
  public static SearchRequest all() {
    return from(Map.of());
  }

  /// Reads a request.
  ///
  /// @param parameters decoded names and values
  /// @throws BadParameterException when one is unknown, doubled, or not what it must be
  public static SearchRequest from(Map<String, List<String>> parameters) {
    return SearchParameters.request(parameters);
  }

  /// The chosen values of a facet; may be empty.
  public List<String> values(Facet facet) {
    return narrowing.chosen().getOrDefault(facet, List.of());
  }

  /// The excluded values of a facet; may be empty.
  public List<String> excluded(Facet facet) {
    return narrowing.excluded().getOrDefault(facet, List.of());
  }

  /// The same question with one more value of a facet, on the first page.
  public SearchRequest with(Facet facet, String value) {
    return withValues(facet, Narrowing.plus(values(facet), value));
  }

  /// The same question without a value of a facet, on the first page.
  public SearchRequest without(Facet facet, String value) {
    return withValues(facet, Narrowing.minus(values(facet), value));
  }

  /// The same question with other values of a facet instead of those chosen, on the first page.
  public SearchRequest withValues(Facet facet, List<String> values) {
    return narrowed(narrowing.choosing(facet, values));
  }

  /// The same question for what does not have a value, which is no longer chosen; on the first
  /// page.
  public SearchRequest excluding(Facet facet, String value) {
    return narrowed(
        narrowing
            .choosing(facet, Narrowing.minus(values(facet), value))
            .excluding(facet, Narrowing.plus(excluded(facet), value)));
  }

  /// The same question with a value no longer excluded, on the first page.
  public SearchRequest including(Facet facet, String value) {
    return narrowed(narrowing.excluding(facet, Narrowing.minus(excluded(facet), value)));
  }

  /// The same question without one of the ranges of years covered, on the first page.
  public SearchRequest notCovering(String years) {
    return narrowed(narrowing.covering(Narrowing.minus(narrowing.yearsCovered(), years)));
  }

  /// The same question by what records name, not by what they are about; on the first page.
  public SearchRequest notAbout() {
    return narrowed(narrowing.about(false));
  }

  /// The same question within something else, on the first page.
  public SearchRequest in(Scope scope) {
    return narrowed(narrowing.in(scope));
  }

  /// The same question without any filter, on the first page.
  public SearchRequest withoutFilters() {
    return narrowed(Narrowing.none());
  }

  /// The same words with other filters, on the first page.
  SearchRequest narrowed(Narrowing newNarrowing) {
    return new SearchRequest(q, newNarrowing, prefixes, sort, 0, limit, facetLimit);
  }

  /// Other words with the same filters, on the first page.
  public SearchRequest withWords(String newQ) {
    return new SearchRequest(newQ, narrowing, prefixes, sort, 0, limit, facetLimit);
  }

  /// The same question with as many values of each facet as there can be.
  public SearchRequest withAllFacetValues() {
    return new SearchRequest(q, narrowing, prefixes, sort, offset, limit, MAX_FACET_LIMIT);
  }

  /// The same question without hits, for its numbers.
  SearchRequest counting() {
    return new SearchRequest(q, narrowing, prefixes, sort, 0, 0, facetLimit);
  }

  /// The same question from another hit on.
  public SearchRequest at(int newOffset) {
    return new SearchRequest(q, narrowing, prefixes, sort, newOffset, limit, facetLimit);
  }

  /// The same question in another order, on the first page.
  public SearchRequest sorted(SortOrder newSort) {
    return new SearchRequest(q, narrowing, prefixes, newSort, 0, limit, facetLimit);
  }

  /// The request as parameters in canonical order; those that have their default are left out.
  public List<Parameter> parameters() {
    List<Parameter> parts = questionParameters();
    prefixes.forEach((facet, prefix) -> add(parts, SearchParameters.prefixName(facet), prefix));
    add(parts, "sort", sort == SortOrder.RELEVANCE ? "" : sort.code());
    add(parts, "offset", offset == 0 ? "" : Integer.toString(offset));
    add(parts, "limit", limit == DEFAULT_LIMIT ? "" : Integer.toString(limit));
    add(parts, "facetLimit", facetLimit == DEFAULT_FACET_LIMIT ? "" : Integer.toString(facetLimit));
    return parts;
  }

  /// Those of the parameters that decide what is found.
  List<Parameter> questionParameters() {
    var parts = new ArrayList<Parameter>();
    add(parts, "q", q);
    narrowing
        .chosen()
        .forEach((facet, values) -> values.forEach(value -> add(parts, facet.code(), value)));
    narrowing
        .excluded()
        .forEach((facet, values) ->
            values.forEach(value -> add(parts, SearchParameters.exclusionName(facet), value)));
    narrowing.yearsCovered().forEach(years -> add(parts, "yearCovered", years));
    add(parts, "about", narrowing.about() ? "true" : "");
    add(parts, "scope", narrowing.scope() == Scope.RECORD ? "" : narrowing.scope().code());
    return parts;
  }

  /// The [#parameters()] as a query string, without `?`.
  public String toQueryString() {
    return queryString(parameters());
  }

  static String queryString(List<Parameter> parameters) {
    return parameters.stream()
        .map(part -> encoded(part.name()) + "=" + encoded(part.value()))
        .collect(Collectors.joining("&"));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /// A part of a query string.
  ///
  /// @param value not encoded
  public record Parameter(String name, String value) {}

  private static void add(List<Parameter> parts, String name, String value) {
    if (!value.isEmpty()) {
      parts.add(new Parameter(name, value));
    }
  }
}
