package org.pincite.corpus.index;

import java.io.Reader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.KeywordRepeatFilter;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/// How text becomes tokens, the same for documents and questions. Stop words stay: quoted text is
/// found with them.
final class Analyzers {

  /// Between two passages of a record; larger than any slop that a query may ask for, and small
  /// enough for a record of many passages: Lucene counts positions up to 2^31.
  private static final int POSITION_GAP = 100;

  /// One spelling for what typists, printers and PDF files write in several ways.
  private static final NormalizeCharMap FOLDING = folding();

  private Analyzers() {}

  /// The analyzer of all views of the fields, for documents.
  static Analyzer ofFields(List<TextField> fields) {
    return ofViews(fields, Form.STEMMED);
  }

  /// The analyzer of all views of the fields, for questions: in the stemmed view a word is looked
  /// for by its stem, as English texts have it, and as it stands, as the others have it.
  static Analyzer ofQuestions(List<TextField> fields) {
    return ofViews(fields, Form.STEMMED_OR_UNSTEMMED);
  }

  private static Analyzer ofViews(List<TextField> fields, Form stemmedView) {
    var exact = new Words(Form.EXACT);
    var stemmed = new Words(stemmedView);
    var unstemmed = new Words(Form.UNSTEMMED);
    Map<String, Analyzer> analyzers = new HashMap<>();
    for (TextField field : fields) {
      analyzers.put(field.exact(), exact);
      analyzers.put(field.stemmed(), stemmed);
      analyzers.put(field.unstemmed(), unstemmed);
    }
    return new PerFieldAnalyzerWrapper(new KeywordAnalyzer(), analyzers);
  }

  private static NormalizeCharMap folding() {
    var map = new NormalizeCharMap.Builder();
    for (String apostrophe : List.of("\u2018", "\u2019", "\u201b", "\u02bc", "\u2032", "\uff07")) {
      map.add(apostrophe, "'");
      // Initials with a full stop, too, lose their possessive: "the D.P.P.'s decision".
      map.add("." + apostrophe + "s", "'s");
    }
    map.add(".'s", "'s");
    for (String hyphen : List.of("\u2010", "\u2011", "\u2043", "\ufe63", "\uff0d")) {
      map.add(hyphen, "-");
    }
    // Soft hyphens and zero-width marks stand inside words and must not part them.
    for (String invisible : List.of("\u00ad", "\u200b", "\u200c", "\u200d", "\u2060", "\ufeff")) {
      map.add(invisible, "");
    }
    // An accent that stands after its letter goes, as the folding of letters with accents has it.
    for (char accent = '\u0300'; accent <= '\u036f'; accent++) {
      map.add(Character.toString(accent), "");
    }
    Map.of(
            "\ufb00", "ff", "\ufb01", "fi", "\ufb02", "fl", "\ufb03", "ffi", "\ufb04", "ffl",
            "\ufb05", "st", "\ufb06", "st")
        .forEach(map::add);
    return map.build();
  }

  /// What becomes of a word.
  private enum Form {
    EXACT,
    STEMMED,
    UNSTEMMED,
    STEMMED_OR_UNSTEMMED;

    TokenStream of(TokenStream words) {
      return switch (this) {
        case EXACT -> words;
        case STEMMED -> new PorterStemFilter(words);
        case UNSTEMMED -> UnstemmedFilter.ofAll(words);
        case STEMMED_OR_UNSTEMMED ->
            UnstemmedFilter.ofKeywords(new PorterStemFilter(new KeywordRepeatFilter(words)));
      };
    }
  }

  private static final class Words extends Analyzer {
    private final Form form;

    Words(Form form) {
      this.form = form;
    }

    @Override
    protected TokenStreamComponents createComponents(String fieldName) {
      var tokens = new StandardTokenizer();
      TokenStream words = new EnglishPossessiveFilter(new LowerCaseFilter(tokens));
      words = new ASCIIFoldingFilter(new DotAndCommaFilter(words));
      return new TokenStreamComponents(tokens, form.of(words));
    }

    @Override
    protected Reader initReader(String fieldName, Reader reader) {
      return new MappingCharFilter(FOLDING, reader);
    }

    @Override
    protected Reader initReaderForNormalization(String fieldName, Reader reader) {
      return new MappingCharFilter(FOLDING, reader);
    }

    @Override
    protected TokenStream normalize(String fieldName, TokenStream in) {
      // For prefixes: everything but the stemmer, which would cut what the reader did not write.
      return new ASCIIFoldingFilter(new LowerCaseFilter(in));
    }

    @Override
    public int getPositionIncrementGap(String fieldName) {
      return POSITION_GAP;
    }
  }
}
