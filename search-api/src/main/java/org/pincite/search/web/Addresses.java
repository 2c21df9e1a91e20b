package org.pincite.search.web;

import org.pincite.corpus.index.Facet;
import org.pincite.search.SearchRequest;

/// The addresses of the pages.
final class Addresses {
  private Addresses() {}

  /// The results of a search.
  static String of(SearchRequest request) {
    String query = request.toQueryString();
    return query.isEmpty() ? "/" : "/?" + query;
  }

  /// All records with a value of a facet.
  static String of(Facet facet, String value) {
    return of(SearchRequest.all().with(facet, value));
  }

  /// A record.
  static String ofRecord(String id) {
    return "/records/" + id;
  }

  /// A passage on the page of its record.
  static String ofPassage(String recordId, int position) {
    return ofRecord(recordId) + "#" + anchor(position);
  }

  /// The id of a passage's element on the page of its record.
  static String anchor(int position) {
    return "p" + position;
  }
}
