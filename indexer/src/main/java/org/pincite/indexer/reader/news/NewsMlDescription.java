package org.pincite.indexer.reader.news;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.PassageText;
import org.pincite.corpus.RecordType;
import org.pincite.indexer.reader.DateCandidate.Trust;
import org.pincite.indexer.reader.DateChoice;
import org.pincite.indexer.reader.Description;
import org.pincite.indexer.reader.DescriptionBuilder;
import org.pincite.indexer.reader.DescriptionParser;
import org.pincite.indexer.reader.WrittenDates;
import org.pincite.indexer.reader.html.AuthorNames;

/// What an item in NewsML-G2, or a document in NITF, says of itself.
final class NewsMlDescription {

  private static final String METHOD = "newsml";

  private NewsMlDescription() {}

  static Description of(Element item) {
    return of(item, null);
  }

  /// @param fallbackKey when the item has no name of its own
  static Description of(Element item, @Nullable String fallbackKey) {
    String id = id(item);
    var description =
        new DescriptionBuilder()
            .key(id)
            .key(fallbackKey)
            .type(RecordType.ARTICLE, METHOD)
            .title(first(item, "contentMeta > headline", "hedline > hl1", "headline"), METHOD)
            .title(first(item, "nitf > head > title"), METHOD)
            .publisher(publisher(item), METHOD)
            .rights(rights(item), METHOD)
            .reference(first(item, "contentMeta > slugline"), METHOD)
            .language(language(item), METHOD);
    Stream.of(
            byline(first(item, "contentMeta > by")),
            byline(withoutTitle(item)),
            names(item, "contentMeta > creator > name"))
        .forEach(names -> description.authors(names, METHOD));
    for (String value : List.of(id == null ? "" : id, attribute(item, "docdata > du-key", "key"))) {
      description.url(DescriptionParser.webAddress(value), METHOD);
    }
    offerDates(item, description);
    return description.build();
  }

  private static @Nullable String id(Element item) {
    String id = item.hasAttr("guid") ? item.attr("guid") : attribute(item, "doc-id", "id-string");
    return id.isBlank() ? null : id;
  }

  private static void offerDates(Element item, DescriptionBuilder description) {
    // Under an embargo a text is published when that ends.
    Stream.of(
            first(item, "itemMeta > embargoed"),
            first(item, "itemMeta > firstCreated"),
            attribute(item, "docdata > date\\.release", "norm"),
            attribute(item, "docdata > date\\.issue", "norm"),
            attribute(item, "pubdata", "date.publication"),
            first(item, "contentMeta > contentCreated"),
            first(item, "itemMeta > versionCreated"))
        .filter(Objects::nonNull)
        .flatMap(date -> WrittenDates.of(date, METHOD).stream())
        .filter(date -> DateChoice.isBelievable(date.firstDay()))
        .limit(1)
        .forEach(date -> description.published(date, Trust.STRUCTURED));
    Stream.of("itemMeta > versionCreated", "contentMeta > contentModified")
        .map(path -> first(item, path))
        .filter(Objects::nonNull)
        .flatMap(date -> WrittenDates.of(date, METHOD).stream())
        .forEach(description::modified);
  }

  private static @Nullable String publisher(Element item) {
    return Stream.of(
            first(item, "itemMeta > provider > name"),
            attribute(item, "itemMeta > provider", "literal"),
            attribute(item, "pubdata", "name"),
            first(item, "rightsInfo > copyrightHolder > name"),
            attribute(item, "rightsInfo > copyrightHolder", "literal"),
            attribute(item, "docdata > doc\\.copyright", "holder"),
            first(item, "contentMeta > infoSource > name"))
        .filter(name -> name != null && !name.isBlank())
        .findFirst()
        .orElse(null);
  }

  private static @Nullable String rights(Element item) {
    String rights =
        Stream.of("rightsInfo > copyrightNotice", "rightsInfo > usageTerms")
            .map(path -> first(item, path))
            .filter(Objects::nonNull)
            .collect(Collectors.joining(" "));
    return rights.isEmpty() ? null : rights;
  }

  private static String language(Element item) {
    String tag = attribute(item, "contentMeta > language", "tag");
    return tag.isEmpty() ? item.attr("xml:lang") : tag;
  }

  /// The byline without the position of who is named.
  private static @Nullable String withoutTitle(Element item) {
    Element byline = item.selectFirst("byline");
    if (byline == null) {
      return null;
    }
    Element named = byline.clone();
    named.select("byttl").remove();
    return named.text();
  }

  private static List<String> byline(@Nullable String text) {
    return text == null ? List.of() : AuthorNames.of(text);
  }

  private static List<String> names(Element item, String path) {
    return item.select(path).eachText();
  }

  private static @Nullable String first(Element item, String... paths) {
    return Stream.of(paths)
        .flatMap(path -> item.select(path).stream())
        .map(element -> PassageText.folded(element.text()))
        .filter(text -> !text.isEmpty())
        .findFirst()
        .orElse(null);
  }

  private static String attribute(Element item, String path, String name) {
    Element element = item.selectFirst(path);
    return element == null ? "" : element.attr(name).strip();
  }
}
