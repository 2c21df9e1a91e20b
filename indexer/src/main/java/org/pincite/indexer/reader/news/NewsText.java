package org.pincite.indexer.reader.news;

import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Passage;
import org.pincite.corpus.PassageText;
import org.pincite.corpus.RejectionReason;
import org.pincite.indexer.reader.ReadLimits;
import org.pincite.indexer.reader.RejectedFileException;
import org.pincite.indexer.reader.Sections;
import org.pincite.indexer.reader.TextBlock;
import org.pincite.indexer.reader.html.HtmlBlocks;

/// Collects the text of one item of news, in whatever form it was sent. Not for several threads.
final class NewsText {

  /// What NITF has other names for.
  private static final Map<String, String> NAMES =
      Map.of(
          "hl1",
          "h1",
          "hl2",
          "h2",
          "block",
          "div",
          "media",
          "figure",
          "media-caption",
          "figcaption",
          "bq",
          "blockquote",
          "nitf-table",
          "table",
          "virtloc",
          "span");

  private final Sections sections;
  private final @Nullable String title;
  private @Nullable String dateline;

  /// @param title of the record: a headline with the same words is left out
  NewsText(ReadLimits limits, @Nullable String title) {
    this.sections = new Sections(limits);
    this.title = title;
  }

  /// Where and when it was written, which agencies print before the text.
  void dateline(@Nullable String words) {
    dateline = dateline == null ? words : dateline;
  }

  void plain(String text) throws RejectedFileException {
    for (String paragraph : text.lines().map(PassageText::folded).toList()) {
      if (!paragraph.equalsIgnoreCase(title)) {
        begin(paragraph);
        sections.paragraph(paragraph);
      }
    }
  }

  void html(String html) throws RejectedFileException {
    Element body = Jsoup.parse(html).body();
    begin(body.text());
    for (TextBlock block : HtmlBlocks.of(body, title)) {
      block.addTo(sections);
    }
  }

  /// XML with paragraphs as NITF has them.
  void xml(String xml) throws RejectedFileException {
    Element root = Jsoup.parse(xml, "", Parser.xmlParser());
    nitf(root);
  }

  /// A part of NITF: its elements get their names in HTML.
  void nitf(Element part) throws RejectedFileException {
    for (Element element : part.select("*")) {
      String name = NAMES.get(element.normalName());
      if (name != null) {
        element.tagName(name);
      }
    }
    part.select("media-metadata, media-reference, media-producer, note, byttl").remove();
    html(part.html());
  }

  private void begin(String text) throws RejectedFileException {
    String before = dateline;
    if (before != null && !text.isBlank()) {
      dateline = null;
      if (!text.contains(before)) {
        sections.paragraph(before);
      }
    }
  }

  /// All passages.
  ///
  /// @param emptiness what is said when there are none
  List<Passage> end(String emptiness) throws RejectedFileException {
    try {
      return sections.end();
    } catch (RejectedFileException e) {
      throw e.reason() == RejectionReason.EMPTY
          ? new RejectedFileException(RejectionReason.EMPTY, emptiness, e)
          : e;
    }
  }
}
