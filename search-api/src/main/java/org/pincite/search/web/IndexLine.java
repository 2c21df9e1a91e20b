package org.pincite.search.web;

import org.pincite.corpus.index.Manifest;

/// What was searched, at the foot of a page.
///
/// @param unread how much could not be read
public record IndexLine(
    String records, String passages, String made, String generation, String unread) {

  static IndexLine of(String generation, Manifest manifest) {
    return new IndexLine(
        Amounts.of(manifest.records(), "record"),
        Amounts.of(manifest.passages(), "passage"),
        DateText.of(manifest.created()),
        generation,
        unread(manifest));
  }

  private static String unread(Manifest manifest) {
    int lost = manifest.rejections();
    int pages = manifest.gaps().unreadablePages();
    if (lost == 0) {
      return pages == 0 ? "every file was read" : Amounts.of(pages, "page") + " could not be read";
    }
    // A file of many records may be read but for some of them.
    String files =
        lost == manifest.filesRejected()
            ? Amounts.of(lost, "file")
            : Amounts.of(lost) + " files or parts of files";
    return files
        + (pages == 0 ? "" : " and " + Amounts.of(pages, "page") + " of others")
        + " could not be read";
  }
}
