package org.pincite.search.web;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.pincite.corpus.authority.AuthorityFile;
import org.pincite.corpus.index.GenerationStore;
import org.pincite.indexer.JobSettings;
import org.pincite.indexer.ReindexJob;
import org.pincite.indexer.RunProgress;
import org.pincite.search.LiveGeneration;
import org.pincite.search.http.HttpServer;
import org.pincite.search.http.ServerSettings;

/// A server on an index of fictional records.
final class Site implements AutoCloseable {
  private final HttpServer server;
  private final HttpClient client = HttpClient.newHttpClient();

  private Site(HttpServer server) {
    this.server = server;
  }

  /// Indexes the files of a folder and serves them.
  ///
  /// @param sources its folder `records` holds what is indexed, its folder `authority` who is
  ///   listed
  static Site serve(Path sources) throws Exception {
    Path data = sources.resolve("data");
    AuthorityFile authority = AuthorityFile.load(sources.resolve("authority"));
    new ReindexJob(JobSettings.standard(data, authority))
        .run(List.of(sources.resolve("records").toString()), new Silence());
    return new Site(
        HttpServer.start(LiveGeneration.open(new GenerationStore(data)), ServerSettings.local(0)));
  }

  /// Writes lines into a file below a folder.
  static void write(Path folder, String file, String... lines) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, String.join("\n", lines) + "\n");
  }

  /// Asks for an address, which begins with `/`.
  HttpResponse<String> get(String address) throws IOException, InterruptedException {
    return client.send(HttpRequest.newBuilder(uri(address)).build(), BodyHandlers.ofString());
  }

  /// The page at an address, whatever its status.
  Document page(String address) throws IOException, InterruptedException {
    return Jsoup.parse(get(address).body(), uri(address).toString());
  }

  /// A value as it stands in a query string.
  static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  /// The address of the record that answers a search alone.
  String record(String search) throws IOException, InterruptedException {
    return page(search).select(".hit h3 a").attr("href");
  }

  private URI uri(String address) {
    return URI.create("http://127.0.0.1:" + server.port() + address);
  }

  @Override
  public void close() throws IOException {
    client.close();
    server.close();
  }

  /// Nobody watches.
  private static final class Silence implements RunProgress {
    @Override
    public void began(int files) {}

    @Override
    public void fileDone(String relativePath) {}

    @Override
    public void finishing() {}
  }
}
