package org.pincite.indexer.reader.hansard;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A day's proceedings.
///
/// @param date null when the file does not tell
/// @param volume of the bound report; null when the file does not tell
/// @param language BCP 47 tag of what is said
record Sitting(
    Proceedings proceedings, @Nullable LocalDate date, @Nullable String volume, String language) {
  private static final DateTimeFormatter LONG =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  /// As it is cited without a column: `HC Deb 10 May 2016`, with `vol 89` where the volume is
  /// known.
  Optional<String> reference() {
    LocalDate day = date;
    if (day == null || proceedings.citation().isEmpty()) {
      return Optional.empty();
    }
    String reference = proceedings.citation() + " " + LONG.format(day);
    return Optional.of(volume == null ? reference : reference + " vol " + volume);
  }

  /// A title for what has no heading.
  String title() {
    LocalDate day = date;
    return day == null ? proceedings.label() : proceedings.label() + ", " + LONG.format(day);
  }
}
