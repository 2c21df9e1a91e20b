package org.pincite.search.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pincite.search.SearchRequest;

/// The way to the other pages of results.
///
/// @param shown which records this page has, in words
/// @param previous null on the first page
/// @param next null on the last page
/// @param numbers the pages near this one, the first and the last; this one and gaps lead nowhere
public record PageLinks(
    String shown, @Nullable String previous, @Nullable String next, List<PageNumber> numbers) {

  private static final int NEIGHBOURS = 2;
  private static final String GAP = "…";

  /// A page in the row of numbers.
  ///
  /// @param current whether it is this page
  public record PageNumber(Link link, boolean current) {}

  /// The links, or null when all results are on this page.
  static @Nullable PageLinks of(SearchRequest request, long total) {
    int limit = request.limit();
    int offset = request.offset();
    long reachable = Math.min(total, SearchRequest.MAX_DEPTH);
    if (limit == 0 || offset >= reachable || (offset == 0 && total <= limit)) {
      return null;
    }
    int next = offset + limit;
    return new PageLinks(
        shown(offset + 1, Math.min(next, total), total),
        offset == 0 ? null : Addresses.of(request.at(Math.max(0, offset - limit))),
        next < reachable && next + limit <= SearchRequest.MAX_DEPTH
            ? Addresses.of(request.at(next))
            : null,
        numbers(request, reachable));
  }

  private static String shown(long first, long last, long total) {
    return "Records " + Amounts.of(first) + " to " + Amounts.of(last) + " of " + Amounts.of(total);
  }

  private static List<PageNumber> numbers(SearchRequest request, long reachable) {
    int limit = request.limit();
    // A last page that would reach beyond the depth is not answered.
    int last = (int) Math.min((reachable + limit - 1) / limit, SearchRequest.MAX_DEPTH / limit);
    int current = request.offset() / limit + 1;
    var numbers = new ArrayList<PageNumber>();
    for (int page = 1; page <= last; page++) {
      if (page == 1 || page == last || Math.abs(page - current) <= NEIGHBOURS) {
        String href = page == current ? null : Addresses.of(request.at((page - 1) * limit));
        numbers.add(new PageNumber(new Link(Amounts.of(page), href), page == current));
      } else if (!numbers.getLast().link().text().equals(GAP)) {
        numbers.add(new PageNumber(new Link(GAP, null), false));
      }
    }
    return numbers;
  }
}
