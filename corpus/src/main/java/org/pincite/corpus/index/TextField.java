package org.pincite.corpus.index;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;

/// English text in two views of the same words: *stemmed*, where "exploited" finds "exploitation",
/// and *exact*, where quoted words are looked up as they stand. May be added several times to a
/// document; phrases do not match across two values.
public final class TextField {
  private static final FieldType POSITIONS = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
  private static final FieldType OFFSETS =
      type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);

  private final String stemmed;
  private final String exact;

  TextField(String name) {
    this.stemmed = name;
    this.exact = name + ".exact";
  }

  /// The Lucene field of the stemmed view.
  public String stemmed() {
    return stemmed;
  }

  /// The Lucene field of the exact view.
  public String exact() {
    return exact;
  }

  /// Makes the words searchable.
  public void addTo(Document document, String text) {
    document.add(new Field(stemmed, text, POSITIONS));
    document.add(new Field(exact, text, POSITIONS));
  }

  /// Makes the words searchable, with the offsets that highlighting needs.
  public void addWithOffsetsTo(Document document, String text) {
    document.add(new Field(stemmed, text, OFFSETS));
    document.add(new Field(exact, text, OFFSETS));
  }

  private static FieldType type(IndexOptions options) {
    var type = new FieldType();
    type.setTokenized(true);
    type.setIndexOptions(options);
    type.freeze();
    return type;
  }
}
