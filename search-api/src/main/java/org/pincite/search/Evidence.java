package org.pincite.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Passage;
import org.pincite.corpus.RecordId;
import org.pincite.corpus.index.IndexSchema;
import org.pincite.corpus.index.TextField;
import org.pincite.search.Snippet.Highlight;

/// Finds the passages of a record that show why it was found.
final class Evidence {
  private final IndexSearcher passages;
  private final @Nullable Query query;
  private final @Nullable Weight matching;

  /// @param passages a searcher of the passages index
  /// @param query what passages are wanted for; null when none has the words
  Evidence(IndexSearcher passages, @Nullable Query query) throws IOException {
    this.passages = passages;
    this.query = query;
    this.matching =
        query == null
            ? null
            : passages.createWeight(passages.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
  }

  /// The best passages of a record, best first; its opening passage when none fits.
  List<PassageHit> of(RecordId record, int most) throws IOException {
    var found = new ArrayList<PassageHit>();
    if (query != null) {
      var inRecord =
          new BooleanQuery.Builder()
              .add(query, Occur.MUST)
              .add(IndexSchema.ID.is(record), Occur.FILTER)
              .build();
      for (ScoreDoc hit : passages.search(inRecord, most).scoreDocs) {
        found.add(passageHit(hit.doc, highlights(hit.doc)));
      }
    }
    return found.isEmpty() ? opening(record) : found;
  }

  /// The best of the passages of a record that pass filters too, best first, then in reading order.
  ///
  /// @param narrowed the words and the filters
  List<PassageHit> of(RecordId record, Query narrowed, int most) throws IOException {
    var inRecord =
        new BooleanQuery.Builder()
            .add(narrowed, Occur.MUST)
            .add(IndexSchema.ID.is(record), Occur.FILTER)
            .build();
    var best = new Sort(SortField.FIELD_SCORE, IndexSchema.POSITION.order());
    var found = new ArrayList<PassageHit>();
    for (ScoreDoc hit : passages.search(inRecord, most, best).scoreDocs) {
      found.add(passageHit(hit.doc, highlights(hit.doc)));
    }
    return found;
  }

  private List<PassageHit> opening(RecordId record) throws IOException {
    var first =
        new BooleanQuery.Builder()
            .add(IndexSchema.ID.is(record), Occur.FILTER)
            .add(IndexSchema.POSITION.between(1, 1), Occur.FILTER)
            .build();
    var opening = new ArrayList<PassageHit>();
    for (ScoreDoc hit : passages.search(first, 1).scoreDocs) {
      opening.add(passageHit(hit.doc, List.of()));
    }
    return opening;
  }

  private PassageHit passageHit(int document, List<Highlight> highlights) throws IOException {
    Passage passage = IndexSchema.PASSAGE.of(passages.storedFields(), document, Passage.class);
    var snippet = Snippet.of(passage.text(), highlights);
    return new PassageHit(passage, passage.locatorAt(snippet.firstMatch()), snippet);
  }

  /// Where the words of both views stand in the passage, overlaps merged.
  private List<Highlight> highlights(int document) throws IOException {
    if (matching == null) {
      return List.of();
    }
    // The searcher's own: a reader that several threads ask first at once gives each another
    // context.
    var leaves = passages.getTopReaderContext().leaves();
    var leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
    Matches matches = matching.matches(leaf, document - leaf.docBase);
    if (matches == null) {
      return List.of();
    }
    var all = new ArrayList<Highlight>();
    // A passage has its words in one of the two fields.
    for (TextField field : List.of(IndexSchema.TEXT, IndexSchema.AIDS)) {
      collect(matches.getMatches(field.stemmed()), all);
      collect(matches.getMatches(field.exact()), all);
    }
    return merged(all);
  }

  private static void collect(@Nullable MatchesIterator places, List<Highlight> highlights)
      throws IOException {
    while (places != null && places.next()) {
      int start = places.startOffset();
      int end = places.endOffset();
      if (start >= 0 && end > start) {
        highlights.add(new Highlight(start, end));
      }
    }
  }

  private static List<Highlight> merged(List<Highlight> highlights) {
    highlights.sort(Comparator.comparingInt(Highlight::start).thenComparingInt(Highlight::end));
    var merged = new ArrayList<Highlight>();
    for (Highlight next : highlights) {
      Highlight last = merged.isEmpty() ? null : merged.getLast();
      if (last != null && next.start() < last.end()) {
        merged.set(
            merged.size() - 1, new Highlight(last.start(), Math.max(last.end(), next.end())));
      } else {
        merged.add(next);
      }
    }
    return merged;
  }
}
