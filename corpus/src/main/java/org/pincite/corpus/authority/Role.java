package org.pincite.corpus.authority;

import org.jspecify.annotations.Nullable;

/// A public role of a person.
///
/// @param office the id of the office held; null for a role that is no listed office
/// @param title the role in words; null when the office says it
/// @param term when it was held
/// @param asOf a date at which it was still held, where no end is known; null when not said
/// @param capacity `acting`, `interim` or the like; null for the full office
/// @param source where that is stated; null when not said
public record Role(
    @Nullable String office,
    @Nullable String title,
    Term term,
    @Nullable PartialDate asOf,
    @Nullable String capacity,
    @Nullable String source) {

  public Role {
    if (office == null && title == null) {
      throw new IllegalArgumentException("a role has an office or a title");
    }
  }
}
