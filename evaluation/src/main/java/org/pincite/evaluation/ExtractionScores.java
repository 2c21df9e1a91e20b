package org.pincite.evaluation;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/// How well all pages were read. A page that was rejected counts with 0.
record ExtractionScores(List<PageScore> pages) {

  ExtractionScores {
    pages = List.copyOf(pages);
  }

  /// The means over the pages: of F1 too, so that each page weighs the same.
  Agreement mean(Function<PageScore, Agreement> agreement) {
    return new Agreement(
        mean(agreement, Agreement::precision),
        mean(agreement, Agreement::recall),
        mean(agreement, Agreement::f1));
  }

  /// How many of the pages for which a value is expected have exactly that one.
  Exact exact(Function<PageScore, @Nullable Boolean> value) {
    List<Boolean> compared = pages.stream().map(value).filter(Objects::nonNull).toList();
    return new Exact((int) compared.stream().filter(same -> same).count(), compared.size());
  }

  /// The pages with the lowest F1, the lowest first; all in their order when no number is given.
  List<PageScore> worst(@Nullable Integer number) {
    if (number == null) {
      return pages;
    }
    return pages.stream()
        .sorted(Comparator.comparingDouble(page -> page.words().f1()))
        .limit(number)
        .toList();
  }

  private double mean(
      Function<PageScore, Agreement> agreement, ToDoubleFunction<Agreement> measure) {
    return pages.stream()
        .mapToDouble(page -> measure.applyAsDouble(agreement.apply(page)))
        .average()
        .orElse(0);
  }

  /// @param same how many are the same
  /// @param of of how many that were compared
  record Exact(int same, int of) {}
}
