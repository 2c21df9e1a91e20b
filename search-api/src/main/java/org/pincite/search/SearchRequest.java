package org.pincite.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.pincite.corpus.RecordType;
import org.pincite.corpus.index.Facet;

/// A question, checked: the only place where its parameters are parsed. It renders itself back to
/// parameters in one canonical order, so that the links of a page are requests with something
/// changed.
///
/// @param q the words asked for, stripped; empty for all records
/// @param filters the chosen values of each facet, as they were given (ids, labels, ranges of
///   years): values of one facet are alternatives, different facets must all fit
/// @param sort the order of the hits
/// @param offset how many hits to skip
/// @param limit how many hits to give, 0 to 100
/// @param facetLimit how many values to give of each facet, 1 to 1000; years are given in full
public record SearchRequest(
    String q,
    Map<Facet, List<String>> filters,
    SortOrder sort,
    int offset,
    int limit,
    int facetLimit) {

  /// The longest `q`, in characters.
  public static final int MAX_QUERY = 1000;

  /// Hits beyond this cannot be paged to.
  public static final int MAX_DEPTH = 10_000;

  private static final int MAX_VALUES = 50;
  private static final int MAX_VALUE = 2000;
  private static final int DEFAULT_LIMIT = 10;
  private static final int MAX_LIMIT = 100;
  private static final int DEFAULT_FACET_LIMIT = 20;
  private static final int MAX_FACET_LIMIT = 1000;

  private static final Set<String> PARAMETERS = parameterNames();

  public SearchRequest {
    var copy = new EnumMap<Facet, List<String>>(Facet.class);
    filters.forEach((facet, values) -> {
      if (!values.isEmpty()) {
        copy.put(facet, List.copyOf(new LinkedHashSet<>(values)));
      }
    });
    filters = Collections.unmodifiableMap(copy);
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
    for (String name : parameters.keySet()) {
      if (!PARAMETERS.contains(name)) {
        throw new BadParameterException(
            name, "there is no such parameter; there are " + String.join(", ", PARAMETERS));
      }
    }
    var filters = new EnumMap<Facet, List<String>>(Facet.class);
    for (Facet facet : Facet.values()) {
      filters.put(facet, values(facet, parameters.getOrDefault(facet.code(), List.of())));
    }
    int limit = number(parameters, "limit", 0, MAX_LIMIT, DEFAULT_LIMIT);
    int offset = number(parameters, "offset", 0, MAX_DEPTH, 0);
    if (offset + limit > MAX_DEPTH) {
      throw new BadParameterException(
          "offset",
          String.format(Locale.ROOT, "hits beyond the first %,d cannot be paged to", MAX_DEPTH));
    }
    return new SearchRequest(
        query(parameters),
        filters,
        sort(parameters),
        offset,
        limit,
        number(parameters, "facetLimit", 1, MAX_FACET_LIMIT, DEFAULT_FACET_LIMIT));
  }

  /// The chosen values of a facet; may be empty.
  public List<String> values(Facet facet) {
    return filters.getOrDefault(facet, List.of());
  }

  /// The same question with one more value of a facet, on the first page.
  public SearchRequest with(Facet facet, String value) {
    var values = new ArrayList<>(values(facet));
    values.add(value);
    return withValues(facet, values);
  }

  /// The same question without a value of a facet, on the first page.
  public SearchRequest without(Facet facet, String value) {
    return withValues(facet, values(facet).stream().filter(v -> !v.equals(value)).toList());
  }

  /// The same question without any filter, on the first page.
  public SearchRequest withoutFilters() {
    return new SearchRequest(q, Map.of(), sort, 0, limit, facetLimit);
  }

  /// The same question with other values of a facet instead of those chosen, on the first page.
  public SearchRequest withValues(Facet facet, List<String> values) {
    var changed = new EnumMap<Facet, List<String>>(Facet.class);
    changed.putAll(filters);
    changed.put(facet, values);
    return new SearchRequest(q, changed, sort, 0, limit, facetLimit);
  }

  /// Other words with the same filters, on the first page.
  public SearchRequest withWords(String newQ) {
    return new SearchRequest(newQ, filters, sort, 0, limit, facetLimit);
  }

  /// The same question with as many values of each facet as there can be.
  public SearchRequest withAllFacetValues() {
    return new SearchRequest(q, filters, sort, offset, limit, MAX_FACET_LIMIT);
  }

  /// The same question from another hit on.
  public SearchRequest at(int newOffset) {
    return new SearchRequest(q, filters, sort, newOffset, limit, facetLimit);
  }

  /// The same question in another order, on the first page.
  public SearchRequest sorted(SortOrder newSort) {
    return new SearchRequest(q, filters, newSort, 0, limit, facetLimit);
  }

  /// The request as parameters in canonical order; those that have their default are left out.
  public List<Parameter> parameters() {
    var parts = new ArrayList<Parameter>();
    add(parts, "q", q);
    filters.forEach((facet, values) -> values.forEach(value -> add(parts, facet.code(), value)));
    add(parts, "sort", sort == SortOrder.RELEVANCE ? "" : sort.code());
    add(parts, "offset", offset == 0 ? "" : Integer.toString(offset));
    add(parts, "limit", limit == DEFAULT_LIMIT ? "" : Integer.toString(limit));
    add(parts, "facetLimit", facetLimit == DEFAULT_FACET_LIMIT ? "" : Integer.toString(facetLimit));
    return parts;
  }

  /// The [#parameters()] as a query string, without `?`.
  public String toQueryString() {
    return parameters().stream()
        .map(part -> part.name() + "=" + URLEncoder.encode(part.value(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
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

  private static Set<String> parameterNames() {
    var names = new LinkedHashSet<String>();
    names.add("q");
    Arrays.stream(Facet.values()).map(Facet::code).forEach(names::add);
    names.addAll(List.of("sort", "offset", "limit", "facetLimit"));
    return Collections.unmodifiableSet(names);
  }

  private static String query(Map<String, List<String>> parameters) {
    String q = single(parameters, "q").strip();
    if (q.length() > MAX_QUERY) {
      throw new BadParameterException(
          "q",
          String.format(
              Locale.ROOT, "has %,d characters, at most %,d are read", q.length(), MAX_QUERY));
    }
    return q;
  }

  private static SortOrder sort(Map<String, List<String>> parameters) {
    String code = single(parameters, "sort");
    if (code.isEmpty()) {
      return SortOrder.RELEVANCE;
    }
    return Arrays.stream(SortOrder.values())
        .filter(order -> order.code().equals(code))
        .findFirst()
        .orElseThrow(() ->
            new BadParameterException(
                "sort",
                "must be one of "
                    + Arrays.stream(SortOrder.values())
                        .map(SortOrder::code)
                        .collect(Collectors.joining(", "))));
  }

  private static List<String> values(Facet facet, List<String> given) {
    if (given.size() > MAX_VALUES) {
      throw new BadParameterException(
          facet.code(),
          String.format(
              Locale.ROOT, "has %d values, at most %d are read", given.size(), MAX_VALUES));
    }
    var values = new ArrayList<String>();
    for (String value : given) {
      String stripped = value.strip();
      if (stripped.length() > MAX_VALUE) {
        throw new BadParameterException(
            facet.code(),
            String.format(Locale.ROOT, "has a value of more than %d characters", MAX_VALUE));
      }
      // An empty field of a form is no filter.
      if (!stripped.isEmpty()) {
        values.add(checked(facet, stripped));
      }
    }
    return values;
  }

  private static String checked(Facet facet, String value) {
    return switch (facet) {
      case YEAR, YEAR_MENTIONED -> Years.parse(facet.code(), value).toString();
      case TYPE ->
          RecordType.of(value)
              .map(RecordType::code)
              .orElseThrow(() ->
                  new BadParameterException(facet.code(), "must be one of " + RecordType.codes()));
      case PERSON, PLACE, PUBLISHER -> value;
    };
  }

  private static int number(
      Map<String, List<String>> parameters, String name, int least, int most, int fallback) {
    String text = single(parameters, name).strip();
    if (text.isEmpty()) {
      return fallback;
    }
    try {
      int number = Integer.parseInt(text);
      if (least <= number && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Said below, in the same words as for a number out of range.
    }
    throw new BadParameterException(
        name, String.format(Locale.ROOT, "must be a whole number from %d to %d", least, most));
  }

  private static String single(Map<String, List<String>> parameters, String name) {
    List<String> values = parameters.getOrDefault(name, List.of());
    if (values.size() > 1) {
      throw new BadParameterException(
          name, String.format(Locale.ROOT, "is given %d times", values.size()));
    }
    return values.isEmpty() ? "" : values.getFirst();
  }
}
