package org.pincite.search.oracle;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.pincite.search.testing.LandAuthority;

/// A random request as the oracle of narrowing sees it.
///
/// @param words that must all be there
/// @param unwanted words of which none must be there
/// @param chosen values of each facet that has any, as they are sent
/// @param excluded likewise
/// @param covered years or ranges
record Ask(
    List<String> words,
    List<String> unwanted,
    Map<String, List<String>> chosen,
    Map<String, List<String>> excluded,
    List<String> covered,
    boolean about,
    boolean inPassages,
    String sort,
    int facetLimit,
    String prefix) {

  static final List<String> FACETS =
      List.of("person", "place", "year", "yearMentioned", "type", "publisher");

  private static final List<String> PREFIXES =
      List.of(
          "",
          "",
          "ex",
          "Éx",
          "ADA",
          "model s",
          "o'sp",
          "north",
          "fict",
          "borough  of",
          "king",
          "200",
          "2005",
          "rep",
          "Office",
          "invention",
          "zzz",
          "’",
          "m");

  static Ask random(Samples random) {
    boolean inPassages = random.chance(0.4);
    return new Ask(
        words(random, random.oneOf(List.of(1, 0, 2))),
        words(random, random.chance(0.2) ? 1 : 0),
        values(random, 0.22),
        values(random, 0.12),
        random.chance(0.2) ? years(random, random.number(1, 2)) : List.of(),
        !inPassages && random.chance(0.25),
        inPassages,
        random.oneOf(List.of("relevance", "newest", "oldest")),
        random.oneOf(List.of(20, 2, 1, 3)),
        random.oneOf(PREFIXES));
  }

  private static List<String> words(Samples random, int count) {
    return Stream.generate(() -> random.oneOf(Land.WORDS)).limit(count).toList();
  }

  private static Map<String, List<String>> values(Samples random, double probability) {
    var values = new LinkedHashMap<String, List<String>>();
    for (String facet : FACETS) {
      if (random.chance(probability)) {
        int count = random.number(1, 2);
        values.put(facet, Stream.generate(() -> value(facet, random)).limit(count).toList());
      }
    }
    return values;
  }

  private static List<String> years(Samples random, int count) {
    return Stream.generate(() -> year(random)).limit(count).toList();
  }

  private static String year(Samples random) {
    int first = random.number(Land.FIRST_YEAR - 1, Land.LAST_YEAR + 1);
    return random.chance(0.5) ? first + "-" + (first + random.number(1, 5)) : "" + first;
  }

  private static String value(String facet, Samples random) {
    return switch (facet) {
      case "person" ->
          named(random, Land.PERSONS, LandAuthority.PERSONS, List.of("p:old-ada", "p:other-ada"));
      case "place" -> named(random, Land.PLACES, LandAuthority.PLACES, List.of("l:old-town"));
      case "year", "yearMentioned" -> year(random);
      case "type" -> random.chance(0.1) ? "judgment" : random.oneOf(Samples.TYPES);
      default -> random.chance(0.1) ? "Nobody" : random.oneOf(Samples.PUBLISHERS);
    };
  }

  private static String named(
      Samples random, List<String> ids, Map<String, List<String>> names, List<String> former) {
    if (random.chance(0.1)) {
      return random.oneOf(former);
    }
    String id = random.oneOf(ids);
    List<String> all = names.getOrDefault(id, List.of());
    return random.chance(0.5) ? id : random.oneOf(all).toUpperCase(Locale.ROOT);
  }

  /// The id that a value means; other values mean themselves.
  static String meant(String facet, String value) {
    return switch (facet) {
      case "person" -> id(value, LandAuthority.PERSONS);
      case "place" -> id(value, LandAuthority.PLACES);
      default -> value;
    };
  }

  private static String id(String value, Map<String, List<String>> names) {
    return switch (value) {
      case "p:old-ada", "p:other-ada" -> "p:example-ada";
      case "l:old-town" -> "l:northmoor";
      default ->
          names.entrySet().stream()
              .filter(entry -> entry.getValue().stream().anyMatch(value::equalsIgnoreCase))
              .map(Map.Entry::getKey)
              .findFirst()
              .orElse(value);
    };
  }

  /// Whether a word of a name begins with what [#prefix] has.
  static boolean begins(String name, String prefix) {
    List<String> words = plainWords(name);
    String wanted = String.join(" ", plainWords(prefix));
    for (int i = 0; i < words.size(); i++) {
      if (String.join(" ", words.subList(i, words.size())).startsWith(wanted)) {
        return !wanted.isEmpty();
      }
    }
    return false;
  }

  static List<String> plainWords(String text) {
    String plain =
        Normalizer.normalize(text, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT);
    return Arrays.stream(plain.split("[^a-z0-9]+", -1)).filter(word -> !word.isEmpty()).toList();
  }

  /// What decides what is found, with further parameters.
  String[] parameters(String... further) {
    var parameters = new ArrayList<String>();
    var q = new ArrayList<>(words);
    unwanted.forEach(word -> q.add("-" + word));
    add(parameters, "q", q.isEmpty() ? List.of() : List.of(String.join(" ", q)));
    chosen.forEach((facet, values) -> add(parameters, facet, values));
    excluded.forEach((facet, values) -> add(parameters, "-" + facet, values));
    add(parameters, "yearCovered", covered);
    add(parameters, "about", about ? List.of("true") : List.of());
    add(parameters, "scope", inPassages ? List.of("passage") : List.of());
    Collections.addAll(parameters, further);
    return parameters.toArray(String[]::new);
  }

  private static void add(List<String> parameters, String name, List<String> values) {
    values.forEach(value -> Collections.addAll(parameters, name, value));
  }
}
