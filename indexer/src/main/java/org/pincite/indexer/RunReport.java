package org.pincite.indexer;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Rejection;
import org.pincite.corpus.index.Manifest;
import org.pincite.indexer.correction.CorrectionReport;
import org.pincite.indexer.reader.Notice;

/// What a run did.
///
/// @param generation the name of the generation it published
/// @param started when it began
/// @param duration how long it took
/// @param files seen in the sources; each is read or rejected, or has the bytes of another one
/// @param filesRead that gave at least one record
/// @param filesRejected that gave none
/// @param filesIdentical that have the very bytes of a file that was read, and were not read again
/// @param filesTakenOver of those read or rejected, that were not read again but taken from the
///   generation before, because their bytes had not changed
/// @param bytes of all files seen
/// @param records that can be searched
/// @param passages that can be searched
/// @param gaps what of the records cannot be searched
/// @param families the records that have copies
/// @param rejections by the code of their reason: rejected files, and rejected parts of files read
/// @param rejected the first [#MAX_REJECTED] of them; the generation has all
/// @param notices by the code of their kind: what should be known of records that were read
/// @param noticed the first [#MAX_NOTICED] of them
/// @param types what was seen of each media type
/// @param corrections what the corrections of links did
public record RunReport(
    String generation,
    Instant started,
    Duration duration,
    int files,
    int filesRead,
    int filesRejected,
    int filesIdentical,
    int filesTakenOver,
    long bytes,
    int records,
    int passages,
    Manifest.Gaps gaps,
    Manifest.FamilyCounts families,
    Map<String, Integer> rejections,
    List<Rejection> rejected,
    Map<String, Integer> notices,
    List<Noticed> noticed,
    Map<String, TypeCount> types,
    CorrectionReport corrections) {

  /// How many rejections a report lists.
  public static final int MAX_REJECTED = 1000;

  /// How many notices a report lists.
  public static final int MAX_NOTICED = 1000;

  /// The same with what the corrections did.
  RunReport with(CorrectionReport newCorrections) {
    return new RunReport(
        generation,
        started,
        duration,
        files,
        filesRead,
        filesRejected,
        filesIdentical,
        filesTakenOver,
        bytes,
        records,
        passages,
        gaps,
        families,
        rejections,
        rejected,
        notices,
        noticed,
        types,
        newCorrections);
  }

  /// A notice and the record that it is about.
  ///
  /// @param line in the file, from 1; null when the record has none
  public record Noticed(
      String collection,
      String file,
      @Nullable Integer line,
      String record,
      Notice.Kind kind,
      String detail) {}

  /// What was seen of one media type.
  public record TypeCount(
      int files, int read, int rejected, int identical, int records, int passages) {

    TypeCount plus(TypeCount other) {
      return new TypeCount(
          files + other.files,
          read + other.read,
          rejected + other.rejected,
          identical + other.identical,
          records + other.records,
          passages + other.passages);
    }
  }
}
