package org.pincite.search.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pincite.search.testing.StructuredIndex;
import org.pincite.search.testing.StructuredRecord;
import org.pincite.search.testing.TestServer;

/// What the API shows of a document's structure, of its copies, and of what could not be searched.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class StructureTest {
  private final TestServer server;

  StructureTest(@TempDir Path folder) throws Exception {
    server = TestServer.of(StructuredIndex.in(folder));
  }

  @AfterAll
  void close() throws Exception {
    server.close();
  }

  private JsonNode record(String key) throws Exception {
    return server.json("/v1/records/" + StructuredRecord.id(key));
  }

  private List<String> titles(String q) throws Exception {
    var titles = new ArrayList<String>();
    server.search("q", q).path("hits").forEach(hit -> titles.add(hit.path("title").asText()));
    return titles;
  }

  @Test
  void aRecordTellsThatItWasWithdrawnAndWhatCouldNotBeSearched() throws Exception {
    JsonNode report = record("report");
    assertEquals(
        "Replaced by a <b>newer</b> report in 2021.", report.path("withdrawn").asText());
    assertEquals("[3,7,8,9]", report.path("unreadablePages").toString());
    assertEquals("it has more pages than are read", report.path("truncated").asText());
    assertEquals("2020-02", report.at("/modified/date").asText());
    assertEquals("[\"HC 68\",\"ISBN 978-0-00-000000-0\"]", report.path("references").toString());
    assertEquals("[\"test/copy.pdf\"]", report.at("/provenance/alsoAt").toString());
    JsonNode plain = record("sport");
    assertFalse(plain.has("withdrawn"));
    assertFalse(plain.has("truncated"));
    assertEquals("[]", plain.path("unreadablePages").toString());
  }

  @Test
  void aHitTellsItToo() throws Exception {
    JsonNode hit = server.search("q", "keeper").at("/hits/0");
    assertTrue(hit.path("withdrawn").asBoolean());
    assertTrue(hit.path("truncated").asBoolean());
    assertEquals(4, hit.path("unreadablePages").asInt());
    assertEquals("en", hit.path("language").asText());
    assertFalse(server.search("q", "turnpike").at("/hits/0/withdrawn").asBoolean());
  }

  @Test
  void thePartsOfARecordAndWhatItCameWithAreNamed() throws Exception {
    assertEquals(
        "Report of the Weir Inquiry", record("attachment").at("/partOf/title").asText());
    assertEquals("Map of the weir", record("report").at("/parts/0/title").asText());
    assertEquals(1, record("report").path("parts").size());
  }

  @Test
  void aSpeechHasSpeakerTimeColumnAndTheAddressAtTheSource() throws Exception {
    JsonNode speech = record("debate").at("/passages/0");
    assertEquals("speech", speech.path("kind").asText());
    assertEquals(
        "{\"speaker\":\"Ada Marsh\",\"speakerId\":\"m1\",\"time\":\"14:34\"}",
        speech.path("speech").toString());
    assertEquals("567", speech.path("column").asText());
    assertEquals("https://example.org/debates/a b.html#g%20567.1", speech.path("source").asText());
    JsonNode hit = server.search("q", "turnpike").at("/hits/0/passages/0");
    assertEquals("Ada Marsh", hit.path("speaker").asText());
    assertEquals("14:34", hit.path("time").asText());
    assertEquals("567", hit.path("column").asText());
    assertEquals(speech.path("source"), hit.path("source"));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          towpath,    kind,          question
          towpath,    line,          4
          marginalia, note,          7
          marginalia, kind,          footnote
          soliloquy,  ocrConfidence, 83
          keeper,     paragraph,     1.2
          keeper,     source,        https://example.org/weir#para-1.2
          gazetteer,  kind,          index
          """)
  void evidenceSaysWhereItStandsAndWhatItIs(String q, String field, String value)
      throws Exception {
    assertEquals(
        value, server.search("q", q).at("/hits/0/passages/0").path(field).asText());
  }

  @Test
  void nearCopiesAreAFamily() throws Exception {
    JsonNode family = record("wire-1").path("family");
    assertEquals("near", family.path("kind").asText());
    assertEquals(2, family.path("size").asInt());
    assertEquals(family, record("wire-2").path("family"));
    JsonNode first = family.at("/members/0");
    assertEquals(family.path("id"), first.path("id"));
    assertEquals(1, first.path("similarity").asDouble());
    assertEquals("2019-05-14", first.path("published").asText());
    double similarity = family.at("/members/1/similarity").asDouble();
    assertTrue(similarity >= .9 && similarity < 1, family::toString);
    JsonNode hit = server.search("q", "wave7").at("/hits/0/family");
    assertEquals(family.path("id"), hit.path("id"));
    assertEquals(2, hit.path("members").asInt());
    assertFalse(record("report").has("family"));
    assertFalse(server.search("q", "keeper").at("/hits/0").has("family"));
  }

  @Test
  void aTableOfContentsDoesNotOutrankTheTextThatItPointsTo() throws Exception {
    assertEquals(List.of("Letter on pumps", "Report of the Weir Inquiry"), titles("pumphouse"));
    JsonNode passages = server.search("q", "sluice").at("/hits/0/passages");
    assertEquals(3, passages.path(0).path("position").asInt());
    assertEquals(1, passages.path(1).path("position").asInt());
  }

  @Test
  void aWordThatOnlyAnIndexHasIsFoundAndMarked() throws Exception {
    assertEquals(List.of("Report of the Weir Inquiry"), titles("gazetteer"));
    assertEquals(List.of("Report of the Weir Inquiry"), titles("keeper gazetteer"));
    assertEquals(List.of("Report of the Weir Inquiry"), titles("\"pumphouse 13\""));
    assertEquals(
        1, server.search("q", "gazetteer").at("/hits/0/passages/0/highlights").size());
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          bont,       Cau'r bont
          BONT cyngor, Cau'r bont
          ysgolion,   Cau'r bont
          ysgol*,     Cau'r bont
          \"y bont\",  Cau'r bont
          ysgolions,
          laps,       Race
          lap,        Race
          lapse,      Rights
          lapses,     Rights
          """)
  void wordsOfOtherLanguagesAreFoundAsTheyStandAndEnglishOnesAsBefore(String q, String title)
      throws Exception {
    assertEquals(title == null ? List.of() : List.of(title), titles(q));
  }

  @Test
  void aHitInAnotherLanguageMarksItsWords() throws Exception {
    JsonNode hit = server.search("q", "ysgolion").at("/hits/0");
    assertEquals("cy", hit.path("language").asText());
    assertEquals(1, hit.at("/passages/0/highlights").size());
  }

  @Test
  void theStatusCountsWhatCannotBeSearched() throws Exception {
    JsonNode status = server.json("/v1/status");
    assertEquals(1, status.path("filesIdentical").asInt());
    assertEquals(
        status.path("files").asInt(),
        status.path("filesRead").asInt()
            + status.path("filesRejected").asInt()
            + status.path("filesIdentical").asInt());
    assertEquals(4, status.path("unreadablePages").asInt());
    assertEquals(1, status.path("recordsWithUnreadablePages").asInt());
    assertEquals(1, status.path("truncatedRecords").asInt());
    assertEquals(1, status.path("families").asInt());
    assertEquals(2, status.path("recordsInFamilies").asInt());
    assertEquals("{\"truncated\":1}", status.path("notices").toString());
  }
}
