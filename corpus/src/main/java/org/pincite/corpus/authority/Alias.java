package org.pincite.corpus.authority;

/// A further form of an entity's name.
///
/// @param text the form as written, not blank
/// @param kind `full`, `former`, `nickname`, `title`, `peerage`, or `name` where nothing is said
public record Alias(String text, String kind) {
  public Alias {
    if (text.isBlank()) {
      throw new IllegalArgumentException("an alias has text");
    }
  }
}
