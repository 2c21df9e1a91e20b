package org.pincite.search.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.Locale;
import java.util.Set;
import org.pincite.corpus.RecordId;
import org.pincite.search.FullRecord;
import org.pincite.search.LiveGeneration;
import org.pincite.search.RecordLookup;
import org.pincite.search.RecordSearcher;
import org.pincite.search.SearchRequest;
import org.pincite.search.web.Pages;

/// Everything the server answers, a line each.
final class Routes {
  private static final int MAX_PASSAGES = 10_000;
  private static final int MAX_REJECTIONS = 1000;

  private final LiveGeneration live;
  private final RecordSearcher searcher;
  private final RecordLookup lookup;
  private final SearchExecutor executor;
  private final Pages pages;

  Routes(
      LiveGeneration live,
      RecordSearcher searcher,
      RecordLookup lookup,
      SearchExecutor executor,
      Pages pages) {
    this.live = live;
    this.searcher = searcher;
    this.lookup = lookup;
    this.executor = executor;
    this.pages = pages;
  }

  void addTo(RoutesConfig routes) {
    get(routes, "/", this::searchPage);
    get(routes, "/records/{id}", this::recordPage);
    get(routes, "/assets/{name}", this::asset);
    get(routes, "/v1/search", this::search);
    get(routes, "/v1/records/{id}", this::record);
    get(routes, "/v1/status", this::status);
    get(routes, "/healthz", this::health);
  }

  /// HEAD runs the same handler: Javalin would answer 200 to it for anything.
  private static void get(RoutesConfig routes, String path, Handler handler) {
    routes.get(path, handler);
    routes.head(path, handler);
  }

  private void search(Context context) throws Exception {
    var request = SearchRequest.from(QueryString.of(context));
    var response = executor.run(() -> searcher.search(request));
    json(context, SearchAnswer.of(request, response));
  }

  private void record(Context context) throws Exception {
    var parameters = new Parameters(context, Set.of("offset", "limit"));
    int offset = parameters.number("offset", 0, 10_000_000, 0);
    int limit = parameters.number("limit", 0, MAX_PASSAGES, MAX_PASSAGES);
    FullRecord record = find(context, offset, limit);
    int end = offset + record.passages().size();
    json(
        context,
        RecordAnswer.of(
            record,
            limit > 0 && end < record.passageCount()
                ? String.format(
                    Locale.ROOT,
                    "/v1/records/%s?offset=%d&limit=%d",
                    record.record().id(),
                    end,
                    limit)
                : null));
  }

  private FullRecord find(Context context, int offset, int limit) throws Exception {
    String id = context.pathParam("id");
    if (!RecordId.isValid(id)) {
      throw new NoSuchRecordException();
    }
    return executor
        .run(() -> lookup.find(new RecordId(id), offset + 1, limit))
        .orElseThrow(NoSuchRecordException::new);
  }

  private void status(Context context) throws Exception {
    var parameters = new Parameters(context, Set.of("offset", "limit"));
    int offset = parameters.number("offset", 0, Integer.MAX_VALUE - MAX_REJECTIONS, 0);
    int limit = parameters.number("limit", 0, MAX_REJECTIONS, 100);
    json(context, live.with(open -> StatusAnswer.of(open, offset, limit)));
  }

  private void health(Context context) throws Exception {
    new Parameters(context, Set.of());
    context.contentType("text/plain; charset=utf-8").result("ok\n");
  }

  private void searchPage(Context context) throws Exception {
    var request = SearchRequest.from(QueryString.of(context));
    var response = executor.run(() -> searcher.search(request));
    html(context, pages.results(response));
  }

  private void recordPage(Context context) throws Exception {
    new Parameters(context, Set.of());
    html(context, pages.record(find(context, 0, MAX_PASSAGES)));
  }

  private void asset(Context context) {
    new Parameters(context, Set.of());
    var asset = pages.asset(context.pathParam("name")).orElseThrow(NothingHereException::new);
    context
        .contentType(asset.mediaType())
        .header("Cache-Control", "public, max-age=31536000, immutable")
        .result(asset.text());
  }

  private static void json(Context context, Object answer) {
    context.contentType("application/json").result(Json.bytes(answer));
  }

  private static void html(Context context, String page) {
    context.contentType("text/html; charset=utf-8").result(page);
  }

  /// No record has the id that was asked for.
  static final class NoSuchRecordException extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /// There is nothing at this address.
  static final class NothingHereException extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }
}
