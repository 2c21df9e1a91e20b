package org.pincite.search.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.RecordId;
import org.pincite.corpus.index.Facet;
import org.pincite.search.BadParameterException;
import org.pincite.search.EntityLookup;
import org.pincite.search.FacetRequest;
import org.pincite.search.FullRecord;
import org.pincite.search.LiveGeneration;
import org.pincite.search.RecordLookup;
import org.pincite.search.RecordSearcher;
import org.pincite.search.SearchRequest;
import org.pincite.search.web.Pages;

/// Everything the server answers, a line each. Whatever reads the index, or makes a large answer,
/// runs on the few threads of the executor: memory and time are bounded by their number, not by
/// that of the connections.
final class Routes {
  private static final int MAX_PASSAGES = 10_000;
  private static final int MAX_REJECTIONS = 1000;

  private final LiveGeneration live;
  private final RecordSearcher searcher;
  private final RecordLookup lookup;
  private final EntityLookup entities;
  private final SearchExecutor executor;
  private final Pages pages;

  Routes(IndexAccess index, SearchExecutor executor, Pages pages) {
    this.live = index.live();
    this.searcher = index.searcher();
    this.lookup = index.records();
    this.entities = index.entities();
    this.executor = executor;
    this.pages = pages;
  }

  void addTo(RoutesConfig routes) {
    get(routes, "/", this::searchPage);
    get(routes, "/records/{id}", this::recordPage);
    get(routes, "/assets/{name}", this::asset);
    get(routes, "/v1/search", this::search);
    get(routes, "/v1/facets/{name}", this::facet);
    get(routes, "/v1/records/{id}", this::record);
    get(routes, "/v1/persons/{id}", this::person);
    get(routes, "/v1/places/{id}", this::place);
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
    json(
        context,
        executor.run(() -> Json.bytes(SearchAnswer.of(request, searcher.search(request)))));
  }

  private void facet(Context context) throws Exception {
    Facet facet = Facet.of(context.pathParam("name")).orElseThrow(NothingHereException::new);
    var request = FacetRequest.from(facet, QueryString.of(context));
    json(
        context,
        executor.run(() -> Json.bytes(FacetPageAnswer.of(request, searcher.values(request)))));
  }

  private void record(Context context) throws Exception {
    var parameters = new Parameters(context, Set.of("offset", "limit", "explain", "explainOffset"));
    int offset = parameters.number("offset", 0, 10_000_000, 0);
    int limit = parameters.number("limit", 0, MAX_PASSAGES, MAX_PASSAGES);
    boolean explained = parameters.word("explain", Set.of("links")).equals("links");
    int fromLink = parameters.number("explainOffset", 0, 100_000_000, 0);
    if (fromLink > 0 && !explained) {
      throw new BadParameterException("explainOffset", "is of explain=links, which is not given");
    }
    RecordId id = recordId(context);
    json(
        context,
        executor.run(() ->
            Json.bytes(
                explained ? explained(id, offset, limit, fromLink) : record(id, offset, limit))));
  }

  private RecordAnswer record(RecordId id, int offset, int limit) throws IOException {
    FullRecord record = find(id, offset, limit);
    return RecordAnswer.of(record, next(record, offset, limit), null);
  }

  private RecordAnswer explained(RecordId id, int offset, int limit, int fromLink)
      throws IOException {
    var explained =
        lookup.explained(id, offset + 1, limit, fromLink).orElseThrow(NoSuchRecordException::new);
    FullRecord record = explained.record();
    return RecordAnswer.of(
        record,
        next(record, offset, limit),
        LinksAnswer.of(explained.links(), record.record().id(), fromLink));
  }

  private static @Nullable String next(FullRecord record, int offset, int limit) {
    int end = offset + record.passages().size();
    return limit == 0 || end >= record.passageCount()
        ? null
        : String.format(
            Locale.ROOT, "/v1/records/%s?offset=%d&limit=%d", record.record().id(), end, limit);
  }

  private static RecordId recordId(Context context) {
    String id = context.pathParam("id");
    if (!RecordId.isValid(id)) {
      throw new NoSuchRecordException();
    }
    return new RecordId(id);
  }

  private FullRecord find(RecordId id, int offset, int limit) throws IOException {
    return lookup.find(id, offset + 1, limit).orElseThrow(NoSuchRecordException::new);
  }

  private void person(Context context) throws Exception {
    new Parameters(context, Set.of());
    String id = context.pathParam("id");
    json(
        context,
        executor.run(() ->
            Json.bytes(
                PersonAnswer.of(
                    entities.person(id).orElseThrow(() -> new NotListedException("person"))))));
  }

  private void place(Context context) throws Exception {
    new Parameters(context, Set.of());
    String id = context.pathParam("id");
    json(
        context,
        executor.run(() ->
            Json.bytes(
                PlaceAnswer.of(
                    entities.place(id).orElseThrow(() -> new NotListedException("place"))))));
  }

  private void status(Context context) throws Exception {
    var parameters = new Parameters(context, Set.of("offset", "limit"));
    int offset = parameters.number("offset", 0, Integer.MAX_VALUE - MAX_REJECTIONS, 0);
    int limit = parameters.number("limit", 0, MAX_REJECTIONS, 100);
    json(
        context,
        executor.run(() -> Json.bytes(live.with(open -> StatusAnswer.of(open, offset, limit)))));
  }

  private void health(Context context) throws Exception {
    new Parameters(context, Set.of());
    context.contentType("text/plain; charset=utf-8").result("ok\n");
  }

  private void searchPage(Context context) throws Exception {
    var request = SearchRequest.from(QueryString.of(context));
    html(context, executor.run(() -> pages.results(searcher.search(request))));
  }

  private void recordPage(Context context) throws Exception {
    new Parameters(context, Set.of());
    RecordId id = recordId(context);
    html(context, executor.run(() -> pages.record(find(id, 0, MAX_PASSAGES))));
  }

  private void asset(Context context) {
    new Parameters(context, Set.of());
    var asset = pages.asset(context.pathParam("name")).orElseThrow(NothingHereException::new);
    context
        .contentType(asset.mediaType())
        .header("Cache-Control", "public, max-age=31536000, immutable")
        .result(asset.text());
  }

  private static void json(Context context, byte[] answer) {
    context.contentType("application/json").result(answer);
  }

  private static void html(Context context, String page) {
    context.contentType("text/html; charset=utf-8").result(page);
  }

  /// No record has the id that was asked for.
  static final class NoSuchRecordException extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /// No person or place is listed with the id that was asked for.
  static final class NotListedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /// @param kind of what was asked for
    NotListedException(String kind) {
      super("no " + kind + " is listed with this id");
    }
  }

  /// There is nothing at this address.
  static final class NothingHereException extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }
}
