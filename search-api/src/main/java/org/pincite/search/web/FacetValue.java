package org.pincite.search.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.index.Facet;
import org.pincite.search.FacetCounts;
import org.pincite.search.SearchRequest;

/// A value of a facet.
///
/// @param count how many records, or paragraphs, have it
/// @param about how many of them are about it, in words; null where that is not known
/// @param href the results with it; without it when it is chosen, with it again when it is excluded
/// @param leaveOut the results that do not have it; null when it is excluded already
/// @param choice whether it is chosen
/// @param depth how many of the places that contain it stand above it in the list
public record FacetValue(
    String label,
    String count,
    @Nullable String about,
    String href,
    @Nullable String leaveOut,
    Choice choice,
    int depth) {

  /// Whether a value is chosen.
  public enum Choice {
    NOT_CHOSEN,
    CHOSEN,
    /// A year within a chosen range: its link narrows the range to it.
    IN_RANGE,
    /// Nothing that has it is shown.
    EXCLUDED
  }

  static FacetValue of(Facet facet, FacetCounts.Value value, int depth, SearchRequest request) {
    Choice choice = choice(facet, value, request);
    SearchRequest next =
        switch (choice) {
          case NOT_CHOSEN -> request.with(facet, value.value());
          case CHOSEN -> request.without(facet, value.value());
          case IN_RANGE -> request.withValues(facet, List.of(value.value()));
          case EXCLUDED -> request.including(facet, value.value());
        };
    Long about = value.about();
    return new FacetValue(
        value.label(),
        Amounts.of(value.count()),
        about == null ? null : Amounts.of(about) + " of them about it",
        Addresses.of(next),
        choice == Choice.EXCLUDED ? null : Addresses.of(request.excluding(facet, value.value())),
        choice,
        depth);
  }

  private static Choice choice(Facet facet, FacetCounts.Value value, SearchRequest request) {
    if (value.excluded()) {
      return Choice.EXCLUDED;
    }
    if (!value.selected()) {
      return Choice.NOT_CHOSEN;
    }
    return request.values(facet).contains(value.value()) ? Choice.CHOSEN : Choice.IN_RANGE;
  }

  public boolean isChosen() {
    return choice == Choice.CHOSEN;
  }

  public boolean isInRange() {
    return choice == Choice.IN_RANGE;
  }

  public boolean isExcluded() {
    return choice == Choice.EXCLUDED;
  }
}
