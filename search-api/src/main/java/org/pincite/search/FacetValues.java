package org.pincite.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.authority.AuthorityFile;
import org.pincite.corpus.authority.Entity;
import org.pincite.corpus.index.Facet;

/// All values of a facet in a generation with their names. Each has a number, the same whichever
/// field or index it is counted in; numbers are in the order of the values.
final class FacetValues {
  private static final int UNKNOWN = -1;

  private final Facet facet;
  private final List<String> values;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> labels = new ArrayList<>();
  private final List<String> folded = new ArrayList<>();
  private final int[] ranks;

  FacetValues(Facet facet, SortedSet<String> values, AuthorityFile authority) {
    this.facet = facet;
    this.values = List.copyOf(values);
    var facetLabels = new FacetLabels(authority);
    for (String value : values) {
      numbers.put(value, numbers.size());
      labels.add(facetLabels.of(facet, value));
      folded.add(foldedNames(value, labels.getLast(), authority));
    }
    this.ranks = ranks();
  }

  private String foldedNames(String value, String label, AuthorityFile authority) {
    @Nullable Entity entity =
        switch (facet) {
          case PERSON -> authority.person(value).orElse(null);
          case PLACE -> authority.place(value).orElse(null);
          case YEAR, YEAR_MENTIONED, TYPE, PUBLISHER -> null;
        };
    var names = new StringBuilder(FoldedName.of(label));
    if (entity != null) {
      // A line each, so that no prefix runs from one name into the next.
      entity.aliases().forEach(alias -> names.append('\n').append(FoldedName.of(alias.text())));
    }
    return names.toString();
  }

  /// For each number its place in [ValueOrder#NAME].
  private int[] ranks() {
    List<String> plain = labels.stream().map(FoldedName::of).toList();
    Comparator<Integer> byName =
        facet.isYears()
            ? Comparator.<Integer>naturalOrder().reversed()
            : Comparator.<Integer, String>comparing(plain::get)
                .thenComparing(labels::get)
                .thenComparing(Comparator.naturalOrder());
    int[] inOrder = numbers().boxed().sorted(byName).mapToInt(Integer::intValue).toArray();
    int[] places = new int[inOrder.length];
    for (int i = 0; i < inOrder.length; i++) {
      places[inOrder[i]] = i;
    }
    return places;
  }

  Facet facet() {
    return facet;
  }

  int size() {
    return values.size();
  }

  /// All numbers, from 0.
  IntStream numbers() {
    return IntStream.range(0, values.size());
  }

  /// The number of a value; -1 when nothing in the generation has it.
  int number(String value) {
    return numbers.getOrDefault(value, UNKNOWN);
  }

  /// The numbers of those of the values that something in the generation has.
  IntStream numbers(Collection<String> some) {
    return some.stream().mapToInt(this::number).filter(number -> number != UNKNOWN);
  }

  String value(int number) {
    return values.get(number);
  }

  String label(int number) {
    return labels.get(number);
  }

  /// The place of a value in [ValueOrder#NAME], from 0.
  int rank(int number) {
    return ranks[number];
  }

  /// Whether a word of one of the value's names begins so.
  ///
  /// @param prefix folded by [FoldedName]
  boolean hasNameWith(int number, String prefix) {
    return folded.get(number).contains(prefix);
  }
}
