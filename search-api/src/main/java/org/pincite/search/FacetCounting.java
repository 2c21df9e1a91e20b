package org.pincite.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.stream.IntStream;
import org.apache.lucene.facet.FacetsCollector;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.authority.AuthorityFile;
import org.pincite.corpus.authority.PlaceTree;
import org.pincite.corpus.index.Facet;

/// Counts the values of facets over what was collected, and tells them with their names.
final class FacetCounting {
  private final OpenGeneration generation;
  private final AuthorityFile authority;
  private final FacetLabels labels;
  private final Filters filters;

  FacetCounting(OpenGeneration generation, Filters filters) {
    this.generation = generation;
    this.authority = generation.authority();
    this.labels = new FacetLabels(authority);
    this.filters = filters;
  }

  /// The values to show beside hits.
  ///
  /// @param collected for each facet what fits the question and the other facets' filters
  Map<Facet, FacetCounts> counts(Map<Facet, FacetsCollector> collected, SearchRequest request)
      throws IOException {
    var counts = new EnumMap<Facet, FacetCounts>(Facet.class);
    for (var entry : collected.entrySet()) {
      Facet facet = entry.getKey();
      Tally tally = generation.facets().tally(facet, entry.getValue(), filters);
      String prefix = request.prefixes().getOrDefault(facet, "");
      int most = facet.isYears() ? Integer.MAX_VALUE : request.facetLimit();
      counts.put(facet, counts(tally, prefix, most));
    }
    return counts;
  }

  private FacetCounts counts(Tally tally, String prefix, int most) {
    Facet facet = tally.values().facet();
    ValueOrder order = facet.isYears() ? ValueOrder.NAME : ValueOrder.COUNT;
    int[] found = tally.found(prefix).toArray();
    var given = new LinkedHashSet<>(first(found, most, tally.order(order)));
    var values = new ArrayList<FacetCounts.Value>();
    given.forEach(number -> values.add(value(tally, number)));
    // What was chosen or excluded is told in any case, even when nothing has it.
    for (String named : filters.named(facet)) {
      int number = tally.values().number(named);
      if (number < 0) {
        values.add(unknown(tally, named));
      } else if (given.add(number)) {
        values.add(value(tally, number));
      }
    }
    long told = IntStream.of(found).filter(given::contains).count();
    return new FacetCounts(List.copyOf(values), found.length > told, tally.missing());
  }

  /// The first ones of an order.
  private static List<Integer> first(int[] numbers, int most, Comparator<Integer> order) {
    if (numbers.length <= most) {
      return IntStream.of(numbers).boxed().sorted(order).toList();
    }
    var best = new PriorityQueue<Integer>(most + 1, order.reversed());
    for (int number : numbers) {
      best.add(number);
      if (best.size() > most) {
        best.poll();
      }
    }
    return best.stream().sorted(order).toList();
  }

  /// A page of the values of one facet.
  ///
  /// @param collected what fits the question and the other facets' filters
  FacetPage page(FacetRequest request, FacetsCollector collected) throws IOException {
    Tally tally = generation.facets().tally(request.facet(), collected, filters);
    IntStream found = tally.found(request.prefix());
    if (request.parent() != null) {
      found = found.filter(children(tally.values(), request.parent())::get);
    }
    List<Integer> all = found.boxed().sorted(tally.order(request.sort())).toList();
    return new FacetPage(
        all.size(),
        all.stream()
            .skip(request.offset())
            .limit(request.limit())
            .map(number -> value(tally, number))
            .toList(),
        tally.missing(),
        generation.name());
  }

  /// The places that lie directly in one.
  ///
  /// @param parent an id or name; empty for the places that lie in none that is listed
  private BitSet children(FacetValues values, String parent) {
    PlaceTree tree = authority.placeTree();
    var children = new BitSet();
    if (parent.isEmpty()) {
      values
          .numbers()
          .filter(number -> tree.ancestors(values.value(number)).isEmpty())
          .forEach(children::set);
      return children;
    }
    List<String> parents = authority.placeIds(parent);
    if (parents.isEmpty()) {
      throw new BadParameterException("parent", "no place of this name or id is listed: " + parent);
    }
    parents.forEach(id -> values.numbers(tree.children(id)).forEach(children::set));
    return children;
  }

  private FacetCounts.Value value(Tally tally, int number) {
    FacetValues values = tally.values();
    String value = values.value(number);
    return new FacetCounts.Value(
        value,
        values.label(number),
        tally.count(number),
        tally.about(number),
        filters.isSelected(values.facet(), value),
        filters.isExcluded(values.facet(), value),
        values.facet() == Facet.PLACE ? place(value, tally) : null);
  }

  /// A value that nothing in the generation has.
  private FacetCounts.Value unknown(Tally tally, String value) {
    Facet facet = tally.values().facet();
    boolean isAbout = facet.hasAbout() && filters.scope() == Scope.RECORD;
    return new FacetCounts.Value(
        value,
        labels.of(facet, value),
        0,
        isAbout ? 0L : null,
        filters.isSelected(facet, value),
        filters.isExcluded(facet, value),
        facet == Facet.PLACE ? place(value, tally) : null);
  }

  private FacetCounts.@Nullable PlaceOf place(String id, Tally tally) {
    PlaceTree tree = authority.placeTree();
    List<String> path = tree.path(id);
    long children = tally.values().numbers(tree.children(id)).filter(tally::has).count();
    return authority
        .place(id)
        .map(place ->
            new FacetCounts.PlaceOf(
                place.type(),
                labels.of(Facet.PLACE, path.subList(0, path.size() - 1)),
                (int) children))
        .orElse(null);
  }
}
