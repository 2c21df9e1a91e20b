package org.pincite.corpus.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pincite.corpus.authority.AuthorityFile;
import org.pincite.corpus.link.LinkedRecord;
import org.pincite.corpus.link.Links;

/// Under which words a record lies.
class RecordDocumentsTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          text,       =gau,     1
          text,       gau,      0
          text.exact, gau,      1
          text.exact, cynnwys,  0
          text.exact, 12,       0
          text.exact, bont,     1
          aids,       =cynnwys, 1
          aids.exact, 12,       1
          title,      =article, 1
          """)
  void textThatIsNotEnglishLiesUnstemmedAndFindingAidsLieApart(
      String field, String word, int records) throws IOException {
    assertEquals(records, count(Fixtures.attachment(), field, word));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          text,       arriv,   1
          text,       =arrival, 0
          text.exact, arrival, 1
          title,      inquiri, 1
          """)
  void englishIsStemmed(String field, String word, int records) throws IOException {
    assertEquals(records, count(Fixtures.report(), field, word));
  }

  @ParameterizedTest
  @CsvSource({"und, 1", "en, 1", "EN-gb, 1", "enm, 0", "cy, 0", "e, 1"})
  void aTextOfUnknownLanguageIsTakenForEnglish(String language, int stemmed) throws IOException {
    LinkedRecord article = Fixtures.article("a", "The bridges closed.");
    var record =
        new LinkedRecord(
            article.record().inLanguage(language, "test"), Links.none(), article.passages());
    assertEquals(stemmed, count(record, "text", "bridg"));
    assertEquals(1 - stemmed, count(record, "text", "=bridges"));
  }

  private static int count(LinkedRecord record, String field, String word) throws IOException {
    var directory = new ByteBuffersDirectory();
    try (var writer = new IndexWriter(directory, new IndexWriterConfig(IndexSchema.analyzer()))) {
      writer.addDocument(
          new RecordDocuments(AuthorityFile.empty().placeTree()).recordDocument(record));
    }
    try (var reader = DirectoryReader.open(directory)) {
      return new IndexSearcher(reader).count(new TermQuery(new Term(field, word)));
    }
  }
}
