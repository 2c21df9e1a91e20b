package org.pincite.indexer.reader;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Extent;
import org.pincite.corpus.Provenance;
import org.pincite.corpus.PublicRecord;
import org.pincite.corpus.PublishedDate;
import org.pincite.corpus.RecordId;
import org.pincite.corpus.RecordType;

/// What a file says of a record, apart from its text; [DescriptionBuilder] makes it.
///
/// @param key the file's own name of the record, unique in the file; null when it has none
/// @param title null when the file states none
/// @param modified unknown when the file states none
/// @param url the canonical address; null when the file states none
/// @param language BCP 47 tag; null when the file states none
/// @param references the numbers under which it is known
/// @param withdrawn the publisher's notice; null when it was not withdrawn
/// @param retrieved null when the file does not say when it was fetched
/// @param methods how each value was found, by the name of its field
/// @param notices what should be known of it
public record Description(
    @Nullable String key,
    @Nullable RecordType type,
    @Nullable String title,
    @Nullable String publisher,
    List<String> authors,
    PublishedDate published,
    PublishedDate modified,
    @Nullable String language,
    @Nullable URI url,
    @Nullable String rights,
    @Nullable String basedOn,
    List<String> references,
    @Nullable String withdrawn,
    @Nullable Instant retrieved,
    Map<String, String> methods,
    List<Notice> notices) {

  public Description {
    authors = List.copyOf(authors);
    references = List.copyOf(references);
    methods = Map.copyOf(methods);
    notices = List.copyOf(notices);
  }

  /// Of a file that says nothing of itself.
  public static Description none() {
    return new DescriptionBuilder().build();
  }

  /// The record that a whole file is.
  ///
  /// @param fallbackType when the file states no type
  /// @param fallbackTitle when the file states no title
  public PublicRecord wholeFile(
      SourceFile source,
      RecordReader reader,
      RecordType fallbackType,
      String fallbackTitle,
      Extent extent) {
    URI address = url != null ? url : source.origin().url();
    RecordId id =
        address != null
            ? RecordId.ofUrl(address)
            : RecordId.ofPath(source.collection(), source.relativePath());
    return record(id, address, source, reader, null, fallbackType, fallbackTitle, extent);
  }

  /// The record that one of several parts of a file is; it must state a url, or a key.
  ///
  /// @param line the line at which it begins, from 1; null when the file has no lines
  /// @param fallbackType when the part states no type
  /// @param fallbackTitle when the part states no title
  public PublicRecord partOfFile(
      SourceFile source,
      RecordReader reader,
      @Nullable Integer line,
      RecordType fallbackType,
      String fallbackTitle,
      Extent extent) {
    RecordId id =
        url != null
            ? RecordId.ofUrl(url)
            : RecordId.ofKey(
                source.collection(), source.relativePath(), Objects.requireNonNull(key));
    return record(id, url, source, reader, line, fallbackType, fallbackTitle, extent);
  }

  /// The record that one of several parts of a file is, which must state a key: its url is that of
  /// a page which other records are on too, and does not identify it.
  ///
  /// @param line the line at which it begins, from 1
  /// @param fallbackTitle when the part states no title
  public PublicRecord keyedPartOfFile(
      SourceFile source, RecordReader reader, int line, String fallbackTitle, Extent extent) {
    RecordId id =
        RecordId.ofKey(source.collection(), source.relativePath(), Objects.requireNonNull(key));
    return record(id, url, source, reader, line, RecordType.OTHER, fallbackTitle, extent);
  }

  private PublicRecord record(
      RecordId id,
      @Nullable URI address,
      SourceFile source,
      RecordReader reader,
      @Nullable Integer line,
      RecordType fallbackType,
      String fallbackTitle,
      Extent extent) {
    Origin origin = source.origin();
    var provenance =
        new Provenance(
            source.relativePath(),
            line,
            source.sha256(),
            source.size(),
            source.mediaType(),
            retrieved != null
                ? retrieved
                : Objects.requireNonNullElse(origin.retrieved(), source.modified()),
            reader.name(),
            reader.version(),
            origin.alsoAt(),
            methods);
    return new PublicRecord(
        id,
        type != null ? type : fallbackType,
        title != null ? title : fallbackTitle,
        publisher,
        authors,
        published,
        modified,
        language != null ? language : "und",
        address == null ? null : address.toString(),
        rights,
        basedOn,
        references,
        withdrawn,
        origin.partOf(),
        source.collection(),
        provenance,
        extent);
  }
}
