package org.pincite.search.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import org.pincite.corpus.index.GenerationStore;
import org.pincite.search.LiveGeneration;
import org.pincite.search.http.HttpServer;
import org.pincite.search.http.ServerSettings;

/// A real server on a free port, and a client of it.
public final class TestServer implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();

  // Far beyond what a test's search needs: a busy machine must not decide a test.
  private static final ServerSettings SETTINGS = new ServerSettings("127.0.0.1", 0, 2, 60_000);

  private final HttpServer server;
  private final HttpClient client = HttpClient.newHttpClient();

  private TestServer(HttpServer server) {
    this.server = server;
  }

  /// Serves what is current in the store.
  public static TestServer of(GenerationStore store) throws IOException {
    return of(store, SETTINGS);
  }

  /// Serves with other settings.
  public static TestServer of(GenerationStore store, ServerSettings settings) throws IOException {
    return new TestServer(HttpServer.start(LiveGeneration.open(store), settings));
  }

  public int port() {
    return server.port();
  }

  public HttpClient client() {
    return client;
  }

  /// A request for an address of this server, to be completed.
  public HttpRequest.Builder request(String address) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + address));
  }

  /// Whatever is answered at an address.
  public HttpResponse<String> get(String address) throws IOException, InterruptedException {
    return client.send(request(address).build(), BodyHandlers.ofString());
  }

  /// The JSON answered at an address.
  ///
  /// @throws AssertionError when the answer is not 200
  public JsonNode json(String address) throws IOException, InterruptedException {
    HttpResponse<String> response = get(address);
    if (response.statusCode() != 200) {
      throw new AssertionError(response.statusCode() + " " + address + " " + response.body());
    }
    return JSON.readTree(response.body());
  }

  /// The answer to a search.
  ///
  /// @param namesAndValues in turn, not yet encoded
  public JsonNode search(String... namesAndValues) throws IOException, InterruptedException {
    return json(address(namesAndValues));
  }

  /// The answer to a search that is refused.
  public JsonNode problem(String... namesAndValues) throws IOException, InterruptedException {
    HttpResponse<String> response = get(address(namesAndValues));
    if (response.statusCode() != 400) {
      throw new AssertionError(response.statusCode() + " " + response.body());
    }
    return JSON.readTree(response.body());
  }

  /// The address of a search.
  public static String address(String... namesAndValues) {
    var parts = new ArrayList<String>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      parts.add(
          namesAndValues[i]
              + "="
              + URLEncoder.encode(namesAndValues[i + 1], StandardCharsets.UTF_8));
    }
    return "/v1/search?" + String.join("&", parts);
  }

  @Override
  public void close() throws IOException {
    client.close();
    server.close();
  }
}
