package org.pincite.search.oracle;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.pincite.corpus.RecordType;
import org.pincite.search.oracle.Unit.Span;
import org.pincite.search.testing.LandAuthority;

/// What the answer to a request must be, by going through all records, or all passages.
final class NarrowingOracle {
  private final Land land;
  private final Ask ask;
  private final List<Unit> hits;
  private final Map<String, Map<String, Long>> counts = new HashMap<>();

  NarrowingOracle(Land land, Ask ask) {
    this.land = land;
    this.ask = ask;
    this.hits = sideways("");
  }

  /// What fits.
  List<Unit> hits() {
    return hits;
  }

  /// How many of the hits each record has, the records in the order asked for; those of one day, or
  /// of unknown days, by id.
  Map<String, Long> byRecord() {
    return hits().stream().collect(groupingBy(Unit::record, TreeMap::new, counting()));
  }

  /// The records by date.
  List<String> inOrderOfDate() {
    Comparator<Unit> byDay = Comparator.comparing(Unit::day);
    return hits().stream()
        .sorted(
            Comparator.comparing((Unit unit) -> unit.day().isEmpty())
                .thenComparing(ask.sort().equals("newest") ? byDay.reversed() : byDay)
                .thenComparing(Unit::record))
        .map(Unit::record)
        .distinct()
        .toList();
  }

  /// How many of what fits the question and the filters of all other facets have each value.
  Map<String, Long> counts(String facet) {
    return counts.computeIfAbsent(
        facet,
        counted ->
            sideways(counted).stream()
                .flatMap(unit -> has(unit, counted).stream())
                .collect(groupingBy(value -> value, TreeMap::new, counting())));
  }

  /// How many of them are about it.
  Map<String, Long> about(String facet) {
    return sideways(facet).stream()
        .flatMap(unit -> unit.about(facet).stream())
        .collect(groupingBy(value -> value, TreeMap::new, counting()));
  }

  /// How many of them have no value.
  long missing(String facet) {
    return sideways(facet).stream().filter(unit -> has(unit, facet).isEmpty()).count();
  }

  /// @param facet whose chosen values do not matter; none when it is empty
  private List<Unit> sideways(String facet) {
    return land.units(ask.inPassages()).stream()
        .filter(unit -> unit.words().containsAll(ask.words()))
        .filter(unit -> Collections.disjoint(unit.words(), ask.unwanted()))
        .filter(unit ->
            ask.covered().isEmpty()
                || ask.covered().stream()
                    .map(Span::parse)
                    .anyMatch(asked -> unit.spans().stream().anyMatch(asked::touches)))
        .filter(unit ->
            ask.excluded().keySet().stream()
                .noneMatch(other ->
                    unit.values(other).stream().anyMatch(value -> isExcluded(other, value))))
        .filter(unit ->
            ask.chosen().keySet().stream()
                .filter(other -> !other.equals(facet))
                .allMatch(
                    other -> has(unit, other).stream().anyMatch(value -> isChosen(other, value))))
        .toList();
  }

  private Set<String> has(Unit unit, String facet) {
    boolean about = ask.about() && (facet.equals("person") || facet.equals("place"));
    return about ? unit.about(facet) : unit.values(facet);
  }

  boolean isChosen(String facet, String value) {
    return has(ask.chosen(), facet, value);
  }

  boolean isExcluded(String facet, String value) {
    return has(ask.excluded(), facet, value);
  }

  private static boolean has(Map<String, List<String>> filters, String facet, String value) {
    return filters.getOrDefault(facet, List.of()).stream()
        .anyMatch(given ->
            facet.startsWith("year")
                ? Span.parse(given).contains(value)
                : Ask.meant(facet, given).equals(value));
  }

  /// The values that are told whatever their counts.
  List<String> named(String facet) {
    return facet.startsWith("year")
        ? List.of()
        : Stream.of(ask.chosen(), ask.excluded())
            .flatMap(filters -> filters.getOrDefault(facet, List.of()).stream())
            .map(given -> Ask.meant(facet, given))
            .toList();
  }

  /// The values that are there and have a name that begins as asked.
  List<String> found(String facet) {
    return counts(facet).keySet().stream()
        .filter(value ->
            ask.prefix().isEmpty()
                || names(facet, value).stream().anyMatch(name -> Ask.begins(name, ask.prefix())))
        .toList();
  }

  /// Values in an order.
  Comparator<String> order(String facet, boolean byCount) {
    if (byCount) {
      Map<String, Long> counts = counts(facet);
      return Comparator.comparingLong((String value) -> -counts.getOrDefault(value, 0L))
          .thenComparing(Comparator.naturalOrder());
    }
    return facet.startsWith("year")
        ? Comparator.reverseOrder()
        : Comparator.comparing((String value) ->
                " " + String.join(" ", Ask.plainWords(names(facet, value).getFirst())))
            .thenComparing(value -> names(facet, value).getFirst());
  }

  /// What a value is called, the label first.
  private static List<String> names(String facet, String value) {
    return switch (facet) {
      case "person" -> LandAuthority.PERSONS.getOrDefault(value, List.of(value));
      case "place" -> LandAuthority.PLACES.getOrDefault(value, List.of(value));
      case "type" -> List.of(RecordType.of(value).orElseThrow().label());
      default -> List.of(value);
    };
  }
}
