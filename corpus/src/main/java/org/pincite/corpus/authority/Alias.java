package org.pincite.corpus.authority;

/// A further form of an entity's name.
///
/// @param text the form as written, not blank
/// @param kind `full`, `former`, `nickname`, `title`, `peerage`, or `name` where nothing is said
/// @param term when the form was in use
public record Alias(String text, String kind, Term term) {
  public Alias {
    if (text.isBlank()) {
      throw new IllegalArgumentException("an alias has text");
    }
  }

  /// In use at any time.
  public Alias(String text, String kind) {
    this(text, kind, Term.always());
  }
}
