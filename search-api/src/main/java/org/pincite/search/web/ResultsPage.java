package org.pincite.search.web;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pincite.search.Scope;
import org.pincite.search.SearchRequest;
import org.pincite.search.SearchResponse;
import org.pincite.search.SortOrder;

/// What the results page shows.
///
/// @param total how many records, or paragraphs of how many records, were found, in words
/// @param words what was asked for; null when nothing was
/// @param chosen the filters, each with the address of the results without it
/// @param clear the results without any filter
/// @param sorts the orders; the present one leads nowhere
/// @param scopes within what everything must be found; the present one leads nowhere
/// @param nothing what to do when there are no hits; null when there are some
/// @param facets those that have something to show
/// @param pages the other pages of results; null when there is only one
public record ResultsPage(
    PageFrame frame,
    String total,
    @Nullable String words,
    List<Link> chosen,
    String clear,
    List<Link> sorts,
    List<Link> scopes,
    @Nullable NothingFound nothing,
    List<HitEntry> hits,
    List<FacetPanel> facets,
    @Nullable PageLinks pages) {

  static ResultsPage of(SearchResponse response, Assets assets) {
    SearchRequest request = response.request();
    List<Link> chosen = ChosenFilters.of(response);
    return new ResultsPage(
        frame(response, assets),
        total(response),
        request.q().isEmpty() ? null : request.q(),
        chosen,
        Addresses.of(request.withoutFilters()),
        sorts(request),
        scopes(request),
        response.hits().isEmpty() ? NothingFound.of(response, chosen) : null,
        response.hits().stream().map(hit -> HitEntry.of(hit, request)).toList(),
        FacetPanel.all(response),
        PageLinks.of(request, response.records()));
  }

  private static PageFrame frame(SearchResponse response, Assets assets) {
    SearchRequest request = response.request();
    SearchForm search = SearchForm.words(request);
    var index = IndexLine.of(response.generation(), response.manifest());
    if (isHome(request)) {
      return PageFrame.home(assets, search, index);
    }
    String title = request.q().isEmpty() ? "Records" : request.q();
    return new PageFrame(title, assets, search, index);
  }

  private static boolean isHome(SearchRequest request) {
    return request.q().isEmpty() && request.narrowing().isNone() && request.offset() == 0;
  }

  private static String total(SearchResponse response) {
    String records = Amounts.of(response.records(), "record");
    if (response.request().narrowing().scope() == Scope.PASSAGE) {
      return Amounts.of(response.total(), "paragraph") + " of " + records;
    }
    return (isHome(response.request()) ? "All " : "") + records;
  }

  private static List<Link> scopes(SearchRequest request) {
    Scope present = request.narrowing().scope();
    return Arrays.stream(Scope.values())
        .map(scope ->
            new Link(scope.label(), scope == present ? null : Addresses.of(request.in(scope))))
        .toList();
  }

  private static List<Link> sorts(SearchRequest request) {
    boolean ranked = !request.q().isEmpty();
    // Without words nothing is more relevant than anything else, and the newest come first.
    SortOrder present =
        ranked || request.sort() != SortOrder.RELEVANCE ? request.sort() : SortOrder.NEWEST;
    return Arrays.stream(SortOrder.values())
        .filter(order -> ranked || order != SortOrder.RELEVANCE)
        .map(order ->
            new Link(order.label(), order == present ? null : Addresses.of(request.sorted(order))))
        .toList();
  }
}
