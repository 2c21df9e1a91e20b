package org.pincite.indexer.correction;

import java.util.List;

/// What the corrections did in a run.
///
/// @param corrections how many there are
/// @param linksRemoved how many links they took away
/// @param applied those that found their target
/// @param unmatched those that did not, and why
/// @param changed records of which the text is another than when they were corrected, though the
///   correction found them
public record CorrectionReport(
    int corrections,
    long linksRemoved,
    List<Applied> applied,
    List<Remark> unmatched,
    List<Remark> changed) {

  /// How many entries each list has at most.
  public static final int MAX_LISTED = 1000;

  public CorrectionReport {
    applied = List.copyOf(applied);
    unmatched = List.copyOf(unmatched);
    changed = List.copyOf(changed);
  }

  /// Of a run without corrections.
  public static CorrectionReport none() {
    return new CorrectionReport(0, 0, List.of(), List.of(), List.of());
  }

  /// A correction that found its target.
  ///
  /// @param line in the file of corrections, from 1
  /// @param links how many links it is about
  public record Applied(int line, String entity, long links) {}

  /// Something to know of a correction.
  ///
  /// @param line in the file of corrections, from 1
  public record Remark(int line, String entity, String text) {}
}
