package org.pincite.search.http;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.Locale;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.thread.VirtualThreadPool;
import org.pincite.search.LiveGeneration;
import org.pincite.search.web.Pages;

/// The running server: virtual threads for connections, a few threads for searches. Closing it lets
/// the requests that run finish, then closes the index.
public final class HttpServer implements AutoCloseable {
  private static final int MAX_HEADER_BYTES = 64 << 10;
  private static final int STOP_TIMEOUT_MS = 10_000;
  private static final int IDLE_TIMEOUT_MS = 30_000;
  private static final int MIN_BYTES_PER_SECOND = 200;

  private final LiveGeneration live;
  private final SearchExecutor executor;
  private final Javalin javalin;

  private HttpServer(LiveGeneration live, ServerSettings settings) {
    this.live = live;
    this.executor = new SearchExecutor(settings.searchThreads());
    var pages = new Pages();
    var routes = new Routes(IndexAccess.to(live, settings.budgetMillis()), executor, pages);
    this.javalin =
        Javalin.create(config -> {
          configure(config);
          config.jetty.host = settings.host();
          config.jetty.port = settings.port();
          config.routes.before(HttpServer::addHeaders);
          routes.addTo(config.routes);
          new Problems(pages).addTo(config.routes);
        });
  }

  /// Starts a server on an open index, which it closes in the end.
  ///
  /// @throws IOException when it cannot listen there, with the reason for people
  public static HttpServer start(LiveGeneration live, ServerSettings settings) throws IOException {
    var server = new HttpServer(live, settings);
    try {
      server.javalin.start();
      return server;
    } catch (RuntimeException e) {
      server.close();
      throw new IOException(
          String.format(
              Locale.ROOT,
              "cannot listen at %s, port %d; is the port taken? Choose another with --port",
              settings.host(),
              settings.port()),
          e);
    }
  }

  /// The port it listens at.
  public int port() {
    return javalin.port();
  }

  /// What runs its searches.
  SearchExecutor executor() {
    return executor;
  }

  private static void configure(JavalinConfig config) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.http.prefer405over404 = true;
    // No route reads a body.
    config.http.maxRequestSize = 0;
    config.jetty.threadPool = new VirtualThreadPool();
    config.jetty.modifyServer(HttpServer::configure);
    config.jetty.modifyHttpConfiguration(HttpServer::configure);
  }

  private static void configure(Server server) {
    server.setStopTimeout(STOP_TIMEOUT_MS);
    server.setHandler(new GracefulHandler());
    server.setErrorHandler(new JettyProblems());
  }

  @SuppressWarnings("removal") // No other way yet to end a connection that trickles.
  private static void configure(HttpConfiguration http) {
    // Longer addresses than a query may be are answered with a problem, not cut off.
    http.setRequestHeaderSize(MAX_HEADER_BYTES);
    http.setIdleTimeout(IDLE_TIMEOUT_MS);
    http.setMinRequestDataRate(MIN_BYTES_PER_SECOND);
    http.setMinResponseDataRate(MIN_BYTES_PER_SECOND);
    http.setSendServerVersion(false);
  }

  private static void addHeaders(Context context) {
    context.header(
        "Content-Security-Policy",
        "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self';"
            + " base-uri 'none'; frame-ancestors 'none'");
    context.header("X-Content-Type-Options", "nosniff");
    context.header("Referrer-Policy", "same-origin");
    context.header("Cross-Origin-Opener-Policy", "same-origin");
    context.header("Vary", "Accept-Encoding");
    if (hasBody(context)) {
      // It is not read, so the connection cannot carry another request; the client must know.
      context.header("Connection", "close");
    }
  }

  private static boolean hasBody(Context context) {
    return context.contentLength() > 0 || context.header("Transfer-Encoding") != null;
  }

  @Override
  public void close() throws IOException {
    try (live;
        executor) {
      javalin.stop();
    }
  }
}
