package org.pincite.corpus.index;

import java.util.List;
import org.pincite.corpus.Rejection;

/// What a run made of one file, so that the next run can take it over when the file has the same
/// bytes.
///
/// @param collection the collection that the file belongs to
/// @param path below the collection's folder
/// @param sha256 of its bytes
/// @param alsoAt further files with the same bytes, as `collection/path`
/// @param mediaType as detected
/// @param firstRecord how many records were added to the generation before those of this file
/// @param records how many it gave
/// @param firstPassage how many passages were added before those of this file
/// @param rejections what of it could not be read
/// @param notices what was noticed about its records
public record FileEntry(
    String collection,
    String path,
    String sha256,
    List<String> alsoAt,
    String mediaType,
    int firstRecord,
    int records,
    int firstPassage,
    List<Rejection> rejections,
    List<Noticed> notices) {

  public FileEntry {
    if (firstRecord < 0 || records < 0 || firstPassage < 0) {
      throw new IllegalArgumentException("a file has no fewer than no records");
    }
    alsoAt = List.copyOf(alsoAt);
    rejections = List.copyOf(rejections);
    notices = List.copyOf(notices);
  }

  /// Something that was noticed about a record.
  ///
  /// @param record which record of the file, from 0
  /// @param kind the code of its kind
  /// @param detail in words
  public record Noticed(int record, String kind, String detail) {}
}
