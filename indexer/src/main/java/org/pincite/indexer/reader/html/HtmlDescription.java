package org.pincite.indexer.reader.html;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.PassageText;
import org.pincite.corpus.RecordType;
import org.pincite.indexer.reader.Description;
import org.pincite.indexer.reader.DescriptionBuilder;
import org.pincite.indexer.reader.DescriptionParser;

/// Reads what a page says of itself: JSON-LD first, because it is written for machines, then Open
/// Graph, Dublin Core, microdata and the other `meta` elements, then what the page shows. What
/// makes no sense is as if it were not there: nobody could correct somebody else's page.
final class HtmlDescription {

  private static final int MAX_NAME = 200;
  private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,4}");

  private final Document page;
  private final PageMetas metas;
  private final JsonLd jsonLd;
  private final @Nullable URI origin;

  private HtmlDescription(Document page, @Nullable URI origin) {
    this.page = page;
    this.metas = PageMetas.of(page);
    this.jsonLd = JsonLd.of(page);
    this.origin = origin;
  }

  /// To be called before anything is removed from the page.
  ///
  /// @param origin the address that it was fetched from; null when not known
  static Description of(Document page, @Nullable URI origin) {
    return new HtmlDescription(page, origin).description();
  }

  private Description description() {
    var description = new DescriptionBuilder();
    offerType(description);
    offerUrl(description);
    offerPublisher(description);
    offerRest(description);
    List<URI> addresses = addresses();
    String host = addresses.isEmpty() ? null : addresses.getFirst().getHost();
    new PageTitle(page, metas, jsonLd, host)
        .choose()
        .ifPresent(title -> description.title(title.text(), title.method()));
    String publisher = description.build().publisher();
    new PageAuthors(page, metas, jsonLd, publisher).offerTo(description);
    new PageDates(page, metas, jsonLd).offerTo(description, addresses);
    return description.build();
  }

  private void offerType(DescriptionBuilder description) {
    if (jsonLd.isReport()) {
      description.type(RecordType.REPORT, "json-ld");
    } else if (jsonLd.isArticle()) {
      description.type(RecordType.ARTICLE, "json-ld");
    } else if (metas.first("og:type").filter("article"::equalsIgnoreCase).isPresent()) {
      description.type(RecordType.ARTICLE, "open-graph");
    } else if (page.selectFirst("article") != null) {
      description.type(RecordType.ARTICLE, "page");
    }
  }

  private void offerPublisher(DescriptionBuilder description) {
    offerName(description, jsonLd.publisher(), "json-ld");
    offerName(description, metas.first("og:site_name"), "open-graph");
    offerName(description, metas.first("dc.publisher", "dcterms.publisher"), "dublin-core");
    offerName(description, microdataPublisher(), "microdata");
    offerName(
        description, metas.first("publisher", "citation_publisher", "copyright-holder"), "meta");
    offerName(description, jsonLd.site(), "json-ld");
    offerName(description, metas.first("application-name"), "meta");
  }

  private static void offerName(
      DescriptionBuilder description, Optional<String> name, String method) {
    name.filter(text -> text.length() < MAX_NAME && !text.contains("://"))
        .ifPresent(text -> description.publisher(text, method));
  }

  private Optional<String> microdataPublisher() {
    Element publisher = page.selectFirst("[itemprop=publisher]");
    Element name = publisher == null ? null : publisher.selectFirst("[itemprop=name]");
    return Optional.ofNullable(name)
        .map(element -> element.hasAttr("content") ? element.attr("content") : element.text());
  }

  private void offerRest(DescriptionBuilder description) {
    Element html = page.selectFirst("html");
    description
        .language(html == null ? null : language(html.attr("lang")), "page")
        .language(language(jsonLd.language().orElse("")), "json-ld")
        .language(language(metas.first("og:locale").orElse("")), "open-graph")
        .language(
            language(metas.first("dc.language", "dcterms.language").orElse("")), "dublin-core")
        .language(language(metas.first("language", "citation_language").orElse("")), "meta")
        .rights(jsonLd.rights().orElse(null), "json-ld")
        .rights(
            metas.first("dc.rights", "dcterms.rights", "dcterms.license").orElse(null),
            "dublin-core")
        .rights(metas.first("copyright", "rights").orElse(null), "meta")
        .rights(
            page.select("a[rel~=license], link[rel~=license]").stream()
                .map(link -> link.hasAttr("title") ? link.attr("title") : link.attr("href"))
                .findFirst()
                .orElse(null),
            "page");
    jsonLd.references().forEach(number -> description.reference(number, "json-ld"));
    metas.all("citation_isbn").forEach(number -> description.reference("ISBN " + number, "meta"));
    metas
        .all("citation_doi")
        .map(doi -> "doi:" + bareDoi(doi))
        .forEach(number -> description.reference(number, "meta"));
    metas
        .all("citation_technical_report_number")
        .forEach(number -> description.reference(number, "meta"));
  }

  private static String bareDoi(String doi) {
    int begin = doi.indexOf("10.");
    return begin < 0 ? doi : doi.substring(begin);
  }

  private static @Nullable String language(String tag) {
    String stripped = tag.strip().replace('_', '-');
    return LANGUAGE.matcher(stripped).matches() ? stripped : null;
  }

  private void offerUrl(DescriptionBuilder description) {
    description
        .url(address(page.select("link[rel~=canonical]").eachAttr("href").stream()), "page")
        .url(address(metas.all("og:url")), "open-graph")
        .url(address(jsonLd.url().stream()), "json-ld");
  }

  /// All addresses that the page has or was fetched from: sites leave the date out of some.
  private List<URI> addresses() {
    var addresses = new ArrayList<URI>();
    Stream.of(
            page.select("link[rel~=canonical]").eachAttr("href").stream(),
            metas.all("og:url"),
            jsonLd.url().stream())
        .flatMap(found -> Stream.ofNullable(address(found)))
        .forEach(addresses::add);
    if (origin != null) {
      addresses.add(origin);
    }
    return addresses;
  }

  private static @Nullable URI address(Stream<String> found) {
    return found
        .map(PassageText::folded)
        .map(DescriptionParser::webAddress)
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
}
