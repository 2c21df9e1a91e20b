package org.pincite.indexer.reader.archive;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.RecordId;

/// What a container says of one of its members. Nothing of it is trusted: the name only becomes a
/// label.
///
/// @param name its path or address in the container
/// @param fileName by which its type is told from those that look alike
/// @param url the address that it was fetched from; null when not known
/// @param retrieved when it was fetched; null when not known
/// @param modified its last change; null when not known
/// @param partOf the record that it came with; null when that of the container, or none
/// @param alsoAt further places of the same bytes, as `collection/path`
public record Member(
    String name,
    String fileName,
    @Nullable URI url,
    @Nullable Instant retrieved,
    @Nullable Instant modified,
    @Nullable RecordId partOf,
    List<String> alsoAt) {

  // No file of a folder has a longer one; detection matches it against hundreds of patterns.
  private static final int MAX_FILE_NAME = 255;

  public Member {
    fileName = fileName.substring(Math.max(fileName.length() - MAX_FILE_NAME, 0));
    alsoAt = List.copyOf(alsoAt);
  }

  /// A member of which only the path is known.
  public static Member named(String path) {
    String slashes = path.replace('\\', '/');
    String fileName = slashes.substring(slashes.lastIndexOf('/') + 1);
    return new Member(path, fileName, null, null, null, null, List.of());
  }

  /// With another name to tell its type by.
  public Member called(String newFileName) {
    return new Member(name, newFileName, url, retrieved, modified, partOf, alsoAt);
  }

  /// With the time of its last change.
  public Member changed(@Nullable Instant time) {
    return new Member(name, fileName, url, retrieved, time, partOf, alsoAt);
  }

  /// Fetched from an address.
  public Member fetched(@Nullable URI from, @Nullable Instant at) {
    return new Member(name, fileName, from, at, modified, partOf, alsoAt);
  }

  /// That came with a record.
  public Member cameWith(RecordId record) {
    return new Member(name, fileName, url, retrieved, modified, record, alsoAt);
  }

  /// With further places of the same bytes.
  public Member alsoAt(List<String> places) {
    return new Member(name, fileName, url, retrieved, modified, partOf, places);
  }
}
