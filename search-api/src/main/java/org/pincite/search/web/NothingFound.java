package org.pincite.search.web;

import java.util.ArrayList;
import java.util.List;
import org.pincite.search.SearchRequest;
import org.pincite.search.SearchResponse;

/// What stands in the place of hits when there are none.
///
/// @param why what was searched for
/// @param ways searches that may find more
public record NothingFound(String why, List<Link> ways) {

  /// @param chosen the filters, each with the address of the results without it
  static NothingFound of(SearchResponse response, List<Link> chosen) {
    SearchRequest request = response.request();
    return response.total() > 0
        ? new NothingFound(
            "There are fewer results than this page would need.",
            List.of(new Link("Go to the first page", Addresses.of(request.at(0)))))
        : new NothingFound(why(request, chosen), ways(request, chosen));
  }

  private static String why(SearchRequest request, List<Link> chosen) {
    if (request.q().isEmpty()) {
      return "No record has all of the filters chosen.";
    }
    return chosen.isEmpty()
        ? "No record has all of these words: " + request.q()
        : "No record has all of the filters chosen and all of these words: " + request.q();
  }

  private static List<Link> ways(SearchRequest request, List<Link> chosen) {
    var ways = new ArrayList<Link>();
    for (Link filter : chosen) {
      ways.add(new Link("Search without " + filter.text(), filter.href()));
    }
    if (chosen.size() > 1) {
      ways.add(new Link("Search without any filter", Addresses.of(request.withoutFilters())));
    }
    if (!request.q().isEmpty() && !chosen.isEmpty()) {
      ways.add(new Link("All records with these filters", Addresses.of(request.withWords(""))));
    }
    ways.add(new Link("All records", "/"));
    return ways;
  }
}
