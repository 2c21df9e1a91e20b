package org.pincite.search;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.RecordId;
import org.pincite.corpus.index.Facet;
import org.pincite.corpus.index.IndexSchema;
import org.pincite.corpus.index.RecordCard;

/// Makes hits of records: what they show, with names for people.
final class HitCards {
  private final OpenGeneration generation;
  private final IndexSearcher records;
  private final FacetLabels labels;

  HitCards(OpenGeneration generation, IndexSearcher records) {
    this.generation = generation;
    this.records = records;
    this.labels = new FacetLabels(generation.authority());
  }

  /// The document of a record.
  int document(RecordId id) throws IOException {
    return records.search(IndexSchema.ID.is(id), 1).scoreDocs[0].doc;
  }

  /// What a hit shows of a record.
  RecordCard card(int document) throws IOException {
    return IndexSchema.CARD.of(records, document);
  }

  /// A hit.
  ///
  /// @param passageCount null where passages do not count
  Hit hit(int document, float score, List<PassageHit> passages, @Nullable Integer passageCount)
      throws IOException {
    RecordCard card = card(document);
    return new Hit(
        card,
        labels.of(Facet.PERSON, card.persons()),
        labels.of(Facet.PLACE, card.places()),
        family(document),
        score,
        passages,
        passageCount);
  }

  private Hit.@Nullable FamilySize family(int document) throws IOException {
    int number = IndexSchema.FAMILY.of(records, document);
    return number == 0
        ? null
        : new Hit.FamilySize(
            generation.families().id(number), generation.families().members(number));
  }
}
