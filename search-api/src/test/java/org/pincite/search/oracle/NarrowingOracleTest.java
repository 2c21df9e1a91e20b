package org.pincite.search.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pincite.search.testing.LandAuthority;
import org.pincite.search.testing.Seed;
import org.pincite.search.testing.StructuredIndex;
import org.pincite.search.testing.TestServer;

/// Filters, exclusions, years covered, `about` and `scope=passage`: totals, hits, counts and lists
/// of values equal those of a plain stream over the records, or over the passages.
final class NarrowingOracleTest {
  private static final int RECORDS = 150;

  @ParameterizedTest(name = "{1} requests, {0} segments")
  @CsvSource({"1, 150", "3, 50"})
  void answersAsAPlainStreamOverRecordsAndPassages(
      int segments, int requests, TestReporter reporter, @TempDir Path folder) throws Exception {
    long seed = Seed.next(reporter);
    var random = new Samples(new Random(seed));
    var land = new Land(random, RECORDS);
    Path data = folder.resolve("data");
    var store =
        StructuredIndex.of(data, LandAuthority.in(folder.resolve("authority")), land.records());
    if (segments > 1) {
      StructuredIndex.split(data, segments);
    }
    try (var server = TestServer.of(store)) {
      for (int i = 0; i < requests; i++) {
        Ask ask = Ask.random(random);
        var check =
            new Check(
                server,
                ask,
                new NarrowingOracle(land, ask),
                String.format(Locale.ROOT, "-Dtests.seed=%d, request %d: %s", seed, i, ask));
        check.hits(random.number(7, 60));
        check.facets();
        check.values(random);
      }
    }
  }

  /// Compares the answers to one request.
  private record Check(TestServer server, Ask ask, NarrowingOracle oracle, String message) {

    /// Walks all pages.
    void hits(int limit) throws Exception {
      Map<String, Long> expected = oracle.byRecord();
      var ids = new ArrayList<String>();
      String next =
          TestServer.address(ask.parameters("sort", ask.sort(), "limit", Integer.toString(limit)));
      while (!next.isEmpty()) {
        JsonNode answer = server.json(next);
        assertEquals(oracle.hits().size(), answer.path("total").asInt(), message);
        assertEquals(
            ask.inPassages() ? expected.size() : -1,
            answer.path("totalRecords").asInt(-1),
            message);
        for (JsonNode hit : answer.path("hits")) {
          ids.add(hit.path("id").asText());
          if (ask.inPassages()) {
            evidence(hit);
          }
        }
        next = answer.path("next").asText("");
      }
      if (ask.sort().equals("relevance")) {
        assertEquals(expected.size(), ids.size(), message);
        assertEquals(expected.keySet(), new TreeSet<>(ids), message);
      } else {
        assertEquals(oracle.inOrderOfDate(), ids, message);
      }
    }

    /// The passages shown are such as fit.
    private void evidence(JsonNode hit) {
      String id = hit.path("id").asText();
      List<Integer> fit =
          oracle.hits().stream()
              .filter(unit -> unit.record().equals(id))
              .map(Unit::position)
              .toList();
      var shown = new ArrayList<Integer>();
      hit.path("passages").forEach(passage -> shown.add(passage.path("position").asInt()));
      assertEquals(fit.size(), hit.path("passageCount").asInt(), message);
      assertEquals(Math.min(3, fit.size()), Set.copyOf(shown).size(), message);
      assertTrue(fit.containsAll(shown), message);
      if (ask.words().isEmpty()) {
        assertEquals(fit.subList(0, shown.size()), shown, message);
      }
    }

    void facets() throws Exception {
      var parameters = new ArrayList<String>();
      parameters.addAll(List.of("limit", "0", "facetLimit", Integer.toString(ask.facetLimit())));
      for (String facet : Ask.FACETS) {
        parameters.addAll(List.of("facet." + facet + ".prefix", ask.prefix()));
      }
      JsonNode facets =
          server.search(ask.parameters(parameters.toArray(String[]::new))).path("facets");
      for (String facet : Ask.FACETS) {
        boolean isYear = facet.startsWith("year");
        List<String> found = oracle.found(facet);
        List<String> given =
            Stream.concat(
                    found.stream()
                        .sorted(oracle.order(facet, !isYear))
                        .limit(isYear ? Long.MAX_VALUE : ask.facetLimit()),
                    oracle.named(facet).stream())
                .distinct()
                .toList();
        JsonNode answer = facets.path(facet);
        compare(facet, given, answer.path("values"));
        assertEquals(oracle.missing(facet), answer.path("missing").asLong(), message);
        assertEquals(!given.containsAll(found), answer.path("more").asBoolean(), message);
      }
    }

    /// Walks the list of a facet's values.
    void values(Samples random) throws Exception {
      String facet = random.oneOf(List.of("place", "person", "yearMentioned", "publisher", "year"));
      boolean byCount = random.chance(0.5);
      boolean nested = facet.equals("place") && random.chance(0.5);
      String parent = nested ? random.oneOf(List.of("", "l:moorshire", "South Fictia")) : "";
      List<String> expected =
          oracle.found(facet).stream()
              .filter(value -> !nested || liesIn(value, parent))
              .sorted(oracle.order(facet, byCount))
              .toList();
      var further = new ArrayList<String>();
      further.addAll(List.of("sort", byCount ? "count" : "name", "prefix", ask.prefix()));
      further.addAll(List.of("limit", Integer.toString(random.number(2, 9))));
      if (nested) {
        further.addAll(List.of("parent", parent));
      }
      String next =
          TestServer.address(ask.parameters(further.toArray(String[]::new)))
              .replace("/v1/search", "/v1/facets/" + facet);
      int offset = 0;
      while (!next.isEmpty()) {
        JsonNode answer = server.json(next);
        JsonNode values = answer.path("values");
        assertEquals(expected.size(), answer.path("total").asInt(), message);
        assertEquals(oracle.missing(facet), answer.path("missing").asLong(), message);
        compare(facet, expected.subList(offset, offset + values.size()), values);
        offset += values.size();
        next = answer.path("next").asText("");
      }
      assertEquals(expected.size(), offset, message);
    }

    private static boolean liesIn(String place, String parent) {
      List<String> parents = LandAuthority.PARENTS.getOrDefault(place, List.of());
      return parent.isEmpty() ? parents.isEmpty() : parents.contains(Ask.meant("place", parent));
    }

    private void compare(String facet, List<String> expected, JsonNode values) {
      String where = facet + ", " + message;
      var given = new ArrayList<String>();
      values.forEach(value -> given.add(value.path("value").asText()));
      assertEquals(expected, given, where);
      Map<String, Long> counts = oracle.counts(facet);
      Map<String, Long> about = oracle.about(facet);
      boolean hasAbout = !ask.inPassages() && (facet.equals("person") || facet.equals("place"));
      for (JsonNode value : values) {
        String name = value.path("value").asText();
        assertEquals(counts.getOrDefault(name, 0L), value.path("count").asLong(), where + name);
        assertEquals(
            hasAbout ? about.getOrDefault(name, 0L) : -1L,
            value.path("about").asLong(-1),
            where + name);
        assertEquals(oracle.isChosen(facet, name), value.path("selected").asBoolean(), where);
        assertEquals(oracle.isExcluded(facet, name), value.path("excluded").asBoolean(), where);
        assertEquals(
            facet.equals("place") ? children(name, counts) : -1,
            value.path("children").asInt(-1),
            where);
      }
    }

    private static int children(String place, Map<String, Long> counts) {
      return (int)
          counts.keySet().stream()
              .filter(other -> LandAuthority.PARENTS.getOrDefault(other, List.of()).contains(place))
              .count();
    }
  }
}
