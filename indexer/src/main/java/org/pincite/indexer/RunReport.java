package org.pincite.indexer;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Rejection;
import org.pincite.indexer.reader.Notice;

/// What a run did.
///
/// @param generation the name of the generation it published
/// @param started when it began
/// @param duration how long it took
/// @param files seen in the sources; each is either read or rejected
/// @param filesRead that gave at least one record
/// @param filesRejected that gave none
/// @param bytes of all files seen
/// @param records that can be searched
/// @param passages that can be searched
/// @param rejections by the code of their reason: rejected files, and rejected parts of files read
/// @param rejected the first [#MAX_REJECTED] of them; the generation has all
/// @param notices by the code of their kind: what should be known of records that were read
/// @param noticed the first [#MAX_NOTICED] of them
/// @param types what was seen of each media type
public record RunReport(
    String generation,
    Instant started,
    Duration duration,
    int files,
    int filesRead,
    int filesRejected,
    long bytes,
    int records,
    int passages,
    Map<String, Integer> rejections,
    List<Rejection> rejected,
    Map<String, Integer> notices,
    List<Noticed> noticed,
    Map<String, TypeCount> types) {

  /// How many rejections a report lists.
  public static final int MAX_REJECTED = 1000;

  /// How many notices a report lists.
  public static final int MAX_NOTICED = 1000;

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
  public record TypeCount(int files, int read, int rejected, int records, int passages) {}
}
