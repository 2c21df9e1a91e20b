package org.pincite.search.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Extent;
import org.pincite.corpus.index.RecordCard;

/// What a reader must know before relying on a record: that it was withdrawn, and what of it could
/// not be searched.
final class RecordNotices {
  private static final int MAX_RANGES = 40;

  private RecordNotices() {}

  /// Of a hit, in a few words each.
  static List<String> of(RecordCard card) {
    var notices = new ArrayList<String>();
    if (card.withdrawn()) {
      notices.add("Withdrawn by its publisher");
    }
    if (card.unreadablePages() > 0) {
      notices.add(Amounts.of(card.unreadablePages(), "page") + " could not be read");
    }
    if (card.truncated()) {
      notices.add("The text is cut short");
    }
    return notices;
  }

  /// Of the page of a record, in sentences.
  static List<String> of(Extent extent) {
    var notices = new ArrayList<String>();
    List<Integer> pages = extent.unreadablePages();
    if (!pages.isEmpty()) {
      notices.add(
          (pages.size() == 1 ? "Page " : "Pages ")
              + ranges(pages)
              + " could not be read and cannot be searched.");
    }
    String truncated = extent.truncated();
    if (truncated != null) {
      notices.add("This text is cut short: " + truncated);
    }
    return notices;
  }

  /// `3, 7–9` of 3, 7, 8 and 9.
  static String ranges(List<Integer> pages) {
    var ranges = new ArrayList<String>();
    int first = 0;
    for (int i = 0; i < pages.size(); i++) {
      boolean isLast = i + 1 == pages.size() || pages.get(i + 1) != pages.get(i) + 1;
      if (isLast) {
        ranges.add(first == i ? pages.get(i).toString() : pages.get(first) + "–" + pages.get(i));
        first = i + 1;
      }
    }
    String shown = String.join(", ", ranges.subList(0, Math.min(MAX_RANGES, ranges.size())));
    return ranges.size() > MAX_RANGES ? shown + " and others" : shown;
  }

  /// The name of a language; null when it is not known, or not worth a word because it is English.
  static @Nullable String foreignLanguage(String tag) {
    Locale locale = Locale.forLanguageTag(tag);
    String language = locale.getLanguage();
    return language.isEmpty() || language.equals("und") || language.equals("en")
        ? null
        : locale.getDisplayLanguage(Locale.UK);
  }
}
