package org.pincite.corpus;

import org.jspecify.annotations.Nullable;

/// Who says a passage, and when.
///
/// @param speaker the name as printed, not blank
/// @param speakerId the source's own identifier of the person; null when it has none
/// @param time the time of day as printed (`14:34`); null when there is none
public record Speech(String speaker, @Nullable String speakerId, @Nullable String time) {

  public Speech {
    if (speaker.isBlank()) {
      throw new IllegalArgumentException("a speech has a speaker");
    }
  }
}
