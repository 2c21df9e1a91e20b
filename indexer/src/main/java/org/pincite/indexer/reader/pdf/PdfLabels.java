package org.pincite.indexer.reader.pdf;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;
import org.jspecify.annotations.Nullable;

/// The labels of pages: those of the document's label tree, or else the numbers that are printed on
/// the pages.
///
/// @param byPage by physical page
record PdfLabels(Map<Integer, String> byPage) {
  private static final int MAX_LABEL = 40;

  PdfLabels {
    byPage = Map.copyOf(byPage);
  }

  /// @param pages with their running lines apart
  static PdfLabels of(PDDocument document, List<PdfPage> pages) {
    Map<Integer, String> tree = tree(document);
    if (!tree.isEmpty()) {
      return new PdfLabels(tree);
    }
    var printed = new PdfPrintedLabels();
    pages.forEach(page -> printed.add(page.number(), page.running()));
    return new PdfLabels(printed.byPage());
  }

  /// Null when the page has none.
  @Nullable String of(int page) {
    return byPage.get(page);
  }

  /// None when there is no label tree, a damaged one, or one that only counts the pages, as
  /// programs do by default: that says nothing of the print.
  private static Map<Integer, String> tree(PDDocument document) {
    try {
      PDPageLabels tree = document.getDocumentCatalog().getPageLabels();
      if (tree == null) {
        return Map.of();
      }
      String[] labels = tree.getLabelsByPageIndices();
      if (IntStream.range(0, labels.length)
          .allMatch(i -> String.valueOf(i + 1).equals(labels[i]))) {
        return Map.of();
      }
      Map<Integer, String> byPage = new HashMap<>();
      for (int i = 0; i < labels.length; i++) {
        String label = labels[i] == null ? "" : labels[i].strip();
        if (!label.isEmpty() && label.length() <= MAX_LABEL) {
          byPage.put(i + 1, label);
        }
      }
      return byPage;
    } catch (IOException | RuntimeException | StackOverflowError e) {
      return Map.of();
    }
  }
}
