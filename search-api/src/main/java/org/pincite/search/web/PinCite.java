package org.pincite.search.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Locator;

/// Where a passage stands, in the words in which it is cited. What is printed in the document goes
/// first: a reader of the paper copy has nothing else.
final class PinCite {
  private PinCite() {}

  /// `Page 14 (26 of the PDF), paragraph 5.23`; without a printed page `Page 26 of the PDF`;
  /// `Column 567`; `Page 12, line 4`; `Page 14, note 3`; where nothing is printed `Paragraph 3 of
  /// 12`, counted.
  ///
  /// @param passages how many passages the record has
  static String of(Locator locator, int passages) {
    var parts = new ArrayList<String>();
    add(parts, "", page(locator));
    add(parts, "line ", locator.line());
    add(parts, "paragraph ", locator.paragraph());
    add(parts, "note ", locator.note());
    if (parts.isEmpty()) {
      return "Paragraph " + Amounts.of(locator.position()) + " of " + Amounts.of(passages);
    }
    String cite = String.join(", ", parts);
    return cite.substring(0, 1).toUpperCase(Locale.ROOT) + cite.substring(1);
  }

  private static void add(List<String> parts, String name, @Nullable Object value) {
    if (value != null) {
      parts.add(name + value);
    }
  }

  /// How a passage is called in the margin: `5.23` or `note 3` as printed, `12:4` for line 4 of
  /// page 12, else `¶ 3`, counted.
  static String margin(Locator locator) {
    if (locator.paragraph() != null) {
      return locator.paragraph();
    }
    if (locator.note() != null) {
      return "note " + locator.note();
    }
    Object page = locator.pageLabel() == null ? locator.page() : locator.pageLabel();
    return page == null || locator.line() == null
        ? "¶ " + locator.position()
        : page + ":" + locator.line();
  }

  /// The sheet on which a passage stands: `Page 14`, `Column 567`, or `Page 14, column 567`; null
  /// for a passage without either.
  static @Nullable String page(Locator locator) {
    String page = pageAlone(locator);
    String column = locator.column();
    if (column == null) {
      return page;
    }
    return page == null ? "Column " + column : page + ", column " + column;
  }

  /// `Page 14` where the printed and the physical page are the same, else `Page 14 (26 of the
  /// PDF)`, or `Page 26 of the PDF` where none is printed.
  private static @Nullable String pageAlone(Locator locator) {
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
