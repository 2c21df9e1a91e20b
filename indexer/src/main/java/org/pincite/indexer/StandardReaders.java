package org.pincite.indexer;

import java.util.List;
import org.pincite.indexer.reader.Readers;
import org.pincite.indexer.reader.govuk.GovukReader;
import org.pincite.indexer.reader.html.HtmlReader;
import org.pincite.indexer.reader.news.NewsMlReader;
import org.pincite.indexer.reader.news.NinjsReader;
import org.pincite.indexer.reader.ocr.PageOcr;
import org.pincite.indexer.reader.pdf.PdfReader;
import org.pincite.indexer.reader.text.ImportReader;
import org.pincite.indexer.reader.text.MarkdownReader;
import org.pincite.indexer.reader.text.PlainTextReader;

/// The readers that ship.
public final class StandardReaders {

  private StandardReaders() {}

  /// A table of all of them, without OCR.
  public static Readers all() {
    return all(PageOcr.none());
  }

  /// A table of all of them.
  ///
  /// @param ocr reads the pages of documents that are pictures only
  public static Readers all(PageOcr ocr) {
    return new Readers(
        List.of(
            new ImportReader(),
            new MarkdownReader(),
            new PlainTextReader(),
            new HtmlReader(),
            new GovukReader(),
            new NinjsReader(),
            new NewsMlReader(),
            new PdfReader(ocr)));
  }
}
