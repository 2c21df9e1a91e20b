package org.pincite.search.oracle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.pincite.search.testing.TestAuthority;

/// A random request as the oracle sees it.
///
/// @param terms what must all fit
/// @param filters for each facet that has any, the values as they are sent
record Question(List<Term> terms, Map<String, List<String>> filters, String sort, int facetLimit) {

  static final List<String> FACETS = List.of("person", "place", "year", "type", "publisher");

  /// A part of `q`.
  sealed interface Term {
    /// As it is written.
    String text();
  }

  /// At least one of these words.
  record AnyWord(List<String> words) implements Term {
    @Override
    public String text() {
      return words.size() == 1 ? words.getFirst() : "(" + String.join(" OR ", words) + ")";
    }
  }

  /// These words one after the other.
  record Phrase(List<String> words) implements Term {
    @Override
    public String text() {
      return "\"" + String.join(" ", words) + "\"";
    }
  }

  /// Not this term.
  record Without(Term term) implements Term {
    @Override
    public String text() {
      return "-" + term.text();
    }
  }

  static Question random(Samples random) {
    var terms = new ArrayList<Term>();
    int count = random.oneOf(List.of(1, 2, 0, 3));
    for (int i = 0; i < count; i++) {
      Term term = term(random);
      terms.add(random.chance(0.2) ? new Without(term) : term);
    }
    var filters = new LinkedHashMap<String, List<String>>();
    for (String facet : FACETS) {
      if (random.chance(0.25)) {
        int values = random.number(1, 3);
        filters.put(facet, Stream.generate(() -> value(facet, random)).limit(values).toList());
      }
    }
    return new Question(
        terms,
        filters,
        random.oneOf(List.of("relevance", "newest", "oldest")),
        random.oneOf(List.of(20, 2, 1, 3)));
  }

  private static Term term(Samples random) {
    if (random.chance(0.3)) {
      return new Phrase(
          Stream.generate(() -> random.oneOf(Samples.WORDS)).limit(random.number(1, 3)).toList());
    }
    return new AnyWord(
        Stream.generate(() -> random.oneOf(Samples.WORDS))
            .limit(random.chance(0.25) ? 2 : 1)
            .toList());
  }

  private static String value(String facet, Samples random) {
    return switch (facet) {
      case "person" -> {
        String name = random.oneOf(TestAuthority.PERSONS);
        yield random.oneOf(
            List.of(
                TestAuthority.personId(name), name, name.toUpperCase(Locale.ROOT), "dame " + name));
      }
      case "place" -> {
        String name = random.oneOf(TestAuthority.PLACES);
        yield random.oneOf(List.of(TestAuthority.placeId(name), name, "borough of " + name));
      }
      case "year" -> {
        int year = random.number(1993, 2014);
        yield random.chance(0.5) ? year + "-" + (year + random.number(0, 9)) : "" + year;
      }
      case "type" -> random.chance(0.1) ? "judgment" : random.oneOf(Samples.TYPES);
      case "publisher" -> random.chance(0.1) ? "Nobody" : random.oneOf(Samples.PUBLISHERS);
      default -> throw new IllegalArgumentException(facet);
    };
  }

  /// The values of a facet by which the records are filtered; years are given one by one.
  List<String> chosen(String facet) {
    return filters.getOrDefault(facet, List.of()).stream()
        .flatMap(value -> meant(facet, value))
        .distinct()
        .toList();
  }

  private static Stream<String> meant(String facet, String value) {
    return switch (facet) {
      case "person" -> listed(TestAuthority.PERSONS, value).map(TestAuthority::personId);
      case "place" -> listed(TestAuthority.PLACES, value).map(TestAuthority::placeId);
      case "year" -> {
        int first = Integer.parseInt(value.substring(0, 4));
        int last = Integer.parseInt(value.substring(value.length() - 4));
        yield Stream.iterate(first, year -> year <= last, year -> year + 1).map(String::valueOf);
      }
      default -> Stream.of(value);
    };
  }

  private static Stream<String> listed(List<String> names, String given) {
    String hyphened = given.toLowerCase(Locale.ROOT).replace(' ', '-');
    return names.stream()
        .filter(name -> hyphened.endsWith(name.toLowerCase(Locale.ROOT).replace(' ', '-')));
  }

  /// The request, with further parameters.
  String[] parameters(String... further) {
    var parameters = new ArrayList<String>();
    if (!terms.isEmpty()) {
      Collections.addAll(
          parameters, "q", String.join(" ", terms.stream().map(Term::text).toList()));
    }
    filters.forEach(
        (facet, values) -> values.forEach(value -> Collections.addAll(parameters, facet, value)));
    Collections.addAll(parameters, "sort", sort, "facetLimit", Integer.toString(facetLimit));
    parameters.addAll(Arrays.asList(further));
    return parameters.toArray(String[]::new);
  }
}
