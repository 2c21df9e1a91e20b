package org.pincite.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.index.ExitableDirectoryReader.ExitingReaderException;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.RecordId;
import org.pincite.corpus.index.Facet;
import org.pincite.corpus.index.IndexSchema;
import org.pincite.corpus.index.RecordCard;

/// Answers search requests from the live generation: ranks records, counts facets drill-sideways,
/// and finds the evidence for the records of the page that was asked for.
public final class RecordSearcher {
  private static final int PASSAGES_PER_HIT = 3;

  private final LiveGeneration live;
  private final long budgetMillis;

  /// Searches what is live at the time of each request.
  ///
  /// @param budgetMillis how long a query may take, in milliseconds
  public RecordSearcher(LiveGeneration live, long budgetMillis) {
    this.live = live;
    this.budgetMillis = budgetMillis;
  }

  /// Answers one request.
  ///
  /// @throws BadParameterException when the request asks for what does not exist
  /// @throws QueryTimedOutException when it takes longer than the budget
  public SearchResponse search(SearchRequest request) throws IOException {
    try {
      return Deadline.within(
          budgetMillis, () -> live.with(generation -> search(request, generation)));
    } catch (ExitingReaderException e) {
      throw new QueryTimedOutException();
    } catch (IndexSearcher.TooManyClauses e) {
      throw Queries.tooManyWords();
    }
  }

  private static SearchResponse search(SearchRequest request, OpenGeneration generation)
      throws IOException {
    long start = System.nanoTime();
    var filters = new Filters(request, generation.authority());
    IndexSearcher records = generation.recordSearcher();
    Found found = find(request, filters, records);
    Map<Facet, FacetCounts> facets =
        new FacetCounting(generation, filters, request.facetLimit()).counts(found.byFacet);
    List<Hit> hits = hits(request, generation, records, found.top);
    return new SearchResponse(
        filters.resolved(request),
        found.top.totalHits.value(),
        hits,
        facets,
        (System.nanoTime() - start) / 1_000_000,
        generation.name(),
        generation.manifest());
  }

  private static Found find(SearchRequest request, Filters filters, IndexSearcher searcher)
      throws IOException {
    Query words = Queries.records(request.q());
    Map<Facet, Query> chosen = filters.queries();
    // At least one hit is collected even for limit 0: Lucene's collector cannot collect none.
    var top =
        new TopFieldCollectorManager(
            sort(request.sort()),
            Math.max(1, request.offset() + request.limit()),
            null,
            Integer.MAX_VALUE);
    Object[] found =
        searcher.search(
            narrowed(words, Occur.MUST, chosen),
            new MultiCollectorManager(top, new FacetsCollectorManager()));
    var byFacet = new EnumMap<Facet, FacetsCollector>(Facet.class);
    for (Facet facet : Facet.values()) {
      byFacet.put(facet, (FacetsCollector) found[1]);
    }
    for (Facet facet : chosen.keySet()) {
      var others = new EnumMap<>(chosen);
      others.remove(facet);
      byFacet.put(
          facet,
          searcher.search(narrowed(words, Occur.FILTER, others), new FacetsCollectorManager()));
    }
    if (searcher.timedOut()) {
      throw new QueryTimedOutException();
    }
    return new Found((TopFieldDocs) found[0], byFacet);
  }

  /// Words that must occur, with or without a score, in records that pass filters.
  private static Query narrowed(Query words, Occur occur, Map<Facet, Query> filters) {
    var all = new BooleanQuery.Builder().add(words, occur);
    filters.values().forEach(filter -> all.add(filter, Occur.FILTER));
    return all.build();
  }

  private static Sort sort(SortOrder order) {
    SortField same = IndexSchema.ID.order();
    SortField newest = IndexSchema.PUBLISHED.newestFirst();
    return switch (order) {
      case RELEVANCE -> new Sort(SortField.FIELD_SCORE, newest, same);
      case NEWEST -> new Sort(newest, same);
      case OLDEST -> new Sort(IndexSchema.PUBLISHED.oldestFirst(), same);
    };
  }

  private static List<Hit> hits(
      SearchRequest request, OpenGeneration generation, IndexSearcher records, TopFieldDocs top)
      throws IOException {
    IndexSearcher passages = generation.passageSearcher();
    var evidence = new Evidence(passages, Queries.evidence(request.q()));
    var labels = new FacetLabels(generation.authority());
    var hits = new ArrayList<Hit>();
    int end = Math.min(top.scoreDocs.length, request.offset() + request.limit());
    for (int i = request.offset(); i < end; i++) {
      ScoreDoc hit = top.scoreDocs[i];
      RecordCard card = IndexSchema.CARD.of(records, hit.doc);
      hits.add(
          new Hit(
              card,
              labels.of(Facet.PERSON, card.persons()),
              labels.of(Facet.PLACE, card.places()),
              family(generation, records, hit.doc),
              score(request.sort(), top.scoreDocs[i]),
              evidence.of(new RecordId(card.id()), PASSAGES_PER_HIT)));
    }
    if (passages.timedOut()) {
      throw new QueryTimedOutException();
    }
    return hits;
  }

  private static Hit.@Nullable FamilySize family(
      OpenGeneration generation, IndexSearcher records, int document) throws IOException {
    int number = IndexSchema.FAMILY.of(records, document);
    return number == 0
        ? null
        : new Hit.FamilySize(
            generation.families().id(number), generation.families().members(number));
  }

  private static float score(SortOrder order, ScoreDoc hit) {
    return order == SortOrder.RELEVANCE ? (Float) ((FieldDoc) hit).fields[0] : 0;
  }

  /// @param byFacet for each facet the records that its values are counted over
  private record Found(TopFieldDocs top, Map<Facet, FacetsCollector> byFacet) {}
}
