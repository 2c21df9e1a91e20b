package org.pincite.indexer.reader.pdf;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.pincite.corpus.Locator;
import org.pincite.corpus.PassageKind;
import org.pincite.indexer.reader.DraftPassage;
import org.pincite.indexer.reader.PagedText;
import org.pincite.indexer.reader.PassageList;
import org.pincite.indexer.reader.ReadLimits;
import org.pincite.indexer.reader.RejectedFileException;

/// The text of a document, in blocks.
///
/// @param pages without running headers and footers in their lines
/// @param blocks in reading order, each where it begins
/// @param texts the text of each block
record PdfText(List<PdfPage> pages, List<PdfBlock> blocks, List<String> texts) {

  /// @param pages without running headers and footers in their lines
  static PdfText of(List<PdfPage> pages) {
    List<PdfBlock> blocks = PdfParts.of(pages);
    var hyphens = new PdfHyphens(blocks);
    return new PdfText(pages, blocks, blocks.stream().map(hyphens::textOf).toList());
  }

  /// The title as the type on the first page shows it; empty when nothing stands out.
  Optional<String> title() {
    return PdfTitle.printed(blocks, texts);
  }

  /// The passages, under the headings of the document's outline, or else those that stand out.
  PassageList passages(PDDocument document, ReadLimits limits) throws RejectedFileException {
    var passages = new PassageList(limits);
    var numbers = new PdfParagraphNumbers(blocks, texts);
    PdfSections sections = sections(document, numbers);
    var items = new PdfSubparagraphs();
    PdfLabels labels = PdfLabels.of(document, pages);
    for (int i = 0; i < blocks.size(); i++) {
      sections.beginningAt(i).forEach(s -> passages.heading(s.level(), s.title()));
      if (!sections.beginningAt(i).isEmpty()) {
        items.endSection();
      }
      if (sections.isTitleOfText(i)) {
        continue; // stands in the trail of what follows
      }
      PdfBlock block = blocks.get(i);
      String text = numbers.withoutNumber(i, texts.get(i));
      String paragraph = numbers.of(i).orElse(null);
      if (paragraph != null) {
        items.begin(paragraph);
      }
      if (block.isText()) {
        PdfSubparagraphs.Item item = items.next(text);
        text = item.rest();
        paragraph = item.number() == null ? paragraph : item.number();
      }
      passages.add(
          DraftPassage.of(PagedText.of(text, block.page(), labels::of))
              .as(block.kind())
              .at(
                  Locator.nowhere()
                      .onPage(block.page(), labels.of(block.page()))
                      .withParagraph(paragraph)
                      .withNote(block.kind() == PassageKind.FOOTNOTE ? block.mark() : null)));
    }
    return passages;
  }

  /// A damaged outline costs its headings, not the text.
  private PdfSections sections(PDDocument document, PdfParagraphNumbers numbers) {
    List<PdfOutline.Section> outline;
    try {
      outline = PdfOutline.sections(document);
    } catch (IOException | RuntimeException | StackOverflowError e) {
      outline = List.of();
    }
    return outline.isEmpty()
        ? PdfTypeHeadings.of(blocks, texts, numbers)
        : new PdfSections(outline, blocks, texts);
  }
}
