package org.pincite.search;

import java.io.IOException;
import java.util.Map;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.pincite.corpus.index.Facet;

/// Answers requests from the live generation: ranks records, counts facets drill-sideways, and
/// finds the evidence for the records of the page that was asked for. What is found is told by
/// [RecordScope] or [PassageScope], what is counted by [FacetCounting].
public final class RecordSearcher {
  private final LiveGeneration live;
  private final long budgetMillis;

  /// Searches what is live at the time of each request.
  ///
  /// @param budgetMillis how long a query may take, in milliseconds
  public RecordSearcher(LiveGeneration live, long budgetMillis) {
    this.live = live;
    this.budgetMillis = budgetMillis;
  }

  /// Answers a search.
  ///
  /// @throws BadParameterException when the request asks for what does not exist
  /// @throws QueryTimedOutException when it takes longer than the budget
  public SearchResponse search(SearchRequest request) throws IOException {
    return within(generation -> search(request, generation));
  }

  /// Lists the values of one facet.
  ///
  /// @throws BadParameterException when the request asks for what does not exist
  /// @throws QueryTimedOutException when it takes longer than the budget
  public FacetPage values(FacetRequest request) throws IOException {
    return within(generation -> values(request, generation));
  }

  private <T> T within(LiveGeneration.Work<T> work) throws IOException {
    try {
      return Deadline.within(budgetMillis, live, work);
    } catch (IndexSearcher.TooManyClauses e) {
      throw Queries.tooManyWords();
    }
  }

  static SearchResponse search(SearchRequest request, OpenGeneration generation)
      throws IOException {
    long start = System.nanoTime();
    var filters = new Filters(request.narrowing(), generation.authority());
    Found found =
        switch (filters.scope()) {
          case RECORD -> new RecordScope(generation, filters).find(request);
          case PASSAGE -> new PassageScope(generation, filters).find(request);
        };
    Map<Facet, FacetCounts> facets =
        new FacetCounting(generation, filters).counts(found.byFacet(), request);
    return new SearchResponse(
        request.narrowed(filters.resolved()).at(request.offset()),
        found.total(),
        found.records(),
        found.hits(),
        facets,
        (System.nanoTime() - start) / 1_000_000,
        generation.name(),
        generation.manifest());
  }

  static FacetPage values(FacetRequest request, OpenGeneration generation) throws IOException {
    SearchRequest question = request.question();
    var filters = new Filters(question.narrowing(), generation.authority());
    boolean inPassages = filters.scope() == Scope.PASSAGE;
    IndexSearcher searcher =
        inPassages ? generation.passageSearcher() : generation.recordSearcher();
    Query words = inPassages ? Queries.passages(question.q()) : Queries.records(question.q());
    FacetsCollector counted = new Sideways(searcher, words, filters).of(request.facet());
    Deadline.check(searcher);
    return new FacetCounting(generation, filters).page(request, counted);
  }
}
