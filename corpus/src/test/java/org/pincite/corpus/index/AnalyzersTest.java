package org.pincite.corpus.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pincite.corpus.authority.AuthorityFile;

class AnalyzersTest {

  private static final String STEMMED = IndexSchema.TEXT.stemmed();
  private static final String EXACT = IndexSchema.TEXT.exact();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          D.P.P.              | dpp
          the D.P.P           | the dpp
          DPP                 | dpp
          DPP's               | dpp
          the D.P.P.'s view   | the dpp view
          it fell.' So        | it fell so
          U.K.                | uk
          5.23                | 5.23
          gov.uk              | gov.uk
          1,400               | 1400
          12,345,678          | 12345678
          1,400.50            | 1400.50
          1,2                 | 1,2
          1,40                | 1,40
          1997,1998           | 1997,1998
          victims'            | victims
          victim's            | victim
          O'Brien             | o'brien
          decision-making     | decision making
          to be or not to be  | to be or not to be
          The Who             | the who
          Café                | cafe
          Ångström            | angstrom
          naïve               | naive
          2012/13             | 2012 13
          """)
  void exactTokens(String text, String tokens) throws IOException {
    assertEquals(tokens, String.join(" ", Fixtures.tokens(EXACT, text)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          exploited           | exploit
          exploitation        | exploit
          children's          | children
          inquiries           | inquiri
          inquiry             | inquiri
          CPS                 | cp
          the victims         | the victim
          """)
  void stemmedTokens(String text, String tokens) throws IOException {
    assertEquals(tokens, String.join(" ", Fixtures.tokens(STEMMED, text)));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          Rotherham\u2019s,       Rotherham's
          Rotherham\u2018s,       Rotherham's
          Rotherham\u02bcs,       Rotherham's
          Rotherham\uff07s,       Rotherham's
          O\u2019Brien,           O'Brien
          decision\u2010making,   decision-making
          decision\u2011making,   decision-making
          ex\u00adploi\u00adted,  exploited
          ex\u200bploited,        exploited
          \ufeffexploited,        exploited
          o\ufb03cers,            officers
          \ufb01nd,               find
          e\ufb00ective,          effective
          \ufb02ow,               flow
          co\ufb05,               cost
          cafe\u0301,             café
          A\u030angstro\u0308m,   Ångström
          CAFÉ,                   café
          the D.P.P.\u2019s,     the DPP's
          U.K.'s,                 UK's
          """)
  void writesOneFormForSeveral(String text, String same) throws IOException {
    assertEquals(Fixtures.tokens(EXACT, same), Fixtures.tokens(EXACT, text));
    assertEquals(Fixtures.tokens(STEMMED, same), Fixtures.tokens(STEMMED, text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          exploited           | =exploited exploit
          Caerdydd            | =caerdydd caerdydd
          decision-making     | =decision decis =making make
          D.P.P.'s            | =dpp dpp
          """)
  void aQuestionHasEachWordAsStemAndAsItStands(String text, String tokens) throws IOException {
    assertEquals(
        tokens, String.join(" ", Fixtures.tokens(IndexSchema.questionAnalyzer(), STEMMED, text)));
    assertEquals(
        Fixtures.tokens(EXACT, text), Fixtures.tokens(IndexSchema.questionAnalyzer(), EXACT, text));
  }

  @Test
  void wordsOfOtherLanguagesAreNoStemsOfEnglishOnes() throws IOException {
    assertEquals(List.of("lap"), Fixtures.tokens(STEMMED, "laps"));
    assertEquals(List.of("laps"), Fixtures.tokens(STEMMED, "lapse"));
    assertEquals(List.of("=laps"), Fixtures.tokens(IndexSchema.TEXT.unstemmed(), "laps"));
  }

  @Test
  void bothViewsHaveTheSamePositions() throws IOException {
    String text = "The D.P.P.’s 1,400 decisions, and Rotherham’s";

    assertEquals(Fixtures.tokens(EXACT, text).size(), Fixtures.tokens(STEMMED, text).size());
    assertNotEquals(Fixtures.tokens(EXACT, text), Fixtures.tokens(STEMMED, text));
  }

  /// Highlights are cut from the passage by these offsets.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The D.P.P. said          | The/D.P.P/said
          1,400 victims            | 1,400/victims
          Rotherham\u2019s council | Rotherham\u2019s/council
          an ex\u00adploited girl  | an/ex\u00adploited/girl
          two o\ufb03cers here     | two/o\ufb03cers/here
          a cafe\u0301 in town     | a/cafe\u0301/in/town
          decision\u2011making x   | decision/making/x
          \ud83d\ude00 after it    | \ud83d\ude00/after/it
          """)
  void offsetsAreThoseOfTheText(String text, String surfaces) throws IOException {
    for (String field : List.of(STEMMED, EXACT)) {
      assertEquals(surfaces, String.join("/", surfaces(field, text)), field);
    }
  }

  private static List<String> surfaces(String field, String text) throws IOException {
    try (var stream = IndexSchema.analyzer().tokenStream(field, text)) {
      var offsets = stream.addAttribute(OffsetAttribute.class);
      var surfaces = new ArrayList<String>();
      stream.reset();
      while (stream.incrementToken()) {
        surfaces.add(text.substring(offsets.startOffset(), offsets.endOffset()));
      }
      stream.end();
      return surfaces;
    }
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          0,  river rose,  1
          0,  it fell,     1
          0,  feet it,     0
          50, feet it,     0
          """)
  void phrasesDoNotMatchAcrossPassages(int slop, String phrase, int found) throws IOException {
    var directory = new ByteBuffersDirectory();
    try (var writer = new IndexWriter(directory, new IndexWriterConfig(IndexSchema.analyzer()))) {
      writer.addDocument(
          new RecordDocuments(AuthorityFile.empty().placeTree())
              .recordDocument(
                  Fixtures.article("a", "The river rose by four feet.", "It fell again.")));
    }
    try (var reader = DirectoryReader.open(directory)) {
      var query = new PhraseQuery(slop, EXACT, phrase.split(" "));

      assertEquals(found, new IndexSearcher(reader).count(query));
    }
  }
}
