package org.pincite.indexer.reader.html;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Finds the text of a page: takes away what is never text and what stands around it, chooses the
/// element that holds it, and takes away what is strewn into it.
final class PageText {

  private PageText() {}

  /// The element with the text. Changes the page.
  static Element of(Document page) {
    PageKind kind = PageKind.of(page);
    var names = new PartNames();
    PageFurniture.removeScriptsFrom(page);
    PageFurniture.removeFrom(page, names, kind == PageKind.DISCUSSION);
    Element root = MainText.of(page.body());
    TextClutter.removeFrom(root, names);
    return root;
  }
}
