package org.pincite.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
import org.pincite.corpus.RecordId;
import org.pincite.corpus.index.IndexSchema;

/// Finds passages that have everything that is asked for, and tells them by their records.
final class PassageScope {
  private static final int PASSAGES_PER_HIT = 3;

  private final OpenGeneration generation;
  private final Filters filters;
  private final IndexSearcher passages;

  PassageScope(OpenGeneration generation, Filters filters) {
    this.generation = generation;
    this.filters = filters;
    this.passages = generation.passageSearcher();
  }

  Found find(SearchRequest request) throws IOException {
    Query words = Queries.passages(request.q());
    Query narrowed = filters.narrowed(words, Occur.MUST);
    Object[] found =
        passages.search(
            narrowed,
            new MultiCollectorManager(
                new RecordGroups(generation.passageRecords()), new FacetsCollectorManager()));
    var byFacet = new Sideways(passages, words, filters).all((FacetsCollector) found[1]);
    Deadline.check(passages);
    var groups = (RecordGroups.Grouping) found[0];
    List<RecordGroup> page = groups.page(request.sort(), request.offset(), request.limit());
    return new Found(groups.passages(), groups.records(), hits(request, narrowed, page), byFacet);
  }

  private List<Hit> hits(SearchRequest request, Query narrowed, List<RecordGroup> page)
      throws IOException {
    IndexSearcher records = generation.recordSearcher();
    var evidence = new Evidence(passages, Queries.passages(request.q()));
    var cards = new HitCards(generation, records);
    var hits = new ArrayList<Hit>();
    for (RecordGroup group : page) {
      RecordId id = IndexSchema.ID.of(passages, group.best());
      hits.add(
          cards.hit(
              cards.document(id),
              request.sort() == SortOrder.RELEVANCE ? group.score() : 0,
              evidence.of(id, narrowed, PASSAGES_PER_HIT),
              group.passages()));
    }
    Deadline.check(passages);
    Deadline.check(records);
    return hits;
  }
}
