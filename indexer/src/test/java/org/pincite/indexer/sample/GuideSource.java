package org.pincite.indexer.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/// The text of the guide: Markdown with a few conventions, turned into a document for print.
///
/// - `[^7]` calls a footnote, a line `[^7]: …` holds its text; the numbers run from 1 in reading
///   order.
/// - A paragraph that starts with `3.2 ` is a numbered paragraph, one that starts with `(a) ` a
///   lettered one below it, one that starts with `Table 1: ` the caption of the table after it.
/// - `# 3 Title` opens a chapter, `## A Title` a section in it.
/// - `{page:p3.2}` prints the page on which paragraph 3.2 starts, `{page:e3.2}` the page on which
///   it ends, `{page:fn7}` that of footnote 7.
///
/// @param title title without the subtitle
/// @param subtitle subtitle
/// @param html the whole document, in reading order
/// @param metadata what stands before the text, by key
record GuideSource(String title, String subtitle, Document html, Map<String, String> metadata) {

  private static final Pattern FOOTNOTE_TEXT = Pattern.compile("(?m)^\\[\\^(\\d+)]: (.+)\n\n?");
  private static final Pattern FOOTNOTE_CALL = Pattern.compile("\\[\\^(\\d+)]");
  private static final Pattern NUMBER = Pattern.compile("(\\d+\\.\\d+|\\([a-z]\\)) ");
  private static final Pattern HEADING = Pattern.compile("(\\d+|[A-Z]) (.+)");
  private static final Pattern PAGE_OF = Pattern.compile("\\{page:([a-z]+[0-9.]+)}");
  private static final Pattern PARAGRAPH_NUMBER = Pattern.compile("\\d+\\.\\d+");
  private static final Pattern CROSS_REFERENCE = Pattern.compile("(?<=paragraph )\\d+\\.\\d+");

  /// Reads the guide from a file.
  static GuideSource read(Path file) throws IOException {
    String[] parts = Files.readString(file).split("(?m)^---\n", 3);
    Map<String, String> metadata = new HashMap<>();
    parts[1].lines().map(line -> line.split(": ", 2)).forEach(kv -> metadata.put(kv[0], kv[1]));
    List<Extension> extensions = List.of(TablesExtension.create());
    String body =
        HtmlRenderer.builder()
            .extensions(extensions)
            .build()
            .render(
                Parser.builder().extensions(extensions).build().parse(inlineFootnotes(parts[2])));
    Document html = Jsoup.parse(body);
    html.outputSettings().prettyPrint(false);
    String title = metadata.getOrDefault("title", "");
    String subtitle = metadata.getOrDefault("subtitle", "");
    GuideSource source = new GuideSource(title, subtitle, html, Map.copyOf(metadata));
    source.arrange();
    return source;
  }

  /// Puts each footnote where it is called: the renderer moves it to the foot of that page.
  private static String inlineFootnotes(String markdown) {
    Map<String, String> notes = new LinkedHashMap<>();
    String text =
        FOOTNOTE_TEXT
            .matcher(markdown)
            .replaceAll(match -> {
              notes.put(match.group(1), match.group(2));
              return "";
            });
    List<String> called = new ArrayList<>();
    String result =
        FOOTNOTE_CALL
            .matcher(text)
            .replaceAll(match -> {
              String number = match.group(1);
              called.add(number);
              String note = notes.get(number);
              if (note == null || !number.equals(String.valueOf(called.size()))) {
                throw new IllegalArgumentException("footnote " + number + " out of order");
              }
              return Matcher.quoteReplacement(
                  "<span class=\"footnote\" id=\"fn"
                      + number
                      + "\" data-number=\""
                      + number
                      + "\">"
                      + note
                      + "</span>");
            });
    if (called.size() != notes.size()) {
      throw new IllegalArgumentException("a footnote is never called");
    }
    return result;
  }

  private void arrange() {
    html.title(title + ": " + subtitle);
    Element root = html.getElementsByTag("html").first();
    if (root != null) {
      root.attr("lang", "en-GB");
    }
    List<Element> blocks = new ArrayList<>(html.body().children());
    html.body().empty();
    titlePage();
    Element section = html.body();
    for (Element block : blocks) {
      if (block.tagName().equals("h1")) {
        section = openSection(block);
      }
      section.appendChild(block);
      number(block);
    }
    html.select("section.index li").forEach(this::linkParagraphs);
    html.select("p").forEach(this::linkPages);
    bookmarksAndContents();
    checkLinks();
    html.select("p, h1, h2, li, .footnote").forEach(GuideSource::wrapText);
  }

  private void titlePage() {
    Element page = html.body().appendElement("section").addClass("title");
    page.appendElement("p").addClass("publisher").text(metadata.getOrDefault("publisher", ""));
    page.appendElement("h1").text(title);
    page.appendElement("p").addClass("subtitle").text(subtitle);
    page.appendElement("p").addClass("year").text(metadata.getOrDefault("year", ""));
  }

  private Element openSection(Element heading) {
    String text = heading.text();
    boolean chapter = HEADING.matcher(text).matches();
    Element section = html.body().appendElement("section");
    if (chapter) {
      section.addClass(html.selectFirst("section.chapter") == null ? "chapter first" : "chapter");
    } else if (text.startsWith("Annex") || text.equals("Index")) {
      section.addClass(text.equals("Index") ? "index" : "annex");
      if (text.endsWith("Glossary")) {
        section.addClass("glossary");
      }
    } else {
      section.addClass("front");
      section.addClass(text.toLowerCase(Locale.ROOT));
    }
    section
        .appendElement("div")
        .addClass("running")
        .text(chapter ? "Chapter " + text.replaceFirst(" ", ": ") : text);
    return section;
  }

  private static void number(Element block) {
    Matcher heading = HEADING.matcher(block.text());
    switch (block.tagName()) {
      case "h1", "h2" -> {
        Element section = block.parent();
        String prefix = section == null ? "" : String.valueOf(section.elementSiblingIndex());
        block.attr("id", "h" + prefix + "-" + block.elementSiblingIndex());
        if (heading.matches()) {
          block.empty();
          block.appendElement("span").addClass("number").text(heading.group(1));
          block.appendText(" " + heading.group(2));
        }
      }
      case "p" -> numberParagraph(block);
      default -> {}
    }
  }

  private static void numberParagraph(Element block) {
    if (!(block.firstChild() instanceof TextNode first)) {
      return;
    }
    String text = first.getWholeText();
    Matcher number = NUMBER.matcher(text);
    if (number.lookingAt()) {
      String label = number.group(1);
      boolean lettered = label.startsWith("(");
      block.addClass(lettered ? "sub" : "para");
      first.text(text.substring(number.end() - 1));
      block.prependElement("span").addClass("number").text(label);
      if (!lettered) {
        block.attr("id", "p" + label);
        block.appendElement("span").attr("id", "e" + label);
      }
    } else if (text.startsWith("Table ")) {
      block.addClass("caption");
    }
  }

  private void linkParagraphs(Element entry) {
    replace(entry, PARAGRAPH_NUMBER, GuideSource::paragraphLink);
  }

  private void linkPages(Element paragraph) {
    boolean front = paragraph.closest("section.front") != null;
    replace(
        paragraph,
        PAGE_OF,
        match -> new Element("a").addClass("page").attr("href", "#" + match.group(1)));
    if (!front) {
      replace(paragraph, CROSS_REFERENCE, GuideSource::paragraphLink);
    }
  }

  private static Element paragraphLink(MatchResult match) {
    return new Element("a").attr("href", "#p" + match.group()).text(match.group());
  }

  private interface LinkMaker {
    Element link(MatchResult match);
  }

  private static void replace(Element element, Pattern pattern, LinkMaker maker) {
    for (TextNode node : List.copyOf(element.textNodes())) {
      String text = node.getWholeText();
      Matcher matcher = pattern.matcher(text);
      int end = 0;
      while (matcher.find()) {
        node.before(new TextNode(text.substring(end, matcher.start())));
        node.before(maker.link(matcher.toMatchResult()));
        end = matcher.end();
      }
      node.text(text.substring(end));
    }
  }

  private void bookmarksAndContents() {
    Element bookmarks = html.head().appendElement("bookmarks");
    Element contents = html.select("section.contents").first();
    Element chapter = bookmarks;
    for (Element heading : html.select("section:not(.title) h1, section:not(.title) h2")) {
      boolean top = heading.tagName().equals("h1");
      Element bookmark =
          (top ? bookmarks : chapter)
              .appendElement("bookmark")
              .attr("name", heading.text())
              .attr("href", "#" + heading.id());
      if (top) {
        chapter = bookmark;
      }
      String id = heading.id();
      Element front = heading.closest("section.front");
      if (contents == null || (front != null && !front.hasClass("preface"))) {
        continue;
      }
      contents
          .appendElement("p")
          .addClass(top ? "level1" : "level2")
          .appendElement("a")
          .addClass(front == null ? "arabic" : "roman")
          .attr("data-page", front == null ? "" : metadata.getOrDefault("preface", ""))
          .attr("href", "#" + id)
          .text(heading.text());
    }
  }

  /// Gives each run of text an element of its own. openhtmltopdf writes the bare text of a line
  /// first and the elements in it afterwards, so that "see *this* page" would be read as "see page
  /// this".
  private static void wrapText(Element element) {
    if (!element.children().isEmpty()) {
      element.textNodes().forEach(text -> text.wrap("<span></span>"));
    }
  }

  private void checkLinks() {
    for (Element link : html.select("a[href^=#]")) {
      String target = link.attr("href").substring(1);
      if (html.getElementById(target) == null) {
        throw new IllegalArgumentException("no target for " + target);
      }
    }
  }
}
