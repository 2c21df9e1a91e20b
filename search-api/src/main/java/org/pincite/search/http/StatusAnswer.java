package org.pincite.search.http;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Rejection;
import org.pincite.corpus.index.Manifest;
import org.pincite.search.OpenGeneration;

/// The JSON of `GET /v1/status`: what is served, and what could not be made searchable.
///
/// @param rejections how many there are; `rejected` may be fewer
record StatusAnswer(
    String generation,
    String created,
    int schemaVersion,
    String authorityVersion,
    String codeVersion,
    List<String> collections,
    int files,
    int filesRead,
    int filesRejected,
    int records,
    int passages,
    int rejections,
    List<RejectedAnswer> rejected,
    @Nullable String next) {

  /// @param offset how many rejections to skip
  /// @param limit how many to give at most
  static StatusAnswer of(OpenGeneration open, int offset, int limit) throws IOException {
    Manifest manifest = open.manifest();
    List<Rejection> rejections = open.generation().rejections(offset, limit);
    int end = offset + rejections.size();
    return new StatusAnswer(
        open.name(),
        manifest.created().toString(),
        manifest.schemaVersion(),
        manifest.authorityVersion(),
        manifest.codeVersion(),
        manifest.sources().stream().map(Manifest.Source::collection).toList(),
        manifest.files(),
        manifest.filesRead(),
        manifest.filesRejected(),
        manifest.records(),
        manifest.passages(),
        manifest.rejections(),
        rejections.stream().map(RejectedAnswer::of).toList(),
        limit > 0 && end < manifest.rejections()
            ? String.format(Locale.ROOT, "/v1/status?offset=%d&limit=%d", end, limit)
            : null);
  }

  /// What could not be searched, and why.
  record RejectedAnswer(
      String collection, String file, @Nullable Integer line, String reason, String detail) {

    static RejectedAnswer of(Rejection rejection) {
      return new RejectedAnswer(
          rejection.collection(),
          rejection.file(),
          rejection.line(),
          rejection.reason().code(),
          rejection.detail());
    }
  }
}
