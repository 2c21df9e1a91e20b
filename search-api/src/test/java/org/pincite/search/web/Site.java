package org.pincite.search.web;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
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
import org.pincite.search.testing.SilentProgress;
import org.pincite.search.testing.TestServer;

/// A server on an index of fictional records.
final class Site implements AutoCloseable {
  private final TestServer server;

  private Site(TestServer server) {
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
        .run(List.of(sources.resolve("records").toString()), new SilentProgress());
    return new Site(TestServer.of(new GenerationStore(data)));
  }

  /// Writes lines into a file below a folder.
  static void write(Path folder, String file, String... lines) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, String.join("\n", lines) + "\n");
  }

  /// Asks for an address, which begins with `/`.
  HttpResponse<String> get(String address) throws IOException, InterruptedException {
    return server.get(address);
  }

  /// The page at an address, whatever its status.
  Document page(String address) throws IOException, InterruptedException {
    return Jsoup.parse(get(address).body(), "http://127.0.0.1:" + server.port() + address);
  }

  /// A value as it stands in a query string.
  static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  /// The address of the record that answers a search alone.
  String record(String search) throws IOException, InterruptedException {
    return page(search).select(".hit h3 a").attr("href");
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
