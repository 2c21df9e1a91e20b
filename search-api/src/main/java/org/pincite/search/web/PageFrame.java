package org.pincite.search.web;

import org.jspecify.annotations.Nullable;

/// What all pages have.
///
/// @param title of the browser's window
/// @param home whether it is the start page
/// @param index what was searched; null where nothing was
public record PageFrame(
    String title,
    boolean home,
    String stylesheet,
    String icon,
    SearchForm search,
    @Nullable IndexLine index) {

  PageFrame(String title, Assets assets, SearchForm search, @Nullable IndexLine index) {
    this(title + " – Pincite", false, assets.stylesheet(), assets.icon(), search, index);
  }

  /// The frame of the start page.
  static PageFrame home(Assets assets, SearchForm search, IndexLine index) {
    return new PageFrame(
        "Pincite: search public records", true, assets.stylesheet(), assets.icon(), search, index);
  }
}
