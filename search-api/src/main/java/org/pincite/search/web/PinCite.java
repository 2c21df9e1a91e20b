package org.pincite.search.web;

import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Locator;

/// Where a passage stands, in the words in which it is cited. What is printed in the document goes
/// first: a reader of the paper copy has nothing else.
final class PinCite {
  private PinCite() {}

  /// `Page 14 (26 of the PDF), paragraph 5.23`; without a printed page `Page 26 of the PDF`;
  /// without page and printed paragraph `Paragraph 3 of 12`, counted.
  ///
  /// @param passages how many passages the record has
  static String of(Locator locator, int passages) {
    String page = page(locator);
    String paragraph = locator.paragraph();
    if (page == null) {
      return paragraph == null
          ? "Paragraph " + Amounts.of(locator.position()) + " of " + Amounts.of(passages)
          : "Paragraph " + paragraph;
    }
    return paragraph == null ? page : page + ", paragraph " + paragraph;
  }

  /// `Page 14` where the printed and the physical page are the same, else `Page 14 (26 of the
  /// PDF)`, or `Page 26 of the PDF` where none is printed; null for a passage without a page.
  static @Nullable String page(Locator locator) {
    Integer page = locator.page();
    String label = locator.pageLabel();
    if (label == null) {
      return page == null ? null : "Page " + page + " of the PDF";
    }
    return page == null || label.equals(page.toString())
        ? "Page " + label
        : "Page " + label + " (" + page + " of the PDF)";
  }
}
