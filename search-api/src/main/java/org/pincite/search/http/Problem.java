package org.pincite.search.http;

import org.jspecify.annotations.Nullable;

/// An error answer, as RFC 9457 has it (`application/problem+json`).
///
/// @param type a stable name of the kind of problem
/// @param title what the kind is, the same each time
/// @param status the HTTP status
/// @param detail what is wrong this time, for the caller; null when the title says all
/// @param parameter the request parameter that is wrong; null when none is
public record Problem(
    String type, String title, int status, @Nullable String detail, @Nullable String parameter) {

  /// The media type of problems.
  static final String MEDIA_TYPE = "application/problem+json";

  static Problem badParameter(String parameter, @Nullable String detail) {
    return new Problem(urn("bad-parameter"), "A parameter is wrong", 400, detail, parameter);
  }

  static Problem badRequest(String detail) {
    return new Problem(urn("bad-request"), "The request cannot be read", 400, detail, null);
  }

  static Problem notFound() {
    return new Problem(urn("not-found"), "There is nothing here", 404, null, null);
  }

  static Problem noSuchRecord() {
    return new Problem(urn("no-such-record"), "There is no such record", 404, null, "id");
  }

  static Problem notListed(String detail) {
    return new Problem(urn("not-listed"), "It is not listed", 404, detail, "id");
  }

  static Problem methodNotAllowed() {
    return new Problem(
        urn("method-not-allowed"), "Only GET and HEAD are answered", 405, null, null);
  }

  static Problem tooManySearches() {
    return new Problem(
        urn("busy"), "Too many searches at once", 503, "Ask again in a second.", null);
  }

  static Problem timedOut() {
    return new Problem(
        urn("timed-out"),
        "The search took too long",
        503,
        "Ask with fewer or rarer words, or again when the server is less busy.",
        null);
  }

  static Problem failed() {
    return new Problem(
        urn("failed"),
        "The server made a mistake",
        500,
        "The operator can find it in the log.",
        null);
  }

  /// Any other status that the HTTP library answers by itself.
  static Problem ofStatus(int status, String title) {
    return new Problem("about:blank", title, status, null, null);
  }

  private static String urn(String kind) {
    return "urn:pincite:problem:" + kind;
  }
}
