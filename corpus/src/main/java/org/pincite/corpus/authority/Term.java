package org.pincite.corpus.authority;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The time in which a role was held or a name borne.
///
/// @param from its beginning; null when not known, or always
/// @param to its end; null when not known, or still
public record Term(@Nullable PartialDate from, @Nullable PartialDate to) {
  private static final Term ALWAYS = new Term(null, null);

  public Term {
    if (from != null && to != null && to.lastDay().isBefore(from.firstDay())) {
      throw new IllegalArgumentException(
          "a time ends before it begins: " + from.iso() + " to " + to.iso());
    }
  }

  /// Without a known beginning or end.
  public static Term always() {
    return ALWAYS;
  }

  /// Whether any day from `first` to `last`, both included, may lie within.
  public boolean touches(LocalDate first, LocalDate last) {
    return (from == null || !from.firstDay().isAfter(last))
        && (to == null || !to.lastDay().isBefore(first));
  }
}
