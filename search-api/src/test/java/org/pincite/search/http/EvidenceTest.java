package org.pincite.search.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pincite.search.testing.TestIndex;
import org.pincite.search.testing.TestRecord;
import org.pincite.search.testing.TestServer;

/// The passages that a hit shows, and the words marked in them.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class EvidenceTest {
  private static final String FILLER = "This sentence has nothing to say about it at all. ";

  private final TestServer server;

  EvidenceTest(@TempDir Path folder) throws Exception {
    var index = new TestIndex(folder);
    index.publish(
        List.of(
            TestRecord.of("report", "Harbour report")
                .passage("An opening passage.", List.of(), 1, "i", "1.1")
                .passage("The ferry was late.", List.of("Part A", "Boats"), 7, "3", "2.4")
                .passage("The ferry sank, said the ferry's owner.", List.of("Part B"), 8, "4", "3")
                .passage("A pilot saw it.", List.of("Part B"), 9, "5", "3.1"),
            TestRecord.of("many", "Many").passages("Fog 1.", "Fog 2.", "Fog 3.", "Fog 4."),
            TestRecord.of("hostile", "Hostile <b>title</b>")
                .passages("<script>alert('x')</script> & \"hostile\" <img src=x onerror=y>"),
            TestRecord.of("long", "Long")
                .passages(FILLER.repeat(20) + "Here the zeppelin lands. " + FILLER.repeat(20)),
            TestRecord.of("spelt", "Spelt")
                .passages(
                    "The of\ufb01ce\u2019s co\u00adoperation \ud83d\ude00 with D.P.P. ended.")));
    server = TestServer.of(index.store());
  }

  @AfterAll
  void close() throws Exception {
    server.close();
  }

  @Test
  void theBestPassageIsFirstWithItsLocatorAndHeadings() throws Exception {
    JsonNode passages = server.search("q", "ferry owner").at("/hits/0/passages");
    assertEquals(2, passages.size());
    JsonNode best = passages.path(0);
    assertEquals(3, best.path("position").asInt());
    assertEquals(8, best.path("page").asInt());
    assertEquals("4", best.path("pageLabel").asText());
    assertEquals("3", best.path("paragraph").asText());
    assertEquals("[\"Part B\"]", best.path("headings").toString());
    assertTrue(best.path("link").asText().endsWith("#p3"), best.toString());
    assertEquals("[\"Part A\",\"Boats\"]", passages.path(1).path("headings").toString());
    assertEquals("2.4", passages.path(1).path("paragraph").asText());
  }

  @Test
  void wordsMayLieInSeveralPassages() throws Exception {
    JsonNode passages = server.search("q", "late pilot").at("/hits/0/passages");
    assertEquals(2, passages.size());
    passages.forEach(passage -> assertEquals(1, passage.path("highlights").size()));
  }

  @Test
  void threePassagesAtMost() throws Exception {
    assertEquals(3, server.search("q", "fog").at("/hits/0/passages").size());
  }

  @ParameterizedTest
  @CsvSource({"harbour", "'-fog harbour'", "*"})
  void theOpeningIsShownWhenNoPassageHasTheWords(String q) throws Exception {
    JsonNode answer = server.search("q", q, "limit", "100");
    for (JsonNode hit : answer.path("hits")) {
      assertEquals(1, hit.path("passages").size());
      assertEquals(1, hit.at("/passages/0/position").asInt());
      assertEquals(0, hit.at("/passages/0/highlights").size());
    }
  }

  @Test
  void excludedWordsAreNoEvidence() throws Exception {
    JsonNode passages = server.search("q", "ferry -fog").at("/hits/0/passages");
    assertEquals("[ferry, ferry's]", marked(passages.path(0)).toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      textBlock =
          """
          ferry                ; [ferry, ferry's]
          "the ferry"          ; [The ferry, the ferry's]
          "ferry sank"         ; [ferry sank]
          sinking OR sank      ; [sank]
          ferr*                ; [ferry, ferry's]
          fery~                ; [ferry, ferry's]
          "said owner"~3       ; [said the ferry's owner]
          ferry "ferry sank"   ; [ferry sank, ferry's]
          """)
  void marksTheWordsWhereTheyStand(String q, String expected) throws Exception {
    JsonNode passages = server.search("q", q).at("/hits/0/passages");
    for (JsonNode passage : passages) {
      if (passage.path("position").asInt() == 3) {
        assertEquals(expected, marked(passage).toString());
      }
    }
    assertTrue(passages.size() > 0);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          office,      of\ufb01ce\u2019s
          cooperation, co\u00adoperation
          DPP,         D.P.P
          ended,       ended
          """)
  void marksTheTextAsItIsSpeltThere(String q, String expected) throws Exception {
    assertEquals(List.of(expected), marked(server.search("q", q).at("/hits/0/passages").path(0)));
  }

  @Test
  void allOfAHostileTextIsEscaped() throws Exception {
    JsonNode passage = server.search("q", "script hostile").at("/hits/0/passages/0");
    assertEquals(
        "&lt;<mark>script</mark>&gt;alert(&#39;x&#39;)&lt;/<mark>script</mark>&gt; &amp;"
            + " &quot;<mark>hostile</mark>&quot; &lt;img src=x onerror=y&gt;",
        passage.path("html").asText());
    assertEquals(
        "<script>alert('x')</script> & \"hostile\" <img src=x onerror=y>",
        passage.path("text").asText());
  }

  @Test
  void aLongPassageIsCutAtSentencesAroundTheWords() throws Exception {
    JsonNode passage = server.search("q", "zeppelin").at("/hits/0/passages/0");
    String text = passage.path("text").asText();
    assertEquals(List.of("zeppelin"), marked(passage));
    assertTrue(text.length() <= 364, text);
    assertTrue(text.startsWith("\u2026") && text.endsWith(" \u2026"), text);
    assertTrue(text.contains("Here the zeppelin lands."), text);
    assertTrue(text.startsWith("\u2026 Here") || text.startsWith("\u2026 This"), text);
  }

  @Test
  void htmlAndTextSayTheSame() throws Exception {
    for (JsonNode hit : server.search("q", "the", "limit", "100").path("hits")) {
      for (JsonNode passage : hit.path("passages")) {
        assertFalse(marked(passage).isEmpty());
        String plain =
            passage.path("html").asText().replaceAll("</?mark>", "").replace("&#39;", "'");
        assertEquals(passage.path("text").asText(), plain);
      }
    }
  }

  /// The parts of the text that the offsets point at.
  private static List<String> marked(JsonNode passage) {
    String text = passage.path("text").asText();
    var marked = new ArrayList<String>();
    int last = 0;
    for (JsonNode highlight : passage.path("highlights")) {
      int start = highlight.path("start").asInt();
      int end = highlight.path("end").asInt();
      assertTrue(last <= start && start < end, () -> String.format(Locale.ROOT, "%s", passage));
      marked.add(text.substring(start, end));
      last = end;
    }
    return marked;
  }
}
