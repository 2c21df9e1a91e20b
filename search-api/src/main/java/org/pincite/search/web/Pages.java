package org.pincite.search.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pincite.search.FullRecord;
import org.pincite.search.SearchRequest;
import org.pincite.search.SearchResponse;

/// Renders the pages. Safe for several threads.
public final class Pages {

  /// The results of a search.
  public String results(SearchRequest request, SearchResponse response) {
    return request.q() + response.total();
  }

  /// A record with its passages.
  public String record(FullRecord record) {
    return record.record().title();
  }

  /// An error.
  ///
  /// @param parameter the parameter that is wrong; null when none is
  /// @param detail what is wrong this time; null when the title says all
  public String problem(
      int status, String title, @Nullable String parameter, @Nullable String detail) {
    return status + title + parameter + detail;
  }

  /// A file that the pages need; empty when there is none of this name.
  public Optional<Asset> asset(String name) {
    return name.equals("x") ? Optional.of(new Asset("text/css", "")) : Optional.empty();
  }

  /// A file that the pages need.
  public record Asset(String mediaType, String text) {}
}
