package org.pincite.search.http;

import static java.util.stream.Collectors.toMap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.index.RecordCard;
import org.pincite.search.FacetLabel;
import org.pincite.search.Hit;
import org.pincite.search.PassageHit;
import org.pincite.search.Scope;
import org.pincite.search.SearchRequest;
import org.pincite.search.SearchResponse;
import org.pincite.search.Snippet.Highlight;
import org.pincite.search.SourceAddress;

/// The JSON of `GET /v1/search`.
///
/// @param total how many records fit, exactly; with `scope=passage`, how many passages
/// @param totalRecords how many records these passages are of; absent without `scope=passage`
/// @param took how long the search took, in milliseconds
/// @param generation the state of the index that was searched
/// @param next the address of the next page; null on the last one
/// @param facets by name
record SearchAnswer(
    long total,
    @Nullable Long totalRecords,
    long took,
    String generation,
    @Nullable String next,
    List<HitAnswer> hits,
    Map<String, FacetAnswer> facets) {

  static SearchAnswer of(SearchRequest request, SearchResponse response) {
    int nextOffset = request.offset() + request.limit();
    boolean more =
        request.limit() > 0
            && nextOffset < response.records()
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
        request.narrowing().scope() == Scope.PASSAGE ? response.records() : null,
        response.tookMillis(),
        response.generation(),
        more ? "/v1/search?" + request.at(nextOffset).toQueryString() : null,
        response.hits().stream().map(HitAnswer::of).toList(),
        facets);
  }

  /// A record that fits.
  ///
  /// @param language BCP 47 tag, `und` when not known
  /// @param withdrawn whether its publisher withdrew it
  /// @param unreadablePages how many of its pages could not be read, and so not be searched
  /// @param truncated whether its text ends before the document does
  /// @param family the records with the same text, or nearly so; absent when there are none
  /// @param passageCount how many of its passages fit; absent without `scope=passage`
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
      String language,
      boolean withdrawn,
      int unreadablePages,
      boolean truncated,
      Hit.@Nullable FamilySize family,
      float score,
      List<PassageAnswer> passages,
      @Nullable Integer passageCount,
      String link,
      String page) {

    static HitAnswer of(Hit hit) {
      RecordCard card = hit.card();
      String page = "/records/" + card.id();
      return new HitAnswer(
          card.id(),
          card.title(),
          card.type(),
          card.publisher(),
          card.date(),
          hit.persons(),
          hit.places(),
          card.pages(),
          card.url(),
          card.basedOn(),
          card.language(),
          card.withdrawn(),
          card.unreadablePages(),
          card.truncated(),
          hit.family(),
          hit.score(),
          hit.passages().stream()
              .map(passage -> PassageAnswer.of(page, card.url(), passage))
              .toList(),
          hit.passageCount(),
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
  /// @param column the column as printed
  /// @param line the printed line of the page
  /// @param note the mark of a footnote
  /// @param kind the code of its [kind][org.pincite.corpus.PassageKind]
  /// @param speaker who says it
  /// @param time the time of day at which it is said, as printed
  /// @param ocrConfidence 0 to 100, of text that was read off a picture
  /// @param source the address of the passage where it was published
  /// @param text plain, cut at sentence ends
  /// @param highlights start and end offsets in `text`
  /// @param html the same, escaped, with `mark` elements only
  /// @param link the address of the passage for people
  record PassageAnswer(
      int position,
      @Nullable Integer page,
      @Nullable String pageLabel,
      @Nullable String paragraph,
      @Nullable String column,
      @Nullable Integer line,
      @Nullable String note,
      String kind,
      @Nullable String speaker,
      @Nullable String time,
      @Nullable Integer ocrConfidence,
      @Nullable String source,
      List<String> headings,
      String text,
      List<Highlight> highlights,
      String html,
      String link) {

    static PassageAnswer of(String recordPage, @Nullable String url, PassageHit passage) {
      var locator = passage.locator();
      var speech = passage.passage().speech();
      return new PassageAnswer(
          locator.position(),
          locator.page(),
          locator.pageLabel(),
          locator.paragraph(),
          locator.column(),
          locator.line(),
          locator.note(),
          passage.passage().kind().code(),
          speech == null ? null : speech.speaker(),
          speech == null ? null : speech.time(),
          passage.passage().ocrConfidence(),
          SourceAddress.of(url, locator.anchor()),
          passage.headings(),
          passage.snippet().text(),
          passage.snippet().highlights(),
          MarkedText.html(passage.snippet()),
          recordPage + "#p" + locator.position());
    }
  }
}
