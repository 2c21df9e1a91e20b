package org.pincite.corpus;

import java.util.List;

/// The smallest citable piece of a record, normally one paragraph.
///
/// @param text the words, not blank, at most [#MAX_LENGTH] characters
/// @param headings the headings above the passage, outermost first; may be empty
/// @param locator where the passage stands
public record Passage(String text, List<String> headings, Locator locator) {

  /// The most characters that a passage has; [PassageText] splits longer paragraphs.
  public static final int MAX_LENGTH = 3000;

  public Passage {
    if (text.isBlank()) {
      throw new IllegalArgumentException("a passage has text");
    }
    if (text.length() > MAX_LENGTH) {
      throw new IllegalArgumentException(
          "a passage has at most " + MAX_LENGTH + " characters, not " + text.length());
    }
    headings = List.copyOf(headings);
  }
}
