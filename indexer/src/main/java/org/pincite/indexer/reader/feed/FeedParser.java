package org.pincite.indexer.reader.feed;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.pincite.indexer.reader.DescriptionParser;
import org.pincite.indexer.reader.XmlStreams;

/// Reads the entries of a feed one after the other. Relative addresses are those of the nearest
/// `xml:base`, or else of the feed itself.
final class FeedParser {
  private static final String XML = "http://www.w3.org/XML/1998/namespace";
  private static final Set<String> WHOLES = Set.of("feed", "rss", "channel", "entry");
  private static final int MAX_AUTHORS = 200;

  private final XMLStreamReader xml;
  private final Entries entries;
  private final Deque<Level> levels = new ArrayDeque<>();
  private final FeedEntry feed = new FeedEntry(0, 1);
  private FeedEntry current = feed;
  private int count;

  private FeedParser(XMLStreamReader xml, @Nullable URI address, Entries entries) {
    this.xml = xml;
    this.entries = entries;
    this.feed.self = address;
  }

  /// Hands over the entries of a feed.
  ///
  /// @param address of the feed itself; null when not known
  static void parse(InputStream in, @Nullable URI address, Entries entries)
      throws XMLStreamException, IOException {
    XMLStreamReader xml = XmlStreams.open(in);
    try {
      new FeedParser(xml, address, entries).parse();
    } finally {
      xml.close();
    }
  }

  private void parse() throws XMLStreamException, IOException {
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        start();
      } else if (event == XMLStreamConstants.END_ELEMENT && levels.pop().isEntry) {
        entries.next(current, feed);
        current = feed;
      }
    }
  }

  private void start() throws XMLStreamException {
    String name = Objects.requireNonNullElse(FeedNames.of(xml), "");
    String base = xml.getAttributeValue(XML, "base");
    Level outer = levels.peek();
    URI address = outer == null ? null : outer.base;
    boolean isEntry = name.equals("entry") && current == feed;
    levels.push(
        new Level(
            base == null ? address : resolved(address != null ? address : feed.self, base),
            isEntry));
    if (isEntry) {
      current = new FeedEntry(++count, xml.getLocation().getLineNumber());
    }
    if (WHOLES.contains(name)) {
      String language = Objects.requireNonNullElse(xml.getAttributeValue(XML, "lang"), "");
      current.language = first(current.language, language);
    } else if (takes(name, current)) {
      levels.pop();
    }
  }

  /// Takes the value of an element and goes to its end; or does neither.
  private boolean takes(String name, FeedEntry entry) throws XMLStreamException {
    switch (name) {
      // They have titles and links of their own.
      case "image", "textinput", "cloud", "contributor" -> text();
      case "title" -> entry.title = first(entry.title, formatted());
      case "summary", "subtitle", "tagline" -> entry.summary = first(entry.summary, formatted());
      case "content" -> entry.content = first(entry.content, formatted());
      case "source" -> entry.source = first(entry.source, source());
      case "author" -> {
        String author = author();
        if (entry.authors.size() < MAX_AUTHORS) {
          entry.authors.add(author);
        }
      }
      case "link" -> link(entry);
      case "id" -> id(entry);
      case "published" -> entry.published = first(entry.published, text());
      case "updated" -> entry.updated = first(entry.updated, text());
      case "language" -> entry.language = first(entry.language, text());
      case "rights" -> entry.rights = first(entry.rights, formatted().line());
      default -> {
        return false;
      }
    }
    return true;
  }

  private void link(FeedEntry entry) throws XMLStreamException {
    String href = attribute("href");
    String rel = Objects.requireNonNullElse(attribute("rel"), "alternate");
    String text = text();
    URI address = resolved(href != null ? href : text);
    if (rel.equals("self") && entry == feed) {
      feed.self = feed.self == null ? address : feed.self;
    } else if (rel.equals("alternate")) {
      entry.url = entry.url == null ? address : entry.url;
    }
  }

  private void id(FeedEntry entry) throws XMLStreamException {
    boolean isAddress = !"false".equalsIgnoreCase(attribute("isPermaLink"));
    boolean isGuid = xml.getLocalName().equalsIgnoreCase("guid");
    entry.id = first(entry.id, text());
    if (entry.url == null && isGuid && isAddress) {
      entry.url = DescriptionParser.webAddress(entry.id);
    }
  }

  /// A name: that of the element within, or the text, of which RSS makes `address (name)`.
  private String author() throws XMLStreamException {
    String name = nested("name");
    int open = name.indexOf('(');
    int close = name.lastIndexOf(')');
    String plain =
        open > 0 && close > open && name.indexOf('@') < open
            ? name.substring(open + 1, close)
            : name;
    return plain.indexOf('@') >= 0 ? "" : plain.strip();
  }

  private FeedText source() throws XMLStreamException {
    return new FeedText(nested("title"), false);
  }

  /// The text of the first element of this name within, or all text when there is none.
  private String nested(String name) throws XMLStreamException {
    var all = new StringBuilder();
    @Nullable String found = null;
    boolean hasElements = false;
    for (int depth = 1; depth > 0; ) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        hasElements = true;
        if (found == null && depth == 1 && xml.getLocalName().equals(name)) {
          found = text();
        } else {
          depth++;
        }
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      } else if (xml.hasText() && event != XMLStreamConstants.COMMENT) {
        all.append(xml.getText());
      }
    }
    return found != null ? found : hasElements ? "" : all.toString().strip();
  }

  /// A text that may have markup: said by Atom, always possible in RSS.
  private FeedText formatted() throws XMLStreamException {
    String type =
        Objects.requireNonNullElse(attribute("type"), "").toLowerCase(Locale.ROOT).strip();
    boolean isAtom =
        String.valueOf(xml.getNamespaceURI()).toLowerCase(Locale.ROOT).contains("atom");
    boolean isOld = String.valueOf(xml.getNamespaceURI()).equals("http://purl.org/atom/ns#");
    boolean isMarkup = !isAtom || isOld || type.contains("html") || type.contains("xml");
    return new FeedText(new Markup(xml).content(), isMarkup);
  }

  private String text() throws XMLStreamException {
    return XmlStreams.text(xml).strip();
  }

  private @Nullable String attribute(String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name)) {
        return xml.getAttributeValue(i);
      }
    }
    return null;
  }

  private @Nullable URI resolved(String reference) {
    Level level = levels.peek();
    return resolved(level != null && level.base != null ? level.base : feed.self, reference);
  }

  private static @Nullable URI resolved(@Nullable URI base, String reference) {
    String text = reference.strip();
    URI whole = DescriptionParser.webAddress(text);
    if (whole != null || base == null) {
      return whole;
    }
    try {
      return DescriptionParser.webAddress(base.resolve(text).toString());
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private static FeedText first(FeedText before, FeedText value) {
    return before.isBlank() ? value : before;
  }

  private static String first(String before, String value) {
    return before.isEmpty() ? value : before;
  }

  /// An element that is open.
  private record Level(@Nullable URI base, boolean isEntry) {}

  /// Takes the entries.
  interface Entries {
    void next(FeedEntry entry, FeedEntry feed) throws IOException;
  }
}
