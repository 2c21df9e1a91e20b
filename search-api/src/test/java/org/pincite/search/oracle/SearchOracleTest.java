package org.pincite.search.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pincite.corpus.index.Facet;
import org.pincite.search.testing.Seed;
import org.pincite.search.testing.TestIndex;
import org.pincite.search.testing.TestServer;

/// Totals, hits, order, pages and counts equal those of a plain stream over the records.
final class SearchOracleTest {
  private static final int RECORDS = 300;

  @ParameterizedTest(name = "{1} questions, {0} segments")
  @CsvSource({"1, 150", "4, 50"})
  void answersAsAPlainStreamOverTheRecords(
      int segments, int questions, TestReporter reporter, @TempDir Path folder) throws Exception {
    long seed = Seed.next(reporter);
    var random = new Samples(new Random(seed));
    List<Sample> samples = random.make(RECORDS);
    var oracle = new Oracle(samples);
    var index = new TestIndex(folder);
    var generation = index.publish(samples.stream().map(Sample::toTestRecord).toList());
    if (segments > 1) {
      index.split(generation, segments);
    }
    try (var server = TestServer.of(index.store())) {
      for (int i = 0; i < questions; i++) {
        var question = Question.random(random);
        String message =
            String.format(Locale.ROOT, "-Dtests.seed=%d, question %d: %s", seed, i, question);
        checkHits(server, question, oracle, random.number(1, 9), message);
        JsonNode facets = server.search(question.parameters("limit", "0")).path("facets");
        assertEquals(Stream.of(Facet.values()).map(Facet::code).toList(), names(facets), message);
        for (String facet : Question.FACETS) {
          checkFacet(facets.path(facet), question, facet, oracle, message);
        }
      }
    }
  }

  /// Walks all pages, and compares them to the answer on one page.
  private static void checkHits(
      TestServer server, Question question, Oracle oracle, int least, String message)
      throws Exception {
    int total = oracle.hits(question).size();
    int limit = least + total / 5;
    var paged = new ArrayList<String>();
    int offset = 0;
    do {
      String[] page =
          question.parameters("limit", Integer.toString(limit), "offset", Integer.toString(offset));
      JsonNode answer = server.search(page);
      assertEquals(total, answer.path("total").asInt(), message);
      assertEquals(offset + limit < total, answer.has("next"), message);
      paged.addAll(ids(answer));
      offset += limit;
    } while (offset < total);
    if (question.sort().equals("relevance")) {
      var expected = oracle.hits(question).stream().map(Sample::id).toList();
      assertEquals(new TreeSet<>(expected), new TreeSet<>(paged), message);
      assertEquals(total, paged.size(), message);
      JsonNode onePage = server.search(question.parameters("limit", "100"));
      assertEquals(paged.subList(0, Math.min(100, total)), ids(onePage), message);
    } else {
      assertEquals(oracle.inOrderOfDate(question), paged, message);
    }
  }

  private static void checkFacet(
      JsonNode answer, Question question, String facet, Oracle oracle, String message) {
    Map<String, Long> counts = oracle.counts(question, facet);
    List<String> chosen = question.chosen(facet);
    String where = facet + ", " + message;
    List<String> given = expectedValues(question, facet, counts, chosen);
    assertEquals(given, texts(answer.path("values"), "value"), where);
    for (JsonNode value : answer.path("values")) {
      String name = value.path("value").asText();
      assertEquals(counts.getOrDefault(name, 0L), value.path("count").asLong(), where);
      assertEquals(chosen.contains(name), value.path("selected").asBoolean(), where);
    }
    assertEquals(oracle.missing(question, facet), answer.path("missing").asLong(), where);
    if (given.containsAll(counts.keySet())) {
      assertFalse(answer.path("more").asBoolean(), where);
    } else {
      assertTrue(answer.path("more").asBoolean(), where);
    }
  }

  /// Years in full, newest first; of the other facets the largest counts, then what is chosen.
  private static List<String> expectedValues(
      Question question, String facet, Map<String, Long> counts, List<String> chosen) {
    if (facet.equals("year")) {
      return counts.keySet().stream().sorted(Collections.reverseOrder()).toList();
    }
    List<String> largest =
        counts.entrySet().stream()
            .sorted(
                Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(Map.Entry.comparingByKey()))
            .limit(question.facetLimit())
            .map(Map.Entry::getKey)
            .toList();
    return Stream.concat(largest.stream(), chosen.stream()).distinct().toList();
  }

  private static List<String> ids(JsonNode answer) {
    return texts(answer.path("hits"), "id");
  }

  private static List<String> texts(JsonNode list, String field) {
    var texts = new ArrayList<String>();
    list.forEach(element -> texts.add(element.path(field).asText()));
    return texts;
  }

  private static List<String> names(JsonNode object) {
    var names = new ArrayList<String>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }
}
