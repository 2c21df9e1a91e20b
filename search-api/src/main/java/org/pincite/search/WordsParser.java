package org.pincite.search;

import java.util.Locale;
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
/// The syntax is that of [Queries], after [QueryNotation].
final class WordsParser extends SimpleQueryParser {
  private static final float EXACT_WEIGHT = 0.3f;
  private static final int MIN_PREFIX = 3;

  // Beyond that nobody misspells a word; the automaton of a word of 1,000 letters takes a second.
  private static final int MAX_FUZZY = 40;
  private static final int MAX_SLOP = 50;
  private static final int FUZZY_EXPANSIONS = 50;

  // Each word costs in parsing and rewriting, which no timeout covers; one with a mark far more.
  private static final int MAX_WORDS = 200;
  private static final int MAX_OPEN_WORDS = 10;

  private final Map<TextField, Float> fields;
  private int words;
  private int openWords;

  WordsParser(Map<TextField, Float> fields) {
    super(IndexSchema.questionAnalyzer(), Map.of(), -1);
    this.fields = fields;
    setDefaultOperator(Occur.MUST);
  }

  @Override
  protected @Nullable Query newDefaultQuery(String text) {
    return overFields((views, field) -> {
      // The exact view matches nothing that the stemmed one does not; it adds to the score, which
      // of finding aids is next to nothing.
      views.add(createBooleanQuery(field.stemmed(), text, Occur.MUST), 1);
      if (field != IndexSchema.AIDS) {
        views.add(createBooleanQuery(field.exact(), text, Occur.MUST), EXACT_WEIGHT);
      }
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
    countOpenWord();
    return overFields((views, field) ->
        views.add(
            new PrefixQuery(new Term(field.exact(), getAnalyzer().normalize(field.exact(), text))),
            1));
  }

  @Override
  protected @Nullable Query newFuzzyQuery(String text, int fuzziness) {
    if (text.length() > MAX_FUZZY) {
      return newDefaultQuery(text);
    }
    countOpenWord();
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

  private void countOpenWord() {
    if (++openWords > MAX_OPEN_WORDS) {
      throw new BadParameterException(
          "q", String.format(Locale.ROOT, "has more than %d words with * or ~", MAX_OPEN_WORDS));
    }
  }

  /// At least one view of one field; null when the analyzer leaves nothing of the text, so that a
  /// stray mark is no condition.
  private @Nullable Query overFields(FieldQueries queries) {
    if (++words > MAX_WORDS) {
      throw Queries.tooManyWords();
    }
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
