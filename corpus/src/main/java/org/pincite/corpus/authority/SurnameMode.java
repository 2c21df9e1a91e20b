package org.pincite.corpus.authority;

import java.util.Locale;

/// When the surname alone means a person.
public enum SurnameMode {
  /// After a fuller mention in the same section.
  AFTER,
  /// Wherever it stands: nobody else has it, and it is no word and no place.
  ALONE,
  /// Never: it is also a common word, a forename or a place.
  NEVER;

  /// The name in authority files.
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
