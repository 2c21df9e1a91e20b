package org.pincite.search;

import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.queryparser.simple.SimpleQueryParser;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.index.IndexSchema;
import org.pincite.corpus.index.TextField;

/// Lucene's parser for people, which takes any text, over the two views of each field: a word
/// counts in the stemmed view and a little more in the exact one, quoted words count in the exact
/// view only.
///
/// The syntax is `word`, `"exact phrase"`, `"near these"~5`, `-word`, `this | that`, `( )`, `pre*`,
/// `fuzy~`.
final class WordsParser extends SimpleQueryParser {
  private static final float EXACT_WEIGHT = 0.3f;
  private static final int MIN_PREFIX = 3;
  private static final int MAX_SLOP = 50;
  private static final int FUZZY_EXPANSIONS = 50;

  private final Map<TextField, Float> fields;

  WordsParser(Map<TextField, Float> fields) {
    super(IndexSchema.analyzer(), Map.of(), -1);
    this.fields = fields;
    setDefaultOperator(Occur.MUST);
  }

  @Override
  protected @Nullable Query newDefaultQuery(String text) {
    return overFields((views, field) -> {
      // The exact view matches nothing that the stemmed one does not; it adds to the score.
      views.add(createBooleanQuery(field.stemmed(), text, Occur.MUST), 1);
      views.add(createBooleanQuery(field.exact(), text, Occur.MUST), EXACT_WEIGHT);
    });
  }

  @Override
  protected @Nullable Query newPhraseQuery(String text, int slop) {
    return overFields((views, field) ->
        views.add(createPhraseQuery(field.exact(), text, Math.min(slop, MAX_SLOP)), 1));
  }

  @Override
  protected @Nullable Query newPrefixQuery(String text) {
    if (text.codePointCount(0, text.length()) < MIN_PREFIX) {
      return newDefaultQuery(text);
    }
    return overFields((views, field) ->
        views.add(
            new PrefixQuery(new Term(field.exact(), getAnalyzer().normalize(field.exact(), text))),
            1));
  }

  @Override
  protected @Nullable Query newFuzzyQuery(String text, int fuzziness) {
    return overFields((views, field) ->
        views.add(
            new FuzzyQuery(
                new Term(field.exact(), getAnalyzer().normalize(field.exact(), text)),
                Math.min(fuzziness, FuzzyQuery.defaultMaxEdits),
                1,
                FUZZY_EXPANSIONS,
                true),
            1));
  }

  /// At least one view of one field; null when the analyzer leaves nothing of the text, so that a
  /// stray mark is no condition.
  private @Nullable Query overFields(FieldQueries queries) {
    var any = new BooleanQuery.Builder();
    fields.forEach((field, weight) ->
        queries.add(
            (query, viewWeight) -> {
              if (query != null) {
                any.add(new BoostQuery(query, weight * viewWeight), Occur.SHOULD);
              }
            },
            field));
    BooleanQuery query = any.build();
    return query.clauses().isEmpty() ? null : query;
  }

  private interface FieldQueries {
    void add(Views views, TextField field);
  }

  private interface Views {
    void add(@Nullable Query query, float weight);
  }
}
