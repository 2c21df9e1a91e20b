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
    if (lost == 0) {
      return "every file was read";
    }
    // A file of many records may be read but for some of them.
    return lost == manifest.filesRejected()
        ? Amounts.of(lost, "file") + " could not be read"
        : Amounts.of(lost) + " files or parts of files could not be read";
  }
}
