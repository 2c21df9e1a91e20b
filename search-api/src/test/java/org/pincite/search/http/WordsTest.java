package org.pincite.search.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
import org.junit.jupiter.params.provider.ValueSource;
import org.pincite.search.testing.TestIndex;
import org.pincite.search.testing.TestRecord;
import org.pincite.search.testing.TestServer;

/// Which records the words of a query find.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class WordsTest {
  private final TestServer server;

  WordsTest(@TempDir Path folder) throws Exception {
    var index = new TestIndex(folder);
    index.publish(
        List.of(
            record("play", "To be, or not to be: that is the question."),
            record("question", "That be not the question to be asked, or is it?"),
            record("law", "The D.P.P. dropped 1,400 cases of exploitation."),
            record("law2", "DPP and CPS: 1400 cases where workers were exploited."),
            record(
                "marks", "The child\u2019s co\u00adoperation at the of\ufb01ce in Caf\u00e9 Row."),
            record("river", "A river and a bridge."),
            record("canal", "A canal and a bridge; oregano."),
            TestRecord.of("title", "Lighthouse keeping").passages("Nothing of the kind."),
            TestRecord.of("heading", "Untitled")
                .passage("A lamp.", List.of("Beacons", "Of iron"), 1, "1", "1"),
            record("apart", "The river ends here.", "Bridge of another passage.")));
    server = TestServer.of(index.store());
  }

  private static TestRecord record(String key, String... passages) {
    return TestRecord.of(key, key + " record").passages(passages);
  }

  @AfterAll
  void close() throws Exception {
    server.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      textBlock =
          """
          river                       ; apart river
          river bridge                ; apart river
          RIVER Bridge                ; apart river
          river AND bridge            ; apart river
          "river bridge"              ; ``
          "river and a bridge"        ; river
          “river and a bridge”        ; river
          "bridge river"~5            ; river
          river OR canal              ; apart canal river
          river | canal               ; apart canal river
          (river OR canal) bridge     ; apart canal river
          river OR canal -oregano     ; apart river
          bridge -canal               ; apart river
          bridge NOT canal            ; apart river
          bridge -"a canal"           ; apart river
          bridge -(canal OR ends)     ; river
          river or bridge             ; ``
          "to be or not to be"        ; play
          “To be, or not to be”       ; play
          to be or not to be          ; play question
          exploited                   ; law law2
          exploitation                ; law law2
          "exploited"                 ; law2
          "exploitation"              ; law
          DPP                         ; law law2
          d.p.p.                      ; law law2
          "D.P.P."                    ; law law2
          CPS                         ; law2
          1400                        ; law law2
          1,400                       ; law law2
          "1,400 cases"               ; law law2
          child's                     ; marks
          child’s                     ; marks
          child                       ; marks
          "the child's co-operation"  ; ``
          "the child's cooperation"   ; marks
          cooperation                 ; marks
          office                      ; marks
          of\ufb01ce                  ; marks
          cafe                        ; marks
          CAFÉ                        ; marks
          oreg*                       ; canal
          or*                         ; play question
          riber~                      ; apart river
          lighthouse                  ; title
          "lighthouse keeping"        ; title
          lighthouse nothing          ; title
          "keeping nothing"           ; ``
          beacons                     ; heading
          "of iron"                   ; heading
          beacons lamp                ; heading
          river &&&& bridge           ; apart river
          river ( bridge              ; apart river
          river " bridge              ; apart river
          river – bridge              ; apart river
          river - bridge              ; apart river
          zzzz                        ; ``
          zzzz OR river               ; apart river
          """)
  void findsTheRecords(String q, String expected) throws Exception {
    assertEquals(expected, keys(server.search("q", q, "limit", "100")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "*", " * "})
  void noWordsFindEverything(String q) throws Exception {
    assertEquals(10, server.search("q", q).path("total").asInt());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"",
        "\"\"",
        "\"  \"",
        "(",
        "()",
        "-",
        "--",
        "|",
        "+",
        "~",
        "'",
        "\\",
        "!?",
        "OR",
        "\u201c",
        "\u2013",
        "\ud83d\udc4d\ud83c",
        "\u200b",
        "\u0000"
      })
  void marksAloneFindNothing(String q) throws Exception {
    JsonNode answer = server.search("q", q);
    assertEquals(0, answer.path("total").asInt());
    assertEquals(0, answer.path("hits").size());
  }

  @Test
  void anExclusionAloneFindsAllTheOthers() throws Exception {
    assertEquals(
        "canal heading law law2 marks play question title",
        keys(server.search("q", "-river", "limit", "100")));
    assertEquals(
        "heading law law2 marks play question title",
        keys(server.search("q", "-river -canal", "limit", "100")));
  }

  @Test
  void theWholeWordWeighsMoreThanItsStem() throws Exception {
    assertEquals("law2 record", server.search("q", "exploited").at("/hits/0/title").asText());
    assertEquals("law record", server.search("q", "exploitation").at("/hits/0/title").asText());
  }

  private static String keys(JsonNode answer) {
    var keys = new ArrayList<String>();
    for (JsonNode hit : answer.path("hits")) {
      String title = hit.path("title").asText();
      keys.add(
          switch (title) {
            case "Lighthouse keeping" -> "title";
            case "Untitled" -> "heading";
            default -> title.replace(" record", "");
          });
    }
    assertEquals(answer.path("total").asInt(), keys.size());
    return String.join(" ", keys.stream().sorted().toList());
  }
}
