package org.pincite.search;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.pincite.corpus.RecordType;
import org.pincite.corpus.index.Facet;

/// What the parameters of a search are called and may be: the only place where they are parsed.
final class SearchParameters {
  /// The longest `prefix`, in characters.
  static final int MAX_PREFIX = 100;

  private static final int MAX_LIMIT = 100;

  /// Those that decide what is found.
  static final Set<String> QUESTION = questionNames();

  private static final Set<String> ALL = allNames();

  private SearchParameters() {}

  /// The parameter that excludes values of a facet.
  static String exclusionName(Facet facet) {
    return "-" + facet.code();
  }

  /// The parameter that narrows which values of a facet are given.
  static String prefixName(Facet facet) {
    return "facet." + facet.code() + ".prefix";
  }

  private static Set<String> questionNames() {
    var names = new LinkedHashSet<String>();
    names.add("q");
    Arrays.stream(Facet.values()).map(Facet::code).forEach(names::add);
    Arrays.stream(Facet.values()).map(SearchParameters::exclusionName).forEach(names::add);
    names.addAll(List.of("yearCovered", "about", "scope"));
    return Collections.unmodifiableSet(names);
  }

  private static Set<String> allNames() {
    var names = new LinkedHashSet<>(QUESTION);
    names.addAll(List.of("sort", "offset", "limit", "facetLimit"));
    Arrays.stream(Facet.values()).map(SearchParameters::prefixName).forEach(names::add);
    return Collections.unmodifiableSet(names);
  }

  /// Reads the parameters of a search.
  static SearchRequest request(Map<String, List<String>> parameters) {
    var given = new GivenParameters(parameters, ALL);
    int limit = given.number("limit", 0, MAX_LIMIT, SearchRequest.DEFAULT_LIMIT);
    int offset = given.number("offset", 0, SearchRequest.MAX_DEPTH, 0);
    if (offset + limit > SearchRequest.MAX_DEPTH) {
      throw new BadParameterException(
          "offset",
          String.format(
              Locale.ROOT,
              "hits beyond the first %,d cannot be paged to",
              SearchRequest.MAX_DEPTH));
    }
    var prefixes = new EnumMap<Facet, String>(Facet.class);
    for (Facet facet : Facet.values()) {
      String prefix = given.text(prefixName(facet), MAX_PREFIX);
      if (!prefix.isEmpty()) {
        prefixes.put(facet, prefix);
      }
    }
    return new SearchRequest(
        words(given),
        narrowing(given),
        prefixes,
        given.oneOf("sort", SortOrder.values(), SortOrder::code, SortOrder.RELEVANCE),
        offset,
        limit,
        given.number(
            "facetLimit", 1, SearchRequest.MAX_FACET_LIMIT, SearchRequest.DEFAULT_FACET_LIMIT));
  }

  /// The words.
  static String words(GivenParameters given) {
    return given.text("q", SearchRequest.MAX_QUERY);
  }

  /// The rest of the question.
  static Narrowing narrowing(GivenParameters given) {
    var chosen = new EnumMap<Facet, List<String>>(Facet.class);
    var excluded = new EnumMap<Facet, List<String>>(Facet.class);
    for (Facet facet : Facet.values()) {
      chosen.put(facet, values(given, facet, facet.code()));
      excluded.put(facet, values(given, facet, exclusionName(facet)));
    }
    Scope scope = given.oneOf("scope", Scope.values(), Scope::code, Scope.RECORD);
    boolean about = given.flag("about");
    if (about && scope == Scope.PASSAGE) {
      throw new BadParameterException(
          "about", "a record is about persons and places, a passage is not: leave out scope");
    }
    return new Narrowing(
        chosen, excluded, given.values("yearCovered", years("yearCovered")), about, scope);
  }

  private static List<String> values(GivenParameters given, Facet facet, String name) {
    return switch (facet) {
      case YEAR, YEAR_MENTIONED -> given.values(name, years(name));
      case TYPE -> given.values(name, value -> type(name, value));
      case PERSON, PLACE, PUBLISHER -> given.values(name, value -> value);
    };
  }

  private static UnaryOperator<String> years(String name) {
    return value -> Years.parse(name, value).toString();
  }

  private static String type(String name, String value) {
    return RecordType.of(value)
        .map(RecordType::code)
        .orElseThrow(() -> new BadParameterException(name, "must be one of " + RecordType.codes()));
  }
}
