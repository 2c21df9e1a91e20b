package org.pincite.indexer.reader.html;

import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.PassageText;
import org.pincite.corpus.PublishedDate;
import org.pincite.corpus.RecordType;
import org.pincite.indexer.reader.DateCandidate;
import org.pincite.indexer.reader.Description;
import org.pincite.indexer.reader.DescriptionBuilder;
import org.pincite.indexer.reader.DescriptionParser;

/// Reads what a page says of itself: JSON-LD first, because it is written for machines, then the
/// `meta` elements, then what the page shows. What makes no sense is as if it were not there:
/// nobody could correct somebody else's page.
final class HtmlDescription {

  private static final int MAX_TITLE = 500;
  private static final int MAX_NAME = 200;
  private static final int MAX_AUTHORS = 50;
  private static final int FIRST_YEAR = 1800;
  private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,4}");
  private static final Pattern HEADLINE = Pattern.compile("\\S+\\s+\\S+\\s+\\S+\\s+\\S");
  private static final Pattern BY = Pattern.compile("(?i)^by\\s+");
  private static final String DATES =
      "meta[property=article:published_time], meta[name~=(?i)^(dc|dcterms)\\.(date|issued)"
          + "(\\.issued)?$], meta[itemprop=datePublished], [itemprop=datePublished]";
  private static final String TIMES = "article time[datetime], main time[datetime]";

  private final Document page;
  private final JsonLd jsonLd;

  private HtmlDescription(Document page) {
    this.page = page;
    this.jsonLd = JsonLd.of(page);
  }

  /// To be called before anything is removed from the page.
  static Description of(Document page) {
    return new HtmlDescription(page).description();
  }

  private Description description() {
    Optional<String> site = meta("meta[property=og:site_name]");
    String publisher = jsonLd.publisher().or(() -> site).filter(shorterThan(MAX_NAME)).orElse(null);
    return new DescriptionBuilder()
        .type(type(), "html")
        .title(title(site), "html")
        .publisher(publisher, "html")
        .authors(authors().filter(name -> !name.equalsIgnoreCase(publisher)).toList(), "html")
        .published(published(), DateCandidate.Trust.STRUCTURED)
        .language(language(), "html")
        .url(url(), "html")
        .build();
  }

  private @Nullable RecordType type() {
    if (jsonLd.isReport()) {
      return RecordType.REPORT;
    }
    boolean article =
        jsonLd.isArticle()
            || page.selectFirst("meta[property=og:type][content=article], article") != null;
    return article ? RecordType.ARTICLE : null;
  }

  private @Nullable String title(Optional<String> site) {
    List<String> headings =
        page.select("article h1, main h1").eachText().stream().map(PassageText::folded).toList();
    Optional<String> heading =
        Optional.ofNullable(page.selectFirst("article h1, main h1, h1"))
            .map(h1 -> PassageText.folded(h1.text()));
    return Stream.of(
            // As readers saw it; but several, or a single word, may be those of the site.
            heading.filter(text -> headings.size() == 1 && HEADLINE.matcher(text).find()),
            jsonLd.headline(),
            meta("meta[property=og:title]").map(text -> withoutSite(text, site, heading)),
            heading,
            Optional.of(page.title())
                .map(text -> withoutSite(PassageText.folded(text), site, heading)))
        .flatMap(Optional::stream)
        .filter(text -> !text.isBlank() && text.length() <= MAX_TITLE)
        .findFirst()
        .orElse(null);
  }

  /// Takes ` | Site` off a title where the page itself tells that this is the site.
  private static String withoutSite(String title, Optional<String> site, Optional<String> heading) {
    for (String separator : List.of(" | ", " - ", " – ", " — ", " :: ", " · ")) {
      int at = title.lastIndexOf(separator);
      if (at > 0) {
        String head = title.substring(0, at).strip();
        String tail = title.substring(at + separator.length()).strip();
        if (site.filter(tail::equalsIgnoreCase).isPresent()
            || heading.filter(head::equalsIgnoreCase).isPresent()) {
          return head;
        }
      }
    }
    return title;
  }

  private Stream<String> authors() {
    Stream<String> named =
        jsonLd.authors().isEmpty()
            ? page
                .select("meta[name=author], meta[property=article:author]")
                .eachAttr("content")
                .stream()
            : jsonLd.authors().stream();
    return named
        .map(name -> BY.matcher(PassageText.folded(name)).replaceFirst(""))
        .filter(name -> !name.isEmpty() && !name.contains("://"))
        .filter(shorterThan(MAX_NAME))
        .distinct()
        .limit(MAX_AUTHORS);
  }

  private PublishedDate published() {
    return Stream.of(
            jsonLd.published().stream().map(date -> parsed(date, "json-ld")),
            page.select(DATES).stream().map(element -> parsed(dateOf(element), "html-meta")),
            page.select(TIMES).stream()
                .limit(1)
                .map(element -> parsed(element.attr("datetime"), "html-time")))
        .flatMap(dates -> dates)
        .filter(HtmlDescription::isBelievable)
        .findFirst()
        .orElse(PublishedDate.unknown());
  }

  private static String dateOf(Element element) {
    return Stream.of("content", "datetime")
        .map(element::attr)
        .filter(value -> !value.isBlank())
        .findFirst()
        .orElseGet(element::text);
  }

  private static PublishedDate parsed(String date, String method) {
    try {
      return PublishedDate.parse(date, method);
    } catch (IllegalArgumentException e) {
      return PublishedDate.unknown();
    }
  }

  private static boolean isBelievable(PublishedDate date) {
    LocalDate day = date.firstDay();
    // Today is the latest day that it is anywhere.
    return day != null
        && day.getYear() >= FIRST_YEAR
        && !day.isAfter(LocalDate.now(ZoneOffset.MAX));
  }

  private @Nullable String language() {
    Element html = page.selectFirst("html");
    String tag = html == null ? "" : html.attr("lang").strip().replace('_', '-');
    return LANGUAGE.matcher(tag).matches() ? tag : null;
  }

  private @Nullable URI url() {
    return Stream.concat(
            page.select("link[rel=canonical]").eachAttr("href").stream(),
            page.select("meta[property=og:url]").eachAttr("content").stream())
        .map(address -> DescriptionParser.webAddress(address.strip()))
        .filter(Objects::nonNull)
        .filter(HtmlDescription::isOfOnePage)
        .findFirst()
        .orElse(null);
  }

  /// Some sites name their home page on every page; that would make all of them one record.
  private static boolean isOfOnePage(URI url) {
    String path = Objects.requireNonNullElse(url.getPath(), "");
    return (!path.isEmpty() && !path.equals("/")) || url.getQuery() != null;
  }

  private Optional<String> meta(String selector) {
    return page.select(selector).eachAttr("content").stream()
        .map(PassageText::folded)
        .filter(text -> !text.isEmpty())
        .findFirst();
  }

  private static Predicate<String> shorterThan(int length) {
    return text -> text.length() < length;
  }
}
