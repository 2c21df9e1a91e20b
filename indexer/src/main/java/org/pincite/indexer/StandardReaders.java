package org.pincite.indexer;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.pincite.indexer.reader.Readers;
import org.pincite.indexer.reader.archive.Members;
import org.pincite.indexer.reader.archive.PackedReader;
import org.pincite.indexer.reader.archive.TarReader;
import org.pincite.indexer.reader.archive.WebArchiveReader;
import org.pincite.indexer.reader.archive.ZipReader;
import org.pincite.indexer.reader.feed.FeedReader;
import org.pincite.indexer.reader.html.HtmlReader;
import org.pincite.indexer.reader.mail.MailReader;
import org.pincite.indexer.reader.pdf.PdfReader;
import org.pincite.indexer.reader.text.ImportReader;
import org.pincite.indexer.reader.text.MarkdownReader;
import org.pincite.indexer.reader.text.PlainTextReader;

/// The readers that ship.
public final class StandardReaders {

  private StandardReaders() {}

  /// A table of all of them.
  public static Readers all() {
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
                new MarkdownReader(),
                new PlainTextReader(),
                new HtmlReader(),
                new PdfReader()));
    table.set(readers);
    return readers;
  }
}
