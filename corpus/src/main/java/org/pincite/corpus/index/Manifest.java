package org.pincite.corpus.index;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// What a generation holds and how it was made; `manifest.json` in its folder.
///
/// @param created when the run began
/// @param schemaVersion of [IndexSchema#VERSION] at the time
/// @param authorityVersion of the authority file that linked it
/// @param codeVersion of the program that made it
/// @param sources the folders and files named to the run
/// @param files seen in the sources; each is read or rejected, or has the bytes of another one
/// @param filesRead that gave at least one record
/// @param filesRejected that gave none
/// @param filesIdentical that have the very bytes of a file that was read, and were not read again
/// @param records in the records index
/// @param passages in the passages index
/// @param rejections lines in the list of rejections: rejected files, and rejected parts of files
///   that were read
/// @param gaps what of the records cannot be searched
/// @param notices how many there were of each kind, by its code
/// @param families the records that have copies
public record Manifest(
    Instant created,
    int schemaVersion,
    String authorityVersion,
    String codeVersion,
    List<Source> sources,
    int files,
    int filesRead,
    int filesRejected,
    int filesIdentical,
    int records,
    int passages,
    int rejections,
    Gaps gaps,
    Map<String, Integer> notices,
    FamilyCounts families) {

  public Manifest {
    sources = List.copyOf(sources);
    notices = Collections.unmodifiableMap(new TreeMap<>(notices));
    if (filesRead + filesRejected + filesIdentical != files) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "every file is read, rejected or identical to another: %d + %d + %d is not %d",
              filesRead,
              filesRejected,
              filesIdentical,
              files));
    }
  }

  /// The same run, with the families that were found at its end.
  Manifest withFamilies(FamilyCounts found) {
    return new Manifest(
        created,
        schemaVersion,
        authorityVersion,
        codeVersion,
        sources,
        files,
        filesRead,
        filesRejected,
        filesIdentical,
        records,
        passages,
        rejections,
        gaps,
        notices,
        found);
  }

  /// What of the records that were read cannot be searched.
  ///
  /// @param unreadablePages pages of which no text could be had
  /// @param recordsWithUnreadablePages records with at least one of them
  /// @param truncatedRecords records whose text ends before the document does
  public record Gaps(int unreadablePages, int recordsWithUnreadablePages, int truncatedRecords) {

    /// Everything can be searched.
    public static Gaps none() {
      return new Gaps(0, 0, 0);
    }
  }

  /// The file of families, in numbers.
  ///
  /// @param families of two records and more
  /// @param members all records that belong to one
  /// @param sha256 of the file
  public record FamilyCounts(int families, int members, String sha256) {

    /// Before they are looked for.
    public static FamilyCounts none() {
      return new FamilyCounts(0, 0, "");
    }
  }

  /// A folder or file that was read.
  ///
  /// @param collection its name in records
  /// @param path as it was given
  public record Source(String collection, String path) {}
}
