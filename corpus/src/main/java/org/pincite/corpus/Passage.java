package org.pincite.corpus;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The smallest citable piece of a record, normally one paragraph.
///
/// @param text the words, not blank, at most [#MAX_LENGTH] characters
/// @param headings the headings above the passage, outermost first; may be empty
/// @param locator where the passage begins
/// @param pageBreaks where it runs over to further pages, in the order of the text; mostly empty
/// @param kind what part it plays in the record
/// @param speech who says it; null when nobody is said to
/// @param ocrConfidence how sure the program was that read the text off a picture, 0 to 100; null
///   for text that came as text
public record Passage(
    String text,
    List<String> headings,
    Locator locator,
    List<PageBreak> pageBreaks,
    PassageKind kind,
    @Nullable Speech speech,
    @Nullable Integer ocrConfidence) {

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
    if (ocrConfidence != null && (ocrConfidence < 0 || ocrConfidence > 100)) {
      throw new IllegalArgumentException("a confidence is 0 to 100: " + ocrConfidence);
    }
  }

  /// A paragraph that may run over pages.
  public Passage(String text, List<String> headings, Locator locator, List<PageBreak> pageBreaks) {
    this(text, headings, locator, pageBreaks, PassageKind.PARAGRAPH, null, null);
  }

  /// A paragraph on one page, or of a record without pages.
  public Passage(String text, List<String> headings, Locator locator) {
    this(text, headings, locator, List.of());
  }

  /// Where a character of the text stands: the locator with the page of that character.
  public Locator locatorAt(int offset) {
    Locator at = locator;
    for (PageBreak pageBreak : pageBreaks) {
      if (pageBreak.offset() <= offset) {
        at = locator.onPage(pageBreak.page(), pageBreak.pageLabel());
      }
    }
    return at;
  }
}
