package org.pincite.corpus.index;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;

/// Text in two views of the same words: *stemmed*, where "exploited" finds "exploitation", and
/// *exact*, where quoted words are looked up as they stand. May be added several times to a
/// document; phrases do not match across two values.
///
/// The stemmer knows English only. A text in another language is added through [#inOtherLanguages]:
/// the stemmed view has its words as they stand then, marked, so that
/// [IndexSchema#questionAnalyzer] finds them and no English stem is taken for one of them.
public final class TextField {
  private static final FieldType POSITIONS = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
  private static final FieldType OFFSETS =
      type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);

  private final String name;
  private final boolean isStemmed;

  TextField(String name) {
    this(name, true);
  }

  private TextField(String name, boolean isStemmed) {
    this.name = name;
    this.isStemmed = isStemmed;
  }

  /// The same field for texts that are not English.
  public TextField inOtherLanguages() {
    return new TextField(name, false);
  }

  /// The Lucene field of the stemmed view.
  public String stemmed() {
    return name;
  }

  /// The Lucene field of the exact view.
  public String exact() {
    return name + ".exact";
  }

  /// The name by which the analyzer knows the stemmed view of texts that are not stemmed; there is
  /// no such Lucene field.
  String unstemmed() {
    return name + ".unstemmed";
  }

  /// Makes the words searchable.
  public void addTo(Document document, String text) {
    add(document, text, POSITIONS);
  }

  /// Makes the words searchable, with the offsets that highlighting needs.
  public void addWithOffsetsTo(Document document, String text) {
    add(document, text, OFFSETS);
  }

  private void add(Document document, String text, FieldType type) {
    document.add(
        isStemmed
            ? new Field(stemmed(), text, type)
            : new Unstemmed(stemmed(), unstemmed(), text, type));
    document.add(new Field(exact(), text, type));
  }

  private static FieldType type(IndexOptions options) {
    var type = new FieldType();
    type.setTokenized(true);
    type.setIndexOptions(options);
    type.freeze();
    return type;
  }

  /// A value that is analyzed as if it belonged to a field of another name.
  private static final class Unstemmed extends Field {
    private final String analyzedAs;
    private final String text;

    Unstemmed(String name, String analyzedAs, String text, FieldType type) {
      super(name, text, type);
      this.analyzedAs = analyzedAs;
      this.text = text;
    }

    @Override
    public TokenStream tokenStream(Analyzer analyzer, TokenStream reuse) {
      return analyzer.tokenStream(analyzedAs, text);
    }
  }
}
