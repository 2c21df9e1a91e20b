package org.pincite.search.oracle;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.pincite.search.oracle.Question.AnyWord;
import org.pincite.search.oracle.Question.Phrase;
import org.pincite.search.oracle.Question.Term;
import org.pincite.search.oracle.Question.Without;

/// What the answer to a question must be, by going through all records.
final class Oracle {
  private final List<Sample> samples;
  private final IdentityHashMap<Sample, List<List<String>>> words;

  Oracle(List<Sample> samples) {
    this.samples = samples;
    this.words =
        samples.stream()
            .collect(
                toMap(
                    sample -> sample,
                    sample -> sample.texts().stream().map(Sample::words).toList(),
                    (a, b) -> a,
                    IdentityHashMap::new));
  }

  /// The records that fit.
  List<Sample> hits(Question question) {
    return samples.stream()
        .filter(sample -> fits(sample, question))
        .filter(
            sample -> Question.FACETS.stream().allMatch(facet -> passes(sample, facet, question)))
        .toList();
  }

  /// The ids of the records that fit, by date and then by id; unknown dates last.
  List<String> inOrderOfDate(Question question) {
    Comparator<Sample> byDay = Comparator.comparing(Sample::firstDay);
    return hits(question).stream()
        .sorted(
            Comparator.comparing((Sample sample) -> sample.published() == null)
                .thenComparing(question.sort().equals("newest") ? byDay.reversed() : byDay)
                .thenComparing(Sample::id))
        .map(Sample::id)
        .toList();
  }

  /// How many of the records that fit the question and the filters of all other facets have each
  /// value.
  Map<String, Long> counts(Question question, String facet) {
    return sideways(question, facet).stream()
        .flatMap(sample -> sample.values(facet).stream())
        .collect(groupingBy(value -> value, TreeMap::new, counting()));
  }

  /// How many of these records have no value.
  long missing(Question question, String facet) {
    return sideways(question, facet).stream()
        .filter(sample -> sample.values(facet).isEmpty())
        .count();
  }

  private List<Sample> sideways(Question question, String facet) {
    return samples.stream()
        .filter(sample -> fits(sample, question))
        .filter(sample ->
            Question.FACETS.stream()
                .filter(other -> !other.equals(facet))
                .allMatch(other -> passes(sample, other, question)))
        .toList();
  }

  private static boolean passes(Sample sample, String facet, Question question) {
    return !question.filters().containsKey(facet)
        || !Collections.disjoint(sample.values(facet), question.chosen(facet));
  }

  private boolean fits(Sample sample, Question question) {
    return question.terms().stream().allMatch(term -> fits(sample, term));
  }

  private boolean fits(Sample sample, Term term) {
    return switch (term) {
      case AnyWord(var alternatives) ->
          texts(sample).anyMatch(text -> !Collections.disjoint(text, alternatives));
      case Phrase(var sequence) ->
          texts(sample).anyMatch(text -> Collections.indexOfSubList(text, sequence) >= 0);
      case Without(var unwanted) -> !fits(sample, unwanted);
    };
  }

  private Stream<List<String>> texts(Sample sample) {
    return Objects.requireNonNull(words.get(sample)).stream();
  }
}
