package org.pincite.search.http;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pincite.search.FacetPage;
import org.pincite.search.FacetRequest;
import org.pincite.search.http.FacetAnswer.ValueAnswer;

/// The JSON of `GET /v1/facets/{name}`.
///
/// @param total how many values there are
/// @param next the address of the next page of values; null on the last one
/// @param missing how many of what was counted have no value
/// @param generation the state of the index that was searched
record FacetPageAnswer(
    String name,
    String label,
    int total,
    List<ValueAnswer> values,
    @Nullable String next,
    long missing,
    String generation) {

  static FacetPageAnswer of(FacetRequest request, FacetPage page) {
    int end = request.offset() + request.limit();
    String name = request.facet().code();
    return new FacetPageAnswer(
        name,
        request.facet().label(),
        page.total(),
        ValueAnswer.of(page.values()),
        end < page.total() ? "/v1/facets/" + name + "?" + request.toQueryString(end) : null,
        page.missing(),
        page.generation());
  }
}
