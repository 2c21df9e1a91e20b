package org.pincite.corpus.index;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

/// What a generation holds and how it was made; `manifest.json` in its folder.
///
/// @param created when the run began
/// @param schemaVersion of [IndexSchema#VERSION] at the time
/// @param authorityVersion of the authority file that linked it
/// @param codeVersion of the program that made it
/// @param sources the folders and files named to the run
/// @param files seen in the sources; each is either read or rejected
/// @param filesRead that gave at least one record
/// @param filesRejected that gave none
/// @param records in the records index
/// @param passages in the passages index
/// @param rejections lines in the list of rejections: rejected files, and rejected parts of files
///   that were read
public record Manifest(
    Instant created,
    int schemaVersion,
    String authorityVersion,
    String codeVersion,
    List<Source> sources,
    int files,
    int filesRead,
    int filesRejected,
    int records,
    int passages,
    int rejections) {

  public Manifest {
    sources = List.copyOf(sources);
    if (filesRead + filesRejected != files) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "every file is read or rejected: %d + %d is not %d",
              filesRead,
              filesRejected,
              files));
    }
  }

  /// A folder or file that was read.
  ///
  /// @param collection its name in records
  /// @param path as it was given
  public record Source(String collection, String path) {}
}
