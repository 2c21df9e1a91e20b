package org.pincite.corpus;

import java.util.List;

/// The smallest citable piece of a record, normally one paragraph.
///
/// @param text the words, not blank, at most [#MAX_LENGTH] characters
/// @param headings the headings above the passage, outermost first; may be empty
/// @param locator where the passage begins
/// @param pageBreaks where it runs over to further pages, in the order of the text; mostly empty
public record Passage(
    String text, List<String> headings, Locator locator, List<PageBreak> pageBreaks) {

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
    pageBreaks = List.copyOf(pageBreaks);
    int before = 0;
    for (PageBreak pageBreak : pageBreaks) {
      if (pageBreak.offset() <= before || pageBreak.offset() >= text.length()) {
        throw new IllegalArgumentException("page breaks lie within the text, in its order");
      }
      before = pageBreak.offset();
    }
  }

  /// A passage on one page, or of a record without pages.
  public Passage(String text, List<String> headings, Locator locator) {
    this(text, headings, locator, List.of());
  }

  /// Where a character of the text stands: the locator with the page of that character.
  public Locator locatorAt(int offset) {
    Locator at = locator;
    for (PageBreak pageBreak : pageBreaks) {
      if (pageBreak.offset() <= offset) {
        at =
            new Locator(
                locator.position(), pageBreak.page(), pageBreak.pageLabel(), locator.paragraph());
      }
    }
    return at;
  }
}
