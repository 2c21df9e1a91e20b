package org.pincite.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.RecordId;
import org.pincite.corpus.family.Family;
import org.pincite.corpus.index.FamilyFile;
import org.pincite.corpus.index.IndexSchema;
import org.pincite.corpus.index.RecordCard;

/// Finds the records that have to do with one: its copies, what it came with, and what came with
/// it.
final class RelatedRecords {
  private static final int MAX_PARTS = 100;

  private final FamilyFile families;
  private final IndexSearcher records;

  RelatedRecords(FamilyFile families, IndexSearcher records) {
    this.families = families;
    this.records = records;
  }

  /// The family of a document; null when it has none.
  @Nullable RecordFamily family(int document) throws IOException {
    int number = IndexSchema.FAMILY.of(records, document);
    if (number == 0) {
      return null;
    }
    Family family = families.family(number);
    var members = new ArrayList<RecordFamily.Member>();
    for (Family.Member member : family.members()) {
      if (members.size() < RecordFamily.MAX_MEMBERS) {
        for (RelatedRecord record : found(IndexSchema.ID.is(new RecordId(member.id())), 1)) {
          members.add(new RecordFamily.Member(record, member.similarity()));
        }
      }
    }
    return new RecordFamily(
        family.id(), family.kind(), family.members().size(), List.copyOf(members));
  }

  /// The record with this id; null when there is none, or no id.
  @Nullable RelatedRecord record(@Nullable RecordId id) throws IOException {
    return id == null ? null : found(IndexSchema.ID.is(id), 1).stream().findFirst().orElse(null);
  }

  /// The first of the records that came with the one with this id.
  List<RelatedRecord> parts(RecordId id) throws IOException {
    return found(IndexSchema.PART_OF.is(id), MAX_PARTS);
  }

  private List<RelatedRecord> found(Query query, int most) throws IOException {
    var found = new ArrayList<RelatedRecord>();
    for (ScoreDoc hit : records.search(query, most, Sort.INDEXORDER).scoreDocs) {
      RecordCard card = IndexSchema.CARD.of(records, hit.doc);
      found.add(new RelatedRecord(card.id(), card.title(), card.url(), card.date()));
    }
    return List.copyOf(found);
  }
}
