package org.pincite.indexer.reader.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.pincite.corpus.PassageText;
import org.pincite.indexer.reader.TextBlock;
import org.pincite.indexer.reader.html.HtmlBlocks;

/// A text of a feed.
///
/// @param isMarkup whether it is HTML
record FeedText(String text, boolean isMarkup) {
  static final FeedText NONE = new FeedText("", false);

  private static final Pattern BLANK_LINE = Pattern.compile("(?>\\R)[ \\t]*\\R");
  private static final Pattern TAG = Pattern.compile("<[A-Za-z/!]");

  /// In one line, as a title is shown.
  String line() {
    String plain = isMarkup ? Jsoup.parseBodyFragment(text).text() : text;
    return PassageText.folded(plain);
  }

  /// The paragraphs.
  List<TextBlock> blocks() {
    if (isMarkup && TAG.matcher(text).find()) {
      Document page = Jsoup.parseBodyFragment(text);
      page.select("script, style, template, iframe, form, button, [hidden]").remove();
      return HtmlBlocks.of(page.body(), null);
    }
    String plain = isMarkup ? Parser.unescapeEntities(text, false) : text;
    var blocks = new ArrayList<TextBlock>();
    for (String paragraph : BLANK_LINE.split(plain, -1)) {
      blocks.add(new TextBlock.Paragraph(paragraph));
    }
    return blocks;
  }

  boolean isBlank() {
    return text.isBlank() || (isMarkup && line().isEmpty());
  }
}
