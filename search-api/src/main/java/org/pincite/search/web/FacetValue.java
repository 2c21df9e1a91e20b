package org.pincite.search.web;

import java.util.List;
import org.pincite.corpus.index.Facet;
import org.pincite.search.FacetCounts;
import org.pincite.search.SearchRequest;

/// A value of a facet.
///
/// @param count how many records have it
/// @param href the results with it; without it when it is chosen
/// @param choice whether it is chosen
public record FacetValue(String label, String count, String href, Choice choice) {

  /// Whether a value is chosen.
  public enum Choice {
    NOT_CHOSEN,
    CHOSEN,
    /// A year within a chosen range: its link narrows the range to it.
    IN_RANGE
  }

  static FacetValue of(Facet facet, FacetCounts.Value value, SearchRequest request) {
    Choice choice = choice(facet, value, request);
    SearchRequest next =
        switch (choice) {
          case NOT_CHOSEN -> request.with(facet, value.value());
          case CHOSEN -> request.without(facet, value.value());
          case IN_RANGE -> request.withValues(facet, List.of(value.value()));
        };
    return new FacetValue(value.label(), Amounts.of(value.count()), Addresses.of(next), choice);
  }

  private static Choice choice(Facet facet, FacetCounts.Value value, SearchRequest request) {
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
}
