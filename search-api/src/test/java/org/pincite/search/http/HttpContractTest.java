package org.pincite.search.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pincite.corpus.RecordId;
import org.pincite.search.testing.RawClient;
import org.pincite.search.testing.TestIndex;
import org.pincite.search.testing.TestRecord;
import org.pincite.search.testing.TestServer;

/// What holds for all addresses of the API: methods, headers, problems.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class HttpContractTest {
  private static final String ID = RecordId.ofKey("test", "records.jsonl", "a").value();

  private final TestServer server;

  HttpContractTest(@TempDir Path folder) throws Exception {
    var index = new TestIndex(folder);
    index.publish(List.of(TestRecord.of("a", "A").passages("River. ".repeat(300))));
    server = TestServer.of(index.store());
  }

  @AfterAll
  void close() throws Exception {
    server.close();
  }

  @ParameterizedTest
  @CsvSource({
    "/v1/search?q=river, 200, application/json",
    "/v1/facets/person?q=river, 200, application/json",
    "/v1/records/{id}, 200, application/json",
    "/v1/status, 200, application/json",
    "/healthz, 200, text/plain;charset=utf-8",
    "/v1/search?limit=101, 400, application/problem+json",
    "/v1/records/none, 404, application/problem+json",
    "/v1/nothing, 404, application/problem+json",
    "/v1, 404, application/problem+json"
  })
  void everyAnswerHasItsTypeAndTheHeadersThatProtectIt(String address, int status, String type)
      throws Exception {
    var answer = server.get(address.replace("{id}", ID));
    assertEquals(status, answer.statusCode());
    HttpHeaders headers = answer.headers();
    assertEquals(List.of(type), headers.allValues("Content-Type"));
    assertEquals(List.of("nosniff"), headers.allValues("X-Content-Type-Options"));
    assertEquals(List.of("Accept-Encoding"), headers.allValues("Vary"));
    assertEquals(List.of(), headers.allValues("Server"));
    assertEquals(1, headers.allValues("Content-Security-Policy").size());
    String policy = headers.firstValue("Content-Security-Policy").orElseThrow();
    assertTrue(policy.contains("default-src 'none'"), policy);
    assertTrue(policy.contains("frame-ancestors 'none'"), policy);
    assertTrue(!policy.contains("unsafe"), policy);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/v1/search?q=nowhere",
        "/v1/facets/place",
        "/v1/records/{id}",
        "/v1/status",
        "/healthz",
        "/v1/search?limit=101",
        "/v1/records/none",
        "/v1/nothing"
      })
  void headAnswersAsGetWithoutTheBody(String template) throws Exception {
    String address = template.replace("{id}", ID);
    var head = send("HEAD", address, BodyPublishers.noBody());
    var get = server.get(address);
    assertEquals(get.statusCode(), head.statusCode());
    assertEquals(compared(get.headers()), compared(head.headers()));
    assertEquals("", head.body());
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH", "OPTIONS"})
  void onlyGetAndHeadAreAllowed(String method) throws Exception {
    for (String address :
        List.of(
            "/v1/search?q=x", "/v1/facets/type", "/v1/records/" + ID, "/v1/status", "/healthz")) {
      var answer = send(method, address, BodyPublishers.noBody());
      assertEquals(405, answer.statusCode(), address);
      assertEquals(List.of("GET, HEAD"), answer.headers().allValues("Allow"));
      JsonNode problem = problem(answer);
      assertEquals("urn:pincite:problem:method-not-allowed", problem.path("type").asText());
      assertEquals(405, problem.path("status").asInt());
    }
    assertEquals(404, send(method, "/v1/nothing", BodyPublishers.noBody()).statusCode());
  }

  @Test
  void aBodyIsNotReadAndEndsItsConnection() throws Exception {
    int answered = 0;
    for (int size : new int[] {1, 100_000, 1, 1, 1}) {
      try {
        var answer = send("POST", "/v1/search", BodyPublishers.ofByteArray(new byte[size]));
        assertEquals(405, answer.statusCode());
        assertEquals(List.of("close"), answer.headers().allValues("Connection"));
        answered++;
      } catch (IOException e) {
        // The connection may end while the client still writes: then there is no answer, as HTTP
        // allows. What must hold then is only what follows.
      }
      assertEquals(200, server.get("/v1/search").statusCode());
    }
    assertTrue(answered > 0, "no request with a body was answered");
  }

  @Test
  void theNameOfAWrongParameterIsCutBetweenCharacters() throws Exception {
    String name = "a".repeat(199);
    JsonNode problem = problem(server.get("/v1/search?" + name + "%F0%9F%98%80=1"));
    assertEquals(name, problem.path("parameter").asText());
  }

  @Test
  void aProblemSaysWhatIsWrong() throws Exception {
    JsonNode problem = problem(server.get("/v1/search?limit=101"));
    assertEquals(
        "{\"type\":\"urn:pincite:problem:bad-parameter\",\"title\":\"A parameter is wrong\","
            + "\"status\":400,\"detail\":\"must be a whole number from 0 to 100\","
            + "\"parameter\":\"limit\"}",
        problem.toString());
  }

  @Test
  void aProblemRepeatsNoMarkup() throws Exception {
    var answer = server.get("/v1/search?%3Cscript%3E=1");
    assertEquals("<script>", problem(answer).path("parameter").asText());
  }

  @Test
  void answersAreCompressedForThoseWhoTakeThat() throws Exception {
    var zipped =
        server
            .client()
            .send(
                server.request("/v1/records/" + ID).header("Accept-Encoding", "gzip").build(),
                BodyHandlers.ofByteArray());
    assertEquals(List.of("gzip"), zipped.headers().allValues("Content-Encoding"));
    assertEquals(List.of("Accept-Encoding"), zipped.headers().allValues("Vary"));
    var plain = server.get("/v1/records/" + ID);
    assertEquals(List.of(), plain.headers().allValues("Content-Encoding"));
    try (var unzipped = new GZIPInputStream(new ByteArrayInputStream(zipped.body()))) {
      assertEquals(plain.body(), new String(unzipped.readAllBytes(), StandardCharsets.UTF_8));
    }
    assertTrue(zipped.body().length < plain.body().length());
  }

  @ParameterizedTest
  @CsvSource({
    "/v1/records/%, 400",
    "/v1/records/%zz, 400",
    "/%2e%2e/%2e%2e/etc/passwd, 400",
    "/v1/../../etc/passwd, 400",
    "//v1/search, 404",
    "/v1/search;x=1, 404"
  })
  void aStrangePathIsNoFailure(String path, int status) throws Exception {
    try (var client = new RawClient(server.port())) {
      assertEquals(status, client.status(path));
    }
  }

  @Test
  void anAddressTooLongIsRefused() throws Exception {
    try (var client = new RawClient(server.port())) {
      assertEquals(400, client.status("/v1/search?q=" + "x".repeat(60_000)));
      assertEquals(414, client.status("/v1/search?q=" + "x".repeat(70_000)));
    }
  }

  private HttpResponse<String> send(String method, String address, BodyPublisher body)
      throws IOException, InterruptedException {
    return server
        .client()
        .send(server.request(address).method(method, body).build(), BodyHandlers.ofString());
  }

  private static JsonNode problem(HttpResponse<String> answer) throws IOException {
    assertEquals(List.of("application/problem+json"), answer.headers().allValues("Content-Type"));
    JsonNode problem = new ObjectMapper().readTree(answer.body());
    assertEquals(answer.statusCode(), problem.path("status").asInt());
    return problem;
  }

  private static Map<String, List<String>> compared(HttpHeaders headers) {
    var compared = new TreeMap<>(headers.map());
    compared.remove("date");
    // The answer to a search says how long it took.
    compared.remove("content-length");
    return compared;
  }
}
