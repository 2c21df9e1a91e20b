package org.pincite.indexer.reader.html;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.pincite.indexer.reader.DescriptionBuilder;

/// Finds who wrote a page.
final class PageAuthors {

  private static final int MAX_ELEMENTS = 50;
  private static final int MAX_BYLINE = 200;
  private static final String BYLINES =
      "[rel~=author], [class~=(?i)(^|[\\s_-])(byline|author)(s|[_-]*names?|[_-]*link)?($|\\s)]";

  /// Where other pages and other people are named.
  static final String ELSEWHERE =
      "aside, nav, footer, [class~=(?i)(^|[\\s_-])(comments?|related|recommended|teasers?|promo"
          + "|sidebar)($|[\\s_-])]:not(html, body, main, article)";

  private static final Pattern LINE = Pattern.compile("(?i)^by\\s\\S.*");

  private final Document page;
  private final PageMetas metas;
  private final JsonLd jsonLd;
  private final @Nullable String publisher;

  /// @param publisher who is no author when only a `meta` element says so
  PageAuthors(Document page, PageMetas metas, JsonLd jsonLd, @Nullable String publisher) {
    this.page = page;
    this.metas = metas;
    this.jsonLd = jsonLd;
    this.publisher = publisher;
  }

  void offerTo(DescriptionBuilder description) {
    description.authors(names(jsonLd.authors().stream()), "json-ld");
    description.authors(
        ofMetas("article:author", "article:author_name", "og:author"), "open-graph");
    description.authors(ofMetas("dc.creator", "dcterms.creator", "dc.contributor"), "dublin-core");
    description.authors(
        ofMetas(
            "citation_author",
            "author",
            "authors",
            "byl",
            "parsely-author",
            "sailthru.author",
            "dcsext.author",
            "cxenseparse:author",
            "article.author"),
        "meta");
    description.authors(microdata(), "microdata");
    if (description.build().authors().isEmpty()) {
      description.authors(bylines(), "page");
    }
  }

  private List<String> ofMetas(String... names) {
    return Stream.of(names)
        .map(name -> names(metas.all(name)))
        .map(found -> found.stream().filter(name -> !name.equalsIgnoreCase(publisher)).toList())
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private List<String> microdata() {
    return names(
        page.select("[itemprop~=^author$]").stream()
            .limit(MAX_ELEMENTS)
            .filter(element -> element.closest(ELSEWHERE) == null)
            .filter(element -> element.closest("[itemprop=comment], [itemprop=review]") == null)
            .map(PageAuthors::nameIn));
  }

  private static String nameIn(Element author) {
    Element name = author.selectFirst("[itemprop=name]");
    Element told = name == null ? author : name;
    String content = told.attr("content");
    return content.isBlank() ? told.text() : content;
  }

  /// What is printed where authors are named: in an element that is called so, else in a line that
  /// begins with `By`.
  private List<String> bylines() {
    return Stream.of("article, main, [role=main]", "body")
        .map(within -> bylines(page.select(within).first()))
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private List<String> bylines(@Nullable Element within) {
    if (within == null) {
      return List.of();
    }
    List<Element> marked =
        within.select(BYLINES).stream()
            .limit(MAX_ELEMENTS)
            .filter(element -> element.closest(ELSEWHERE) == null)
            .toList();
    return Stream.concat(
            marked.stream().map(element -> inByline(element, marked)),
            within.select("p, div, span").stream()
                .filter(PageAuthors::beginsWithBy)
                .limit(50)
                .map(Element::text)
                .filter(text -> text.length() <= MAX_BYLINE / 2 && LINE.matcher(text).matches())
                .limit(1)
                .map(AuthorNames::printed))
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private static boolean beginsWithBy(Element element) {
    return element.childNodeSize() <= 5
        && element.firstChild() instanceof TextNode text
        && text.text().strip().regionMatches(true, 0, "by", 0, 2);
  }

  /// All that are named in the outermost element of a byline, when each is an element of its own.
  private static List<String> inByline(Element byline, List<Element> marked) {
    String text = byline.text();
    if (text.length() > MAX_BYLINE) {
      return List.of();
    }
    List<String> apart =
        marked.stream()
            .filter(inner -> !inner.equals(byline) && inner.parents().contains(byline))
            .flatMap(inner -> AuthorNames.printed(inner.text()).stream())
            .distinct()
            .toList();
    List<String> printed = apart.isEmpty() ? AuthorNames.printed(text) : apart;
    return printed.isEmpty()
        ? byline.select("a").stream()
            .limit(MAX_ELEMENTS)
            .flatMap(link -> AuthorNames.printed(link.text()).stream())
            .distinct()
            .toList()
        : printed;
  }

  private static List<String> names(Stream<String> texts) {
    return texts.flatMap(text -> AuthorNames.of(text).stream()).distinct().toList();
  }
}
