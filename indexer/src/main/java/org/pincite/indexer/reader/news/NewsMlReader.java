package org.pincite.indexer.reader.news;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.pincite.corpus.Extent;
import org.pincite.corpus.Passage;
import org.pincite.corpus.PublicRecord;
import org.pincite.corpus.RecordType;
import org.pincite.corpus.RejectionReason;
import org.pincite.indexer.reader.Description;
import org.pincite.indexer.reader.FileStart;
import org.pincite.indexer.reader.ReadLimits;
import org.pincite.indexer.reader.ReadResult;
import org.pincite.indexer.reader.RecordReader;
import org.pincite.indexer.reader.RejectedFileException;
import org.pincite.indexer.reader.SourceFile;

/// Reads news in NewsML-G2, one item or a message of several, with its text in NITF, XHTML or plain
/// words; and NITF alone. jsoup parses: it opens nothing else, expands no entity that a file
/// declares, and is kind to files that are not well-formed.
public final class NewsMlReader implements RecordReader {

  private static final String NEWSML = "application/vnd.iptc.g2.newsitem+xml";
  private static final String NITF = "application/nitf+xml";
  private static final Map<String, String> TYPES =
      Map.of("newsItem", NEWSML, "newsMessage", NEWSML, "packageItem", NEWSML, "nitf", NITF);
  private static final String ITEMS = "newsItem, packageItem, knowledgeItem, conceptItem";
  private static final int MAX_DEPTH = 500;
  private static final int MAX_ITEMS = 100_000;

  @Override
  public String name() {
    return "newsml";
  }

  @Override
  public int version() {
    return 1;
  }

  @Override
  public Set<String> mediaTypes() {
    return Set.of(NEWSML, NITF);
  }

  @Override
  public Optional<String> recognise(FileStart start) {
    boolean xml = start.mediaType().endsWith("xml") || start.mediaType().equals("text/plain");
    return xml && start.text().stripLeading().startsWith("<")
        ? Optional.ofNullable(TYPES.get(start.rootElement()))
        : Optional.empty();
  }

  @Override
  public void read(SourceFile source, ReadLimits limits, Consumer<ReadResult> results)
      throws IOException {
    Document file =
        Jsoup.parse(
            new ByteArrayInputStream(source.bytes(limits)),
            null,
            "",
            Parser.xmlParser().setMaxDepth(MAX_DEPTH));
    withoutPrefixes(file);
    List<Element> items =
        file.select(ITEMS).stream()
            .filter(item -> !item.parents().is(ITEMS))
            .limit(MAX_ITEMS)
            .toList();
    if (items.isEmpty()) {
      Element nitf = file.selectFirst("nitf");
      if (nitf == null) {
        throw new RejectedFileException(RejectionReason.EMPTY, "the news message has no items");
      }
      results.accept(whole(nitf, source, limits));
    } else if (items.size() == 1) {
      results.accept(whole(items.getFirst(), source, limits));
    } else {
      for (int i = 0; i < items.size(); i++) {
        results.accept(part(items.get(i), i + 1, source, limits));
      }
    }
  }

  /// Whatever prefixes a file gives to the names that NewsML, NITF and XHTML have.
  private static void withoutPrefixes(Document file) {
    for (Element element : file.select("*")) {
      String name = element.tagName();
      int colon = name.indexOf(':');
      if (colon >= 0 && colon < name.length() - 1) {
        element.tagName(name.substring(colon + 1));
      }
    }
  }

  private ReadResult whole(Element item, SourceFile source, ReadLimits limits)
      throws RejectedFileException {
    Description description = NewsMlDescription.of(item);
    List<Passage> passages = text(item, description, limits);
    PublicRecord record =
        description.wholeFile(
            source, this, RecordType.ARTICLE, source.titleFromName(), Extent.withoutPages());
    return new ReadResult.Read(record, passages, description.notices());
  }

  private ReadResult part(Element item, int number, SourceFile source, ReadLimits limits) {
    Description description = NewsMlDescription.of(item, "item " + number);
    try {
      List<Passage> passages = text(item, description, limits);
      PublicRecord record =
          description.partOfFile(
              source,
              this,
              null,
              RecordType.ARTICLE,
              source.titleFromName() + ", item " + number,
              Extent.withoutPages());
      return new ReadResult.Read(record, passages, description.notices());
    } catch (RejectedFileException e) {
      return new ReadResult.Rejected(
          null, null, e.reason(), "item " + number + ": " + e.getMessage());
    }
  }

  private static List<Passage> text(Element item, Description description, ReadLimits limits)
      throws RejectedFileException {
    var text = new NewsText(limits, description.title());
    Element dateline = item.selectFirst("contentMeta > dateline, dateline");
    text.dateline(dateline == null ? null : dateline.text());
    Element nitf = item.nameIs("nitf") ? item : item.selectFirst("nitf");
    Element html = item.selectFirst("inlineXML html > body, inlineXML body");
    if (nitf != null) {
      addNitf(nitf, text);
    } else if (html != null) {
      text.html(html.html());
    } else {
      for (Element inline : item.select("inlineXML, inlineData")) {
        boolean plain = inline.nameIs("inlinedata") && !inline.attr("contenttype").contains("html");
        if (plain) {
          text.plain(inline.wholeText());
        } else {
          text.html(inline.childrenSize() > 0 ? inline.html() : inline.wholeText());
        }
      }
    }
    return text.end("the news item (" + kind(item) + ") has no text of its own");
  }

  private static void addNitf(Element nitf, NewsText text) throws RejectedFileException {
    Element content = nitf.selectFirst("body\\.content");
    Element summary = nitf.selectFirst("body\\.head > abstract");
    boolean repeated =
        summary != null && content != null && content.text().contains(summary.text());
    if (summary != null && !repeated) {
      text.nitf(summary);
    }
    if (content != null) {
      text.nitf(content);
    }
  }

  private static String kind(Element item) {
    Element kind = item.selectFirst("itemClass");
    String code = kind == null ? "" : kind.attr("qcode");
    return code.isEmpty() ? item.tagName() : code.substring(code.indexOf(':') + 1);
  }
}
