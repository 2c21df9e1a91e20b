package org.pincite.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.pincite.corpus.RecordId;
import org.pincite.corpus.index.IndexSchema;
import org.pincite.corpus.index.RecordCard;

/// Finds records as wholes, and the evidence for those of the page that was asked for.
final class RecordScope {
  private static final int PASSAGES_PER_HIT = 3;

  private final OpenGeneration generation;
  private final Filters filters;
  private final IndexSearcher records;

  RecordScope(OpenGeneration generation, Filters filters) {
    this.generation = generation;
    this.filters = filters;
    this.records = generation.recordSearcher();
  }

  Found find(SearchRequest request) throws IOException {
    Query words = Queries.records(request.q());
    // At least one hit is collected even for limit 0: Lucene's collector cannot collect none.
    var best =
        new TopFieldCollectorManager(
            sort(request.sort()),
            Math.max(1, request.offset() + request.limit()),
            null,
            Integer.MAX_VALUE);
    Object[] found =
        records.search(
            filters.narrowed(words, Occur.MUST),
            new MultiCollectorManager(best, new FacetsCollectorManager()));
    var byFacet = new Sideways(records, words, filters).all((FacetsCollector) found[1]);
    Deadline.check(records);
    var top = (TopFieldDocs) found[0];
    long total = top.totalHits.value();
    return new Found(total, total, hits(request, top.scoreDocs), byFacet);
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

  private List<Hit> hits(SearchRequest request, ScoreDoc[] top) throws IOException {
    IndexSearcher passages = generation.passageSearcher();
    var evidence = new Evidence(passages, Queries.evidence(request.q()));
    var cards = new HitCards(generation, records);
    var hits = new ArrayList<Hit>();
    int end = Math.min(top.length, request.offset() + request.limit());
    for (int i = request.offset(); i < end; i++) {
      RecordCard card = cards.card(top[i].doc);
      hits.add(
          cards.hit(
              top[i].doc,
              score(request.sort(), top[i]),
              evidence.of(new RecordId(card.id()), PASSAGES_PER_HIT),
              null));
    }
    Deadline.check(passages);
    return hits;
  }

  private static float score(SortOrder order, ScoreDoc hit) {
    return order == SortOrder.RELEVANCE ? (Float) ((FieldDoc) hit).fields[0] : 0;
  }
}
