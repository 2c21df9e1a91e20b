package org.pincite.search.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import org.pincite.search.BadParameterException;
import org.pincite.search.QueryTimedOutException;
import org.pincite.search.SearchRequest;
import org.pincite.search.web.Pages;
import org.pincite.search.web.ShownProblem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Turns what handlers throw into answers: the one place that does. The addresses of the API answer
/// problem JSON, the others a page.
final class Problems {
  private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

  private final Pages pages;

  Problems(Pages pages) {
    this.pages = pages;
  }

  void addTo(RoutesConfig routes) {
    routes.exception(
        BadParameterException.class,
        (e, context) -> answer(context, Problem.badParameter(e.parameter(), e.getMessage())));
    routes.exception(
        Routes.NoSuchRecordException.class,
        (e, context) -> answer(context, Problem.noSuchRecord()));
    routes.exception(
        Routes.NotListedException.class,
        (e, context) -> answer(context, Problem.notListed(String.valueOf(e.getMessage()))));
    routes.exception(
        Routes.NothingHereException.class, (e, context) -> answer(context, Problem.notFound()));
    routes.exception(
        SearchExecutor.TooManySearchesException.class,
        (e, context) -> {
          context.header("Retry-After", "1");
          answer(context, Problem.tooManySearches());
        });
    routes.exception(
        QueryTimedOutException.class, (e, context) -> answer(context, Problem.timedOut()));
    routes.exception(HttpResponseException.class, (e, context) -> answer(context, ofLibrary(e)));
    routes.exception(
        Exception.class,
        (e, context) -> {
          LOG.error("{} {} failed", context.method(), context.path(), e);
          answer(context, Problem.failed());
        });
  }

  private static Problem ofLibrary(HttpResponseException e) {
    return switch (e.getStatus()) {
      case 404 -> Problem.notFound();
      case 405 -> Problem.methodNotAllowed();
      default -> Problem.ofStatus(e.getStatus(), String.valueOf(e.getMessage()));
    };
  }

  private void answer(Context context, Problem problem) {
    context.status(problem.status());
    if (problem.status() == 405) {
      context.header("Allow", "GET, HEAD");
    }
    if (isOfTheApi(context.path())) {
      context.contentType(Problem.MEDIA_TYPE).result(Json.bytes(problem));
    } else {
      context
          .contentType("text/html; charset=utf-8")
          .result(
              pages.problem(
                  new ShownProblem(
                      problem.status(),
                      problem.title(),
                      problem.detail(),
                      problem.parameter(),
                      words(context))));
    }
  }

  private static boolean isOfTheApi(String path) {
    return path.startsWith("/v1/") || path.equals("/v1") || path.equals("/healthz");
  }

  /// What was asked for, so that it need not be typed again; nothing when it cannot be read.
  private static String words(Context context) {
    String q = context.queryParam("q");
    return q == null || q.length() > SearchRequest.MAX_QUERY ? "" : q;
  }
}
