package org.pincite.search.web;

import java.util.List;
import java.util.Set;
import org.pincite.corpus.index.Facet;
import org.pincite.search.SearchRequest;
import org.pincite.search.SearchRequest.Parameter;

/// A form that asks again with one field changed.
///
/// @param value what stands in the field
/// @param kept the rest of the question, as hidden fields
public record SearchForm(String value, List<Parameter> kept) {

  /// The search box: new words, the same filters and order.
  static SearchForm words(SearchRequest request) {
    return new SearchForm(request.q(), kept(request, "q"));
  }

  /// A search box that keeps nothing but the words.
  static SearchForm wordsOnly(String q) {
    return new SearchForm(q, List.of());
  }

  /// The field for a year or a range of a facet: the same words and other filters.
  static SearchForm years(SearchRequest request, Facet facet) {
    List<String> chosen = request.values(facet);
    return new SearchForm(chosen.size() == 1 ? chosen.getFirst() : "", kept(request, facet.code()));
  }

  private static List<Parameter> kept(SearchRequest request, String field) {
    // A new question begins on its first page.
    Set<String> dropped = Set.of(field, "offset");
    return request.parameters().stream()
        .filter(parameter -> !dropped.contains(parameter.name()))
        .toList();
  }
}
