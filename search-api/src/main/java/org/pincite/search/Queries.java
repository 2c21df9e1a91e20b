package org.pincite.search;

import java.util.Map;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.index.IndexSchema;
import org.pincite.corpus.index.TextField;

/// Turns the words of a request into Lucene queries. No text is an error: what makes no sense as
/// syntax is read as words.
///
/// | written | finds records with |
/// |---|---|
/// | `river bridge`, `river AND bridge` | both words, in any form (`bridges`) |
/// | `"river bridge"`, `“river bridge”` | these very words, one after the other |
/// | `"river bridge"~5` | these very words with at most five steps between them |
/// | `river OR bridge`, `river \| bridge` | at least one of them |
/// | `river -bridge`, `river NOT bridge` | the first and not the second |
/// | `(river OR canal) bridge` | grouped; without brackets it is read from left to right |
/// | `bridg*`, `brigde~` | words that begin so, or are spelt nearly so |
///
/// Only exclusions (`-bridge`): all records but those. Nothing at all, or `*`: all records. Only
/// marks (`"`, `(`, `-`): none, because something was asked for and it is nowhere; all records
/// would look like an answer.
final class Queries {
  /// So little that a table of contents or an index is found by its words and lifts no record, and
  /// no passage of them, above a text with the same words.
  private static final float AID_WEIGHT = 0.02f;

  /// Where the words of a record are found, and how much each counts. The title is an addition to
  /// the text's score, not an alternative to it.
  private static final Map<TextField, Float> RECORD =
      Map.of(IndexSchema.TEXT, 1f, IndexSchema.TITLE, 0.3f, IndexSchema.AIDS, AID_WEIGHT);

  /// Where the words of a passage are found.
  private static final Map<TextField, Float> PASSAGE =
      Map.of(IndexSchema.TEXT, 1f, IndexSchema.HEADINGS, 0.3f, IndexSchema.AIDS, AID_WEIGHT);

  /// Where the words of a passage must be when it is asked alone; the headings above it stand over
  /// others too.
  private static final Map<TextField, Float> PASSAGE_ALONE =
      Map.of(IndexSchema.TEXT, 1f, IndexSchema.AIDS, AID_WEIGHT);

  private Queries() {}

  /// Records with all the words; all records when there are no words.
  ///
  /// @throws BadParameterException when there are more words than a query may have
  static Query records(String q) {
    return q.isEmpty() ? MatchAllDocsQuery.INSTANCE : parse(q, RECORD);
  }

  /// Passages with all the words in their own text; all passages when there are no words.
  ///
  /// @throws BadParameterException when there are more words than a query may have
  static Query passages(String q) {
    return q.isEmpty() ? MatchAllDocsQuery.INSTANCE : parse(q, PASSAGE_ALONE);
  }

  /// Passages with at least one of the words, those with more of them first; null when no passage
  /// can be evidence (there are no words, or only excluded ones).
  static @Nullable Query evidence(String q) {
    return q.isEmpty() ? null : wanted(parse(q, PASSAGE));
  }

  private static Query parse(String q, Map<TextField, Float> fields) {
    try {
      Query query = new WordsParser(fields).parse(QueryNotation.straight(q));
      return query != null ? query : new MatchNoDocsQuery("no words");
    } catch (IndexSearcher.TooManyClauses e) {
      throw tooManyWords();
    }
  }

  static BadParameterException tooManyWords() {
    return new BadParameterException("q", "has too many words");
  }

  /// The query with every wanted clause optional and every exclusion dropped: a record was found as
  /// a whole, its evidence may lie in several passages.
  private static @Nullable Query wanted(Query query) {
    if (!(query instanceof BooleanQuery bool)) {
      return query instanceof MatchAllDocsQuery || query instanceof MatchNoDocsQuery ? null : query;
    }
    var wanted = new BooleanQuery.Builder();
    boolean any = false;
    for (BooleanClause clause : bool) {
      Query part = clause.occur() == Occur.MUST_NOT ? null : wanted(clause.query());
      if (part != null) {
        wanted.add(part, Occur.SHOULD);
        any = true;
      }
    }
    return any ? wanted.build() : null;
  }
}
