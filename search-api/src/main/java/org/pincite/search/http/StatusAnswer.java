package org.pincite.search.http;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Rejection;
import org.pincite.corpus.index.Manifest;
import org.pincite.search.OpenGeneration;

/// The JSON of `GET /v1/status`: what is served, and what could not be made searchable.
///
/// @param files each is read, rejected, or identical to one that was read
/// @param unreadablePages pages of records that could not be read, and so not be searched
/// @param recordsWithUnreadablePages records with at least one of them
/// @param truncatedRecords records whose text ends before the document does
/// @param families groups of records with the same text, or nearly so
/// @param recordsInFamilies all records that belong to one
/// @param notices how many there were of each kind
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
    int filesIdentical,
    int records,
    int passages,
    int unreadablePages,
    int recordsWithUnreadablePages,
    int truncatedRecords,
    int families,
    int recordsInFamilies,
    Map<String, Integer> notices,
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
        manifest.filesIdentical(),
        manifest.records(),
        manifest.passages(),
        manifest.gaps().unreadablePages(),
        manifest.gaps().recordsWithUnreadablePages(),
        manifest.gaps().truncatedRecords(),
        manifest.families().families(),
        manifest.families().members(),
        manifest.notices(),
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
