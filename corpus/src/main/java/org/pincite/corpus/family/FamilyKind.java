package org.pincite.corpus.family;

import java.util.Locale;

/// How alike the members of a [Family] are.
public enum FamilyKind {
  /// All have the same words.
  EXACT,
  /// Some differ from the first member by a few words.
  NEAR;

  /// The name in files and answers: lower case, stable.
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
