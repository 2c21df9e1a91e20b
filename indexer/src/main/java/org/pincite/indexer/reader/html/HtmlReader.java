package org.pincite.indexer.reader.html;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.function.Consumer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Extent;
import org.pincite.corpus.RecordType;
import org.pincite.indexer.reader.Description;
import org.pincite.indexer.reader.ReadLimits;
import org.pincite.indexer.reader.ReadResult;
import org.pincite.indexer.reader.RecordReader;
import org.pincite.indexer.reader.Sections;
import org.pincite.indexer.reader.SourceFile;
import org.pincite.indexer.reader.TextBlock;

/// Reads a saved web page: the main text of an article or a report, without what a site puts around
/// it. Nothing is fetched and no script is run.
public final class HtmlReader implements RecordReader {

  private static final String WINDOWS_1252 = "windows-1252";

  @Override
  public String name() {
    return "html";
  }

  @Override
  public int version() {
    return 3;
  }

  @Override
  public Set<String> mediaTypes() {
    return Set.of("text/html", "application/xhtml+xml");
  }

  @Override
  public void read(SourceFile source, ReadLimits limits, Consumer<ReadResult> results)
      throws IOException {
    Document page = parsed(source.bytes(limits));
    Description description = HtmlDescription.of(page, source.origin().url());
    // Before anything is removed: notes lie in what looks like furniture.
    Footnotes footnotes = Footnotes.in(page);
    Element root = PageText.of(page);
    var sections = new Sections(limits);
    for (TextBlock block : HtmlBlocks.of(root, description.title(), footnotes)) {
      block.addTo(sections);
    }
    results.accept(
        new ReadResult.Read(
            description.wholeFile(
                source, this, RecordType.OTHER, source.titleFromName(), Extent.withoutPages()),
            sections.end(),
            description.notices()));
  }

  /// jsoup's tree is at most 512 deep, whatever the page; deeper elements become siblings.
  private static Document parsed(byte[] bytes) throws IOException {
    Document page = parsed(bytes, null);
    boolean declared =
        page.selectFirst("meta[charset], meta[http-equiv=content-type]") != null
            || !page.charset().equals(StandardCharsets.UTF_8);
    boolean wrong = !declared && page.wholeText().indexOf('\ufffd') >= 0;
    // Browsers take pages that are undeclared and not UTF-8, or called Latin-1, for this.
    return wrong || page.charset().equals(StandardCharsets.ISO_8859_1)
        ? parsed(bytes, WINDOWS_1252)
        : page;
  }

  private static Document parsed(byte[] bytes, @Nullable String charset) throws IOException {
    return Jsoup.parse(new ByteArrayInputStream(bytes), charset, "");
  }
}
