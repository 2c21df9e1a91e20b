package org.pincite.indexer.reader.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Locator;
import org.pincite.indexer.reader.DraftPassage;
import org.pincite.indexer.reader.PagedText;
import org.pincite.indexer.reader.PassageList;
import org.pincite.indexer.reader.ReadLimits;
import org.pincite.indexer.reader.RejectedFileException;

/// The running text of a document, in blocks.
///
/// @param blocks in reading order, each where it begins
/// @param texts the text of each block
record PdfText(List<PdfBlock> blocks, List<String> texts) {
  private static final int MAX_LABEL = 40;

  /// @param pages without running headers and footers
  static PdfText of(List<PdfPage> pages) {
    var split = new ArrayList<PdfBlock>();
    for (PdfPage page : pages) {
      split.addAll(PdfBlocks.of(page));
    }
    List<PdfBlock> blocks = PdfPageBreaks.joined(split);
    var hyphens = new PdfHyphens(blocks);
    return new PdfText(blocks, blocks.stream().map(hyphens::textOf).toList());
  }

  /// The title as the type on the first page shows it; empty when nothing stands out.
  Optional<String> title() {
    return PdfTitle.printed(blocks, texts);
  }

  /// The passages, under the headings of the document's outline.
  PassageList passages(PDDocument document, ReadLimits limits) throws RejectedFileException {
    var passages = new PassageList(limits);
    var numbers = new PdfParagraphNumbers(blocks, texts);
    var sections = new PdfSections(sections(document), blocks, texts);
    List<Optional<String>> labels = labels(document);
    for (int i = 0; i < blocks.size(); i++) {
      sections.beginningAt(i).forEach(s -> passages.heading(s.level(), s.title()));
      if (sections.isTitleOfText(i)) {
        continue; // stands in the trail of what follows
      }
      int page = blocks.get(i).page();
      var text = PagedText.of(numbers.withoutNumber(i, texts.get(i)), page, p -> label(labels, p));
      passages.add(
          DraftPassage.of(text)
              .at(
                  Locator.nowhere()
                      .onPage(page, label(labels, page))
                      .withParagraph(numbers.of(i).orElse(null))));
    }
    return passages;
  }

  private static @Nullable String label(List<Optional<String>> labels, int page) {
    return page <= labels.size() ? labels.get(page - 1).orElse(null) : null;
  }

  /// A damaged outline costs the headings, not the text.
  private static List<PdfOutline.Section> sections(PDDocument document) {
    try {
      return PdfOutline.sections(document);
    } catch (IOException | RuntimeException | StackOverflowError e) {
      return List.of();
    }
  }

  /// The labels of all pages; none when there is no label tree, or a damaged one.
  private static List<Optional<String>> labels(PDDocument document) {
    try {
      PDPageLabels tree = document.getDocumentCatalog().getPageLabels();
      if (tree == null) {
        return List.of();
      }
      String[] labels = tree.getLabelsByPageIndices();
      if (IntStream.range(0, labels.length)
          .allMatch(i -> String.valueOf(i + 1).equals(labels[i]))) {
        return List.of(); // counts the pages, as programs do by default; says nothing of the print
      }
      return IntStream.range(0, labels.length).mapToObj(i -> sane(labels[i])).toList();
    } catch (IOException | RuntimeException | StackOverflowError e) {
      return List.of();
    }
  }

  private static Optional<String> sane(@Nullable String label) {
    return Optional.ofNullable(label)
        .map(String::strip)
        .filter(text -> !text.isEmpty() && text.length() <= MAX_LABEL);
  }
}
