package org.pincite.indexer.reader;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.RecordId;

/// What is known of a file from outside it: from the archive that it is a member of, or from the
/// folder that it lies in.
///
/// @param url the address that it was fetched from; null when not known
/// @param retrieved when it was fetched; null when not known
/// @param partOf the record that it came with; null when it came with none
/// @param depth how many archives or messages it lies in; 0 for a file of a folder
/// @param alsoAt further files with the same bytes, as `collection/path`
/// @param allowance what may still be unpacked of the file of a folder that it lies in; null for
///   such a file itself
public record Origin(
    @Nullable URI url,
    @Nullable Instant retrieved,
    @Nullable RecordId partOf,
    int depth,
    List<String> alsoAt,
    @Nullable UnpackAllowance allowance) {

  private static final Origin FOLDER = new Origin(null, null, null, 0, List.of());

  public Origin {
    alsoAt = List.copyOf(alsoAt);
  }

  /// Of a file in a folder, or of one with an allowance of its own.
  public Origin(
      @Nullable URI url,
      @Nullable Instant retrieved,
      @Nullable RecordId partOf,
      int depth,
      List<String> alsoAt) {
    this(url, retrieved, partOf, depth, alsoAt, null);
  }

  /// Of a file in a folder of which nothing else is known.
  public static Origin folder() {
    return FOLDER;
  }

  /// Of a file in a folder, with the places of its copies.
  public static Origin folder(List<String> alsoAt) {
    return new Origin(null, null, null, 0, alsoAt);
  }
}
