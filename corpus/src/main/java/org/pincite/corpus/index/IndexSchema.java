package org.pincite.corpus.index;

import java.util.List;
import org.apache.lucene.analysis.Analyzer;

/// All fields of both indexes: the only place where a field has a name. A field writes itself into
/// a document and makes its own queries, so that writing and searching cannot disagree.
///
/// The *records* index has a document for each record: it ranks, counts and sorts. The *passages*
/// index has a document for each passage, those of a record in reading order: it finds and shows
/// the evidence.
public final class IndexSchema {

  /// Changes whenever an index written before would be read wrongly: a field or analyzer changed.
  public static final int VERSION = 4;

  /// The record's id, in both indexes.
  public static final IdField ID = new IdField("id");

  /// The record's title, in the records index.
  public static final TextField TITLE = new TextField("title");

  /// The words: all passages of a record in the records index, one passage in the passages index.
  public static final TextField TEXT = new TextField("text");

  /// The headings above a passage, in the passages index; in the records index they are part of
  /// [#TEXT].
  public static final TextField HEADINGS = new TextField("headings");

  /// The words of passages that only say where to find something, in both indexes: counted for
  /// little, so that a table of contents does not outrank the text that it points to.
  public static final TextField AIDS = new TextField("aids");

  /// The signature of the text, by which copies are found; records index.
  public static final SignatureField SIGNATURE = new SignatureField("signature");

  /// The number of the family that a record belongs to; records index.
  public static final FamilyField FAMILY = new FamilyField("family");

  /// The record that a record came with; records index.
  public static final IdField PART_OF = new IdField("partOf");

  /// The first day of the publication date, for sorting; in both indexes.
  public static final DayField PUBLISHED = new DayField("published");

  /// What a hit shows of its record, in doc values; records index.
  public static final CardField CARD = new CardField("card");

  /// The whole [org.pincite.corpus.PublicRecord], stored; records index.
  public static final StoredJsonField RECORD = new StoredJsonField("record");

  /// The passage's position in its record; passages index.
  public static final PositionField POSITION = new PositionField("position");

  /// The whole [org.pincite.corpus.Passage], stored; passages index.
  public static final StoredJsonField PASSAGE = new StoredJsonField("passage");

  /// What the text names, stored: of a passage in the passages index, of the title in the records
  /// index; absent where it names nothing.
  public static final LinksField LINKS = new LinksField("links");

  /// The years of which a text speaks, with those that lie between two of them; both indexes.
  public static final YearSpansField YEARS_COVERED = new YearSpansField("yearsCovered");

  private static final List<TextField> TEXTS = List.of(TITLE, TEXT, HEADINGS, AIDS);
  private static final Analyzer ANALYZER = Analyzers.ofFields(TEXTS);
  private static final Analyzer QUESTION_ANALYZER = Analyzers.ofQuestions(TEXTS);

  private IndexSchema() {}

  /// The analyzer of every field of a document.
  public static Analyzer analyzer() {
    return ANALYZER;
  }

  /// The analyzer of the words of a question. It differs in the stemmed views alone, where a word
  /// stands for its stem in English texts and for itself in others.
  public static Analyzer questionAnalyzer() {
    return QUESTION_ANALYZER;
  }
}
