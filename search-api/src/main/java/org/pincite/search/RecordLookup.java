package org.pincite.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TopDocs;
import org.pincite.corpus.Passage;
import org.pincite.corpus.PublicRecord;
import org.pincite.corpus.RecordId;
import org.pincite.corpus.index.Facet;
import org.pincite.corpus.index.IndexSchema;
import org.pincite.corpus.index.RecordCard;

/// Reads single records from the live generation.
public final class RecordLookup {
  private final LiveGeneration live;
  private final long budgetMillis;

  /// Looks into what is live at the time of each request.
  ///
  /// @param budgetMillis how long a look may take, in milliseconds
  public RecordLookup(LiveGeneration live, long budgetMillis) {
    this.live = live;
    this.budgetMillis = budgetMillis;
  }

  /// The record with some of its passages; empty when there is no such record.
  ///
  /// @param from the position of the first passage wanted, from 1
  /// @param most how many passages at most; may be 0
  /// @throws QueryTimedOutException when it takes longer than the budget
  public Optional<FullRecord> find(RecordId id, int from, int most) throws IOException {
    return Deadline.within(
        budgetMillis,
        live,
        generation -> {
          IndexSearcher records = generation.recordSearcher();
          TopDocs found = records.search(IndexSchema.ID.is(id), 1);
          return found.scoreDocs.length == 0
              ? Optional.empty()
              : Optional.of(record(generation, records, found.scoreDocs[0].doc, from, most));
        });
  }

  /// The same with its links.
  ///
  /// @param fromLink how many of the links to skip
  /// @throws QueryTimedOutException when it takes longer than the budget
  public Optional<ExplainedRecord> explained(RecordId id, int from, int most, int fromLink)
      throws IOException {
    return Deadline.within(
        budgetMillis,
        live,
        generation -> {
          IndexSearcher records = generation.recordSearcher();
          TopDocs found = records.search(IndexSchema.ID.is(id), 1);
          if (found.scoreDocs.length == 0) {
            return Optional.empty();
          }
          int document = found.scoreDocs[0].doc;
          return Optional.of(
              new ExplainedRecord(
                  record(generation, records, document, from, most),
                  LinkReading.of(generation, records, document, fromLink)));
        });
  }

  /// A record with its links, both of one generation.
  public record ExplainedRecord(FullRecord record, RecordLinks links) {}

  private static FullRecord record(
      OpenGeneration generation, IndexSearcher records, int document, int from, int most)
      throws IOException {
    PublicRecord record =
        IndexSchema.RECORD.of(records.storedFields(), document, PublicRecord.class);
    RecordCard card = IndexSchema.CARD.of(records, document);
    var related = new RelatedRecords(generation.families(), records);
    var labels = new FacetLabels(generation.authority());
    return new FullRecord(
        record,
        labels.of(Facet.PERSON, card.persons()),
        labels.of(Facet.PLACE, card.places()),
        related.family(document),
        related.record(record.partOf()),
        related.parts(record.id()),
        card.passages(),
        passages(generation.passageSearcher(), record.id(), from, most),
        generation.name(),
        generation.manifest());
  }

  private static List<Passage> passages(IndexSearcher searcher, RecordId id, int from, int most)
      throws IOException {
    if (most == 0) {
      // Lucene's collector cannot collect none.
      return List.of();
    }
    var wanted =
        new BooleanQuery.Builder()
            .add(IndexSchema.ID.is(id), Occur.FILTER)
            .add(IndexSchema.POSITION.between(from, from + most - 1), Occur.FILTER)
            .build();
    var inOrder = new Sort(IndexSchema.POSITION.order());
    var fields = searcher.storedFields();
    var passages = new ArrayList<Passage>();
    for (ScoreDoc hit : searcher.search(wanted, most, inOrder).scoreDocs) {
      Deadline.check();
      passages.add(IndexSchema.PASSAGE.of(fields, hit.doc, Passage.class));
    }
    return passages;
  }
}
