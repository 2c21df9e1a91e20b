package org.pincite.corpus.authority.check;

import java.util.Locale;

/// Something wrong with an authority file, or that may be.
///
/// @param file the name of the file
/// @param line the number of the line, from 1
/// @param rule a short name of what was looked for, such as `same-name`
/// @param message what is wrong, in words
public record Finding(String file, int line, Severity severity, String rule, String message) {

  /// How bad it is.
  public enum Severity {
    /// It must be mended.
    ERROR,
    /// It should be looked at.
    WARNING;

    /// The name that people read.
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
