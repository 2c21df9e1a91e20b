package org.pincite.indexer.reader.html;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.PublishedDate;
import org.pincite.indexer.reader.DateCandidate.Trust;
import org.pincite.indexer.reader.DateChoice;
import org.pincite.indexer.reader.Description;
import org.pincite.indexer.reader.DescriptionBuilder;
import org.pincite.indexer.reader.WrittenDates;

/// Finds when a page was published and changed. What it says to machines comes first, then what is
/// printed at its headline, then its address.
final class PageDates {

  private static final int MAX_ELEMENTS = 50;
  private static final Pattern CHANGED =
      Pattern.compile("(?i)(updat|modif|edited|reviewed|accessed|expir)");

  private final Document page;
  private final PageMetas metas;
  private final JsonLd jsonLd;

  PageDates(Document page, PageMetas metas, JsonLd jsonLd) {
    this.page = page;
    this.metas = metas;
    this.jsonLd = jsonLd;
  }

  /// @param addresses of the page, which may hold a date
  void offerTo(DescriptionBuilder description, List<URI> addresses) {
    offerStated(description);
    List<Element> times = times();
    times.stream()
        .filter(time -> time.hasAttr("pubdate"))
        .limit(1)
        .forEach(time -> offer(description, written(time), "page", Trust.STRUCTURED));
    var printed = PrintedPageDates.of(page);
    offerModified(description, times, printed);
    Description stated = description.build();
    Stream.concat(
            times.stream()
                .filter(time -> !isChange(time))
                .flatMap(time -> WrittenDates.of(written(time), "page").stream())
                .filter(date -> DateChoice.isBelievable(date.firstDay()))
                .limit(1),
            printed.published().stream())
        // Many sites print the date of the last change where others print that of publication.
        .filter(date -> !isChangeOf(stated, date))
        .forEach(date -> description.published(date, Trust.PRINTED));
    addresses.stream()
        .map(URI::getPath)
        .flatMap(
            path -> Stream.ofNullable(path).flatMap(p -> WrittenDates.inPath(p, "url").stream()))
        .forEach(date -> description.published(date, Trust.ADDRESS));
  }

  private static boolean isChangeOf(Description stated, PublishedDate date) {
    return stated.published().firstDay() != null
        && Objects.equals(stated.modified().firstDay(), date.firstDay());
  }

  private void offerStated(DescriptionBuilder description) {
    offer(description, jsonLd.published().orElse(null), "json-ld", Trust.STRUCTURED);
    offerMetas(
        description,
        "open-graph",
        "article:published_time",
        "og:article:published_time",
        "og:published_time",
        "article:published");
    offerMetas(
        description,
        "dublin-core",
        "dcterms.issued",
        "dc.date.issued",
        "dcterms.date",
        "dc.date",
        "dcterms.created",
        "dc.date.created",
        "dcterms.available");
    microdata("datePublished")
        .limit(1)
        .forEach(date -> offer(description, date, "microdata", Trust.STRUCTURED));
    offerMetas(
        description,
        "meta",
        "citation_publication_date",
        "citation_online_date",
        "citation_date",
        "parsely-pub-date",
        "sailthru.date",
        "cxenseparse:publishtime",
        "cxenseparse:recs:publishtime",
        "bt:pubdate",
        "pubdate",
        "publishdate",
        "publish-date",
        "publish_date",
        "publication_date",
        "publicationdate",
        "publication-date",
        "datepublished",
        "date.available",
        "article.published",
        "originalpublicationdate",
        "displaydate",
        "ptime",
        "date");
  }

  private void offerModified(
      DescriptionBuilder description, List<Element> times, PrintedPageDates printed) {
    Stream.of(
            jsonLd.modified().stream().map(date -> WrittenDates.of(date, "json-ld")),
            metas
                .all("article:modified_time", "og:updated_time", "article:modified")
                .map(date -> WrittenDates.of(date, "open-graph")),
            metas
                .all("dcterms.modified", "dc.date.modified")
                .map(date -> WrittenDates.of(date, "dublin-core")),
            microdata("dateModified").map(date -> WrittenDates.of(date, "microdata")),
            metas
                .all("last-modified", "lastmod", "date.modified", "date.updated", "article.updated")
                .map(date -> WrittenDates.of(date, "meta")),
            times.stream()
                .filter(PageDates::isChange)
                .map(time -> WrittenDates.of(written(time), "page")),
            Stream.of(printed.modified()))
        .flatMap(dates -> dates)
        .flatMap(Optional::stream)
        .forEach(description::modified);
  }

  private Stream<String> microdata(String property) {
    return page.select("[itemprop~=^" + property + "$]").stream()
        .limit(MAX_ELEMENTS)
        .filter(element -> element.closest(PageAuthors.ELSEWHERE) == null)
        .map(PageDates::written);
  }

  /// The times of the text: of the article that has the headline, else of the whole page.
  private List<Element> times() {
    Element headline = PageTitle.headline(page);
    Element around = headline == null ? null : headline.closest("article, main, [role=main]");
    String all = headline == null ? "article time, main time, [role=main] time" : "time";
    return (around != null ? around.select("time") : page.select(all))
        .stream()
            .limit(MAX_ELEMENTS)
            .filter(time -> time.closest(PageAuthors.ELSEWHERE) == null)
            .toList();
  }

  private static boolean isChange(Element time) {
    Element parent = time.parent();
    String around = parent == null ? "" : parent.ownText() + " " + parent.className();
    return CHANGED.matcher(time.className() + " " + around).find();
  }

  private static String written(Element element) {
    return Stream.of("content", "datetime")
        .map(element::attr)
        .filter(value -> !value.isBlank())
        .findFirst()
        .orElseGet(element::text);
  }

  private void offerMetas(DescriptionBuilder description, String method, String... names) {
    metas
        .all(names)
        .flatMap(date -> WrittenDates.of(date, method).stream())
        .filter(date -> DateChoice.isBelievable(date.firstDay()))
        .limit(1)
        .forEach(date -> description.published(date, Trust.STRUCTURED));
  }

  private static void offer(
      DescriptionBuilder description, @Nullable String date, String method, Trust trust) {
    description.published(
        date == null
            ? PublishedDate.unknown()
            : WrittenDates.of(date, method).orElse(PublishedDate.unknown()),
        trust);
  }
}
