package org.pincite.indexer.reader.feed;

import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// The vocabulary of all forms of feeds, with one name for each thing: RSS 0.9 to 2.0, Atom 0.3 and
/// 1.0, Dublin Core, and the content module. Elements of other vocabularies (media, podcasts) have
/// no name here, whatever their prefix.
final class FeedNames {
  private static final Set<String> CORE =
      Set.of(
          "",
          "http://www.w3.org/2005/Atom",
          "http://purl.org/atom/ns#",
          "http://purl.org/rss/1.0/",
          "http://my.netscape.com/rdf/simple/0.9/",
          "http://channel.netscape.com/rdf/simple/0.9/",
          "http://backend.userland.com/rss2",
          "http://backend.userland.com/rss",
          "http://blogs.law.harvard.edu/tech/rss");
  private static final Set<String> DUBLIN_CORE =
      Set.of("http://purl.org/dc/elements/1.1/", "http://purl.org/dc/terms/");
  private static final String CONTENT = "http://purl.org/rss/1.0/modules/content/";

  private FeedNames() {}

  /// The name of the element that the parser stands at; null when it is none of a feed's.
  static @Nullable String of(XMLStreamReader xml) {
    String space = xml.getNamespaceURI() == null ? "" : xml.getNamespaceURI();
    String name = xml.getLocalName();
    if (CORE.contains(space)) {
      return core(name.toLowerCase(Locale.ROOT));
    } else if (DUBLIN_CORE.contains(space)) {
      return dublinCore(name);
    }
    return space.equals(CONTENT) && name.equals("encoded") ? "content" : null;
  }

  private static String core(String name) {
    return switch (name) {
      case "item" -> "entry";
      case "description" -> "summary";
      case "pubdate", "issued" -> "published";
      case "modified", "lastbuilddate" -> "updated";
      case "guid" -> "id";
      case "copyright" -> "rights";
      default -> name;
    };
  }

  private static @Nullable String dublinCore(String name) {
    return switch (name) {
      case "creator" -> "author";
      case "date", "issued", "created" -> "published";
      case "modified" -> "updated";
      case "title", "language", "rights" -> name;
      case "description", "abstract" -> "summary";
      default -> null;
    };
  }
}
