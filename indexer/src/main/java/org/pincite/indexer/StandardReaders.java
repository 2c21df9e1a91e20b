package org.pincite.indexer;

import java.util.List;
import org.pincite.indexer.reader.Readers;
import org.pincite.indexer.reader.hansard.HansardReader;
import org.pincite.indexer.reader.html.HtmlReader;
import org.pincite.indexer.reader.ocr.PageOcr;
import org.pincite.indexer.reader.pdf.PdfReader;
import org.pincite.indexer.reader.reuters.ReutersReader;
import org.pincite.indexer.reader.text.ImportReader;
import org.pincite.indexer.reader.text.MarkdownReader;
import org.pincite.indexer.reader.text.PlainTextReader;
import org.pincite.indexer.reader.text.RstReader;
import org.pincite.indexer.reader.transcript.TranscriptReader;

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
            new HansardReader(),
            new HtmlReader(),
            new PdfReader(ocr),
            new ReutersReader(),
            new RstReader(),
            new TranscriptReader()));
  }
}
