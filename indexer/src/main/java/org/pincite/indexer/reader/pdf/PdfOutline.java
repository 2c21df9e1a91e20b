package org.pincite.indexer.reader.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/// Reads the outline (the bookmarks) of a document.
final class PdfOutline {
  private static final int MAX_SECTIONS = 20_000;
  private static final int MAX_DEPTH = 10;

  private final PDDocument document;
  private final Map<COSDictionary, Integer> pageNumbers = new HashMap<>();
  private final List<Section> sections = new ArrayList<>();
  private final Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());

  private PdfOutline(PDDocument document) {
    this.document = document;
  }

  /// A section that begins on a page.
  ///
  /// @param level 1 for the outermost
  /// @param page the physical page, from 1
  record Section(int level, String title, int page) {}

  /// The sections in the order of their pages; none when there is no outline.
  static List<Section> sections(PDDocument document) throws IOException {
    PDDocumentOutline root = document.getDocumentCatalog().getDocumentOutline();
    if (root == null) {
      return List.of();
    }
    var outline = new PdfOutline(document);
    int number = 0;
    for (PDPage page : document.getPages()) {
      outline.pageNumbers.putIfAbsent(page.getCOSObject(), ++number);
    }
    outline.collect(root, 1);
    return outline.inPageOrder();
  }

  private void collect(PDOutlineNode node, int level) throws IOException {
    PDOutlineItem item = node.getFirstChild();
    while (item != null
        && level <= MAX_DEPTH
        && sections.size() < MAX_SECTIONS
        && seen.add(item.getCOSObject())) {
      String title = item.getTitle();
      if (title != null && !title.isBlank()) {
        sections.add(new Section(level, title, pageOf(item)));
      }
      collect(item, level + 1);
      item = item.getNextSibling();
    }
  }

  /// 0 when the item leads nowhere.
  private int pageOf(PDOutlineItem item) throws IOException {
    PDPage page = item.findDestinationPage(document);
    return page == null ? 0 : pageNumbers.getOrDefault(page.getCOSObject(), 0);
  }

  /// A heading that leads nowhere itself begins where the one after it does.
  private List<Section> inPageOrder() {
    var ordered = new ArrayList<Section>();
    int next = 0;
    for (Section section : sections.reversed()) {
      next = section.page > 0 ? section.page : next;
      if (next > 0) {
        ordered.addFirst(new Section(section.level, section.title, next));
      }
    }
    ordered.sort((a, b) -> Integer.compare(a.page, b.page));
    return ordered;
  }
}
