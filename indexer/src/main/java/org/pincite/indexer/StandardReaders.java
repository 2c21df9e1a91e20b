package org.pincite.indexer;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.pincite.indexer.reader.Readers;
import org.pincite.indexer.reader.akn.AknReader;
import org.pincite.indexer.reader.archive.Members;
import org.pincite.indexer.reader.archive.PackedReader;
import org.pincite.indexer.reader.archive.TarReader;
import org.pincite.indexer.reader.archive.WebArchiveReader;
import org.pincite.indexer.reader.archive.ZipReader;
import org.pincite.indexer.reader.feed.FeedReader;
import org.pincite.indexer.reader.govuk.GovukReader;
import org.pincite.indexer.reader.hansard.HansardReader;
import org.pincite.indexer.reader.html.HtmlReader;
import org.pincite.indexer.reader.mail.MailReader;
import org.pincite.indexer.reader.news.NewsMlReader;
import org.pincite.indexer.reader.news.NinjsReader;
import org.pincite.indexer.reader.ocr.PageOcr;
import org.pincite.indexer.reader.pdf.PdfReader;
import org.pincite.indexer.reader.reuters.ReutersReader;
import org.pincite.indexer.reader.text.ImportReader;
import org.pincite.indexer.reader.text.MarkdownReader;
import org.pincite.indexer.reader.text.PlainTextReader;
import org.pincite.indexer.reader.text.RstReader;
import org.pincite.indexer.reader.transcript.TranscriptReader;
import org.pincite.indexer.reader.word.DocReader;
import org.pincite.indexer.reader.word.DocxReader;
import org.pincite.indexer.reader.word.OdtReader;
import org.pincite.indexer.reader.word.OtherOfficeReader;
import org.pincite.indexer.reader.word.RtfReader;

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
    // Archives read their members with the table that they are part of.
    var table = new AtomicReference<@Nullable Readers>();
    var members = new Members(() -> Objects.requireNonNull(table.get()));
    var webArchives = new WebArchiveReader(members);
    var readers =
        new Readers(
            List.of(
                new ZipReader(members),
                new TarReader(members),
                new PackedReader(members, webArchives),
                webArchives,
                new MailReader(members),
                new FeedReader(),
                new ImportReader(),
                new ReutersReader(),
                new MarkdownReader(),
                new RstReader(),
                new TranscriptReader(),
                new PlainTextReader(),
                new HansardReader(),
                new AknReader(),
                new NewsMlReader(),
                new GovukReader(),
                new NinjsReader(),
                new HtmlReader(),
                new DocxReader(),
                new OdtReader(),
                new RtfReader(),
                new DocReader(),
                new OtherOfficeReader(),
                new PdfReader(ocr)));
    table.set(readers);
    return readers;
  }
}
