package org.pincite.search.http;

import static java.util.stream.Collectors.toMap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.index.Facet;
import org.pincite.corpus.index.RecordCard;
import org.pincite.search.FacetCounts;
import org.pincite.search.FacetLabel;
import org.pincite.search.PassageHit;
import org.pincite.search.SearchRequest;
import org.pincite.search.SearchResponse;
import org.pincite.search.Snippet.Highlight;

/// The JSON of `GET /v1/search`.
///
/// @param total how many records fit, exactly
/// @param took how long the search took, in milliseconds
/// @param generation the state of the index that was searched
/// @param next the address of the next page; null on the last one
/// @param facets by name
record SearchAnswer(
    long total,
    long took,
    String generation,
    @Nullable String next,
    List<HitAnswer> hits,
    Map<String, FacetAnswer> facets) {

  static SearchAnswer of(SearchRequest request, SearchResponse response) {
    int nextOffset = request.offset() + request.limit();
    boolean more =
        request.limit() > 0
            && nextOffset < response.total()
            && nextOffset + request.limit() <= SearchRequest.MAX_DEPTH;
    Map<String, FacetAnswer> facets =
        response.facets().entrySet().stream()
            .collect(
                toMap(
                    facet -> facet.getKey().code(),
                    facet -> FacetAnswer.of(facet.getKey(), facet.getValue()),
                    (a, b) -> a,
                    LinkedHashMap::new));
    return new SearchAnswer(
        response.total(),
        response.tookMillis(),
        response.generation(),
        more ? "/v1/search?" + request.at(nextOffset).toQueryString() : null,
        response.hits().stream()
            .map(hit ->
                HitAnswer.of(hit.card(), hit.persons(), hit.places(), hit.score(), hit.passages()))
            .toList(),
        facets);
  }

  /// A record that fits.
  ///
  /// @param link the address of the whole record in this API
  /// @param page the address of the record's page for people
  record HitAnswer(
      String id,
      String title,
      String type,
      @Nullable String publisher,
      @Nullable String date,
      List<FacetLabel> persons,
      List<FacetLabel> places,
      @Nullable Integer pages,
      @Nullable String url,
      @Nullable String basedOn,
      float score,
      List<PassageAnswer> passages,
      String link,
      String page) {

    static HitAnswer of(
        RecordCard card,
        List<FacetLabel> persons,
        List<FacetLabel> places,
        float score,
        List<PassageHit> passages) {
      String page = "/records/" + card.id();
      return new HitAnswer(
          card.id(),
          card.title(),
          card.type(),
          card.publisher(),
          card.date(),
          persons,
          places,
          card.pages(),
          card.url(),
          card.basedOn(),
          score,
          passages.stream().map(passage -> PassageAnswer.of(page, passage)).toList(),
          "/v1/records/" + card.id(),
          page);
    }
  }

  /// A passage as evidence.
  ///
  /// @param position its number in the record, from 1
  /// @param page the physical page
  /// @param pageLabel the page number as printed
  /// @param paragraph the paragraph number as printed
  /// @param text plain, cut at sentence ends
  /// @param highlights start and end offsets in `text`
  /// @param html the same, escaped, with `mark` elements only
  /// @param link the address of the passage for people
  record PassageAnswer(
      int position,
      @Nullable Integer page,
      @Nullable String pageLabel,
      @Nullable String paragraph,
      List<String> headings,
      String text,
      List<Highlight> highlights,
      String html,
      String link) {

    static PassageAnswer of(String recordPage, PassageHit passage) {
      var locator = passage.locator();
      return new PassageAnswer(
          locator.position(),
          locator.page(),
          locator.pageLabel(),
          locator.paragraph(),
          passage.headings(),
          passage.snippet().text(),
          passage.snippet().highlights(),
          MarkedText.html(passage.snippet()),
          recordPage + "#p" + locator.position());
    }
  }

  /// A facet.
  ///
  /// @param more whether there are more values than are given
  /// @param missing how many of the records counted have no value
  record FacetAnswer(String label, List<FacetCounts.Value> values, boolean more, long missing) {

    static FacetAnswer of(Facet facet, FacetCounts counts) {
      return new FacetAnswer(facet.label(), counts.values(), counts.more(), counts.missing());
    }
  }
}
