package org.pincite.indexer.reader;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Provenance;
import org.pincite.corpus.PublicRecord;
import org.pincite.corpus.PublishedDate;
import org.pincite.corpus.RecordId;
import org.pincite.corpus.RecordType;

/// What a file says of a record, apart from its text.
///
/// @param key the file's own name of the record, unique in the file; null when it has none
/// @param title null when the file states none
/// @param url the canonical address; null when the file states none
/// @param language BCP 47 tag; null when the file states none
/// @param retrieved null when the file does not say when it was fetched
record Description(
    @Nullable String key,
    @Nullable RecordType type,
    @Nullable String title,
    @Nullable String publisher,
    List<String> authors,
    PublishedDate published,
    @Nullable String language,
    @Nullable URI url,
    @Nullable String rights,
    @Nullable String basedOn,
    @Nullable Instant retrieved) {

  Description {
    authors = List.copyOf(authors);
  }

  /// Of a file that says nothing of itself.
  static Description none() {
    return new Description(
        null, null, null, null, List.of(), PublishedDate.unknown(), null, null, null, null, null);
  }

  /// The record that a whole file is.
  ///
  /// @param fallbackType when the file states no type
  /// @param fallbackTitle when the file states no title
  /// @param pageCount null for a record without pages
  PublicRecord wholeFile(
      SourceFile source,
      RecordReader reader,
      RecordType fallbackType,
      String fallbackTitle,
      @Nullable Integer pageCount) {
    RecordId id =
        url != null
            ? RecordId.ofUrl(url)
            : RecordId.ofPath(source.collection(), source.relativePath());
    return record(id, source, reader, null, fallbackType, fallbackTitle, pageCount);
  }

  /// The record that one line of a file is; it must state a url, or a key.
  ///
  /// @param fallbackTitle when the line states no title
  PublicRecord line(
      SourceFile source,
      RecordReader reader,
      int line,
      String fallbackTitle,
      @Nullable Integer pageCount) {
    RecordId id =
        url != null
            ? RecordId.ofUrl(url)
            : RecordId.ofKey(
                source.collection(), source.relativePath(), Objects.requireNonNull(key));
    return record(id, source, reader, line, RecordType.OTHER, fallbackTitle, pageCount);
  }

  private PublicRecord record(
      RecordId id,
      SourceFile source,
      RecordReader reader,
      @Nullable Integer line,
      RecordType fallbackType,
      String fallbackTitle,
      @Nullable Integer pageCount) {
    var provenance =
        new Provenance(
            source.relativePath(),
            line,
            source.sha256(),
            source.size(),
            source.mediaType(),
            retrieved != null ? retrieved : source.modified(),
            reader.name(),
            reader.version());
    return new PublicRecord(
        id,
        type != null ? type : fallbackType,
        title != null ? title : fallbackTitle,
        publisher,
        authors,
        published,
        language != null ? language : "und",
        url == null ? null : url.toString(),
        rights,
        basedOn,
        source.collection(),
        provenance,
        pageCount);
  }
}
