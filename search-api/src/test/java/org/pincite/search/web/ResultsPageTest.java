package org.pincite.search.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

final class ResultsPageTest extends PageTest {
  @Test
  void theStartPageShowsAllRecordsAndTheName() throws Exception {
    Document page = site.page("/");
    assertEquals("Pincite", page.select("h1").text());
    assertEquals("All 29 records", page.select(".found").text());
    assertEquals(10, page.select(".hit").size());
  }

  @Test
  void showsThePrintedPageAndParagraphOfAPassage() throws Exception {
    Element where = site.page("/?q=keeper+sluice").select(".where").getFirst();
    assertEquals("Page 14 (26 of the PDF), paragraph 5.23", where.select("a").text());
    assertEquals("5 Warnings › 5.2 The sluice", where.select(".trail").text());
  }

  @Test
  void thePinCiteLeadsToThePassageOnThePageOfItsRecord() throws Exception {
    Document page = site.page("/?q=keeper+sluice");
    String href = page.select(".where a").getFirst().attr("href");
    assertTrue(href.endsWith("#p2"), href);
    Document record = site.page(href.substring(0, href.indexOf('#')));
    assertTrue(record.select("#p2").text().contains("The lock keeper had warned"));
  }

  @Test
  void marksTheWordsAskedFor() throws Exception {
    Document page = site.page("/?q=warned+keeper");
    assertEquals(List.of("keeper", "warned"), page.select(".evidence mark").eachText());
  }

  @Test
  void tellsTypePublisherDateAndLength() throws Exception {
    assertEquals(
        "Report · Ormsworth Canal Inquiry · 26 August 2014 · 30 pages",
        site.page("/?q=keeper").select(".about").text());
    assertEquals(
        "Report · Ferry Office · August 2014", site.page("/?q=ferry").select(".about").text());
    assertEquals("Minutes · 2013", site.page("/?q=lowered").select(".about").text());
    assertEquals(
        "Article · Pellbury Post · date unknown", site.page("/?q=row").select(".about").text());
  }

  @Test
  void saysWhatASummarySummarises() throws Exception {
    assertEquals(
        "Summary of: Ferry Office, Safety on the Orm, 2014",
        site.page("/?q=ferry").select(".based-on").text());
  }

  @Test
  void choosingAYearKeepsTheQuestion() throws Exception {
    Document page = site.page("/?q=sluice&type=report");
    Document chosen = follow(page, ".facet-year .values a:contains(2014)");
    assertEquals("sluice", chosen.select("#q").attr("value"));
    assertEquals(
        List.of("2014"),
        chosen.select(".facet-year .is-chosen").textNodes().stream()
            .map(node -> node.text().strip())
            .toList());
    assertEquals(List.of("Year published: 2014", "Type: Report"), chips(chosen));
    assertEquals("1 record for sluice", chosen.select("h1").text());
  }

  @Test
  void removesAFilter() throws Exception {
    Document page = site.page("/?q=sluice&type=report&person=Ada+Marsh");
    assertEquals(List.of("Person: Ada Marsh", "Type: Report"), chips(page));
    Document without = follow(page, ".chip:contains(Ada Marsh)");
    assertEquals(List.of("Type: Report"), chips(without));
    assertEquals("sluice", without.select("#q").attr("value"));
    assertEquals(
        List.of(), chips(follow(page, ".facet-type .is-chosen", ".facet-person .is-chosen")));
    assertEquals(List.of(), chips(follow(page, ".clear")));
  }

  @Test
  void choosesAPersonNamedInAHit() throws Exception {
    Document page = follow(site.page("/?q=sluice"), ".names a:contains(Bram Oakes)");
    assertEquals(List.of("Person: Bram Oakes"), chips(page));
    assertTrue(page.select(".names a:contains(Bram Oakes)").isEmpty(), "chosen already");
  }

  @Test
  void theYearFieldKeepsTheQuestionAndTheOtherFilters() throws Exception {
    Document page = site.page("/?q=toll&place=Ormsworth&year=2012&sort=oldest&limit=1");
    Element form = page.select("form.years").getFirst();
    assertEquals("2012", form.select("input[name=year]").attr("value"));
    assertEquals(
        List.of("q=toll", "place=l:ormsworth", "sort=oldest", "limit=1"), hiddenFields(form));
  }

  @Test
  void theSearchBoxKeepsTheFilters() throws Exception {
    Document page = site.page("/?q=toll&place=Ormsworth&year=1997-2013");
    Element form = page.select("form[role=search]").getFirst();
    assertEquals(List.of("place=l:ormsworth", "year=1997-2013"), hiddenFields(form));
  }

  @Test
  void aYearWithinARangeNarrowsTheRange() throws Exception {
    Document page = site.page("/?q=toll&year=2010-2019");
    assertEquals(2, page.select(".facet-year .in-range").size());
    assertEquals(
        List.of("Year published: 2012"), chips(follow(page, ".facet-year a:contains(2012)")));
  }

  @Test
  void saysHowManyRecordsHaveNoDate() throws Exception {
    assertEquals("No date known (1)", site.page("/").select(".facet-year .missing").text());
  }

  @Test
  void thePagesOfResultsReachEveryRecordOnce() throws Exception {
    Document page = site.page("/?q=harbour");
    assertTrue(page.select("a[rel=prev]").isEmpty(), "the first page has no previous one");
    assertEquals("Records 1 to 10 of 23", page.select(".pages p").text());
    var titles = new ArrayList<>(page.select(".hit h3").eachText());
    while (!page.select("a[rel=next]").isEmpty()) {
      page = follow(page, "a[rel=next]");
      titles.addAll(page.select(".hit h3").eachText());
    }
    assertEquals("3", page.select("[aria-current=page]").text());
    assertEquals(FictionalRecords.HARBOUR_NOTICES, titles.size());
    assertEquals(FictionalRecords.HARBOUR_NOTICES, new LinkedHashSet<>(titles).size());
  }

  @Test
  void sortsByDate() throws Exception {
    Document page = follow(site.page("/?q=toll"), ".sorts a:contains(Oldest first)");
    assertEquals(List.of("Letter on tolls", "Minutes on tolls"), page.select(".hit h3").eachText());
    assertEquals("Oldest first", page.select(".sorts strong").text());
  }

  @Test
  void anEmptyAnswerOffersTheRemovalOfEachFilter() throws Exception {
    Document page = site.page("/?q=ferry&type=article&person=p:oakes-bram");
    assertEquals("0 records for ferry", page.select("h1").text());
    assertTrue(page.select(".nothing p").text().contains("ferry"));
    assertEquals(
        List.of(
            "Search without Person: Bram Oakes",
            "Search without Type: Article",
            "Search without any filter",
            "All records with these filters",
            "All records"),
        page.select(".nothing li").eachText());
    assertEquals(
        "1 record for ferry", follow(page, ".nothing a:contains(any)").select("h1").text());
  }

  @Test
  void aPageBeyondTheLastLeadsToTheFirst() throws Exception {
    Document page = site.page("/?q=toll&offset=50");
    assertEquals(2, follow(page, ".nothing a").select(".hit").size());
  }

  @Test
  void escapesAQueryFullOfHtml() throws Exception {
    String query = "\"><script>alert(1)</script><img src=x onerror=alert(2)>'&amp;";
    Document page = site.page("/?q=" + Site.encoded(query));
    assertEquals(query, page.select("#q").attr("value"));
    assertTrue(page.select("script, img").isEmpty());
  }

  @Test
  void escapesARecordFullOfHtml() throws Exception {
    Document page = site.page("/?q=marmalade");
    assertEquals("<script>alert('title')</script> & co", page.select(".hit h3").text());
    assertEquals(
        "Beware of <b onclick=\"alert(2)\">marmalade</b> & </blockquote>",
        page.select(".evidence blockquote").text());
    assertEquals("<i>Heading</i>", page.select(".trail").text());
    assertTrue(page.select("script, img, [onclick], b, i, u").isEmpty());
    assertEquals(1, page.select(".evidence mark").size());
  }

  @Test
  void everyLinkOfTheResultsPageAnswers200() throws Exception {
    for (String address :
        List.of("/", "/?q=sluice&place=Pellbury&year=2014", "/?q=ferry&type=article&limit=1")) {
      for (Element link : site.page(address).select("a[href], link[href]")) {
        String href = link.attr("href").replaceFirst("#.*", "");
        if (!href.isEmpty()) {
          assertEquals(200, site.get(href).statusCode(), href);
        }
      }
    }
  }

  @Test
  void moreValuesOfAFacetCanBeAskedFor() throws Exception {
    Document page = site.page("/?facetLimit=1");
    String all = page.select(".facet-publisher .more a").attr("href");
    assertFalse(all.isEmpty());
    assertEquals(
        5, site.page(all.replaceFirst("#.*", "")).select(".facet-publisher .values li").size());
  }

  @Test
  void theFootSaysWhatCouldNotBeRead() throws Exception {
    Element foot = site.page("/").select("footer").getFirst();
    assertTrue(foot.text().contains("29 records"), foot.text());
    assertEquals("1 file could not be read", foot.select("a[href=/v1/status]").text());
  }

  /// The page behind the first link that fits, and so on from there.
  private Document follow(Document page, String... links) throws Exception {
    Document at = page;
    for (String link : links) {
      at = site.page(at.select(link).getFirst().attr("href"));
    }
    return at;
  }

  private static List<String> chips(Document page) {
    return page.select(".chip").stream().map(chip -> chip.ownText()).toList();
  }

  private static List<String> hiddenFields(Element form) {
    return form.select("input[type=hidden]").stream()
        .map(field -> field.attr("name") + "=" + field.attr("value"))
        .toList();
  }
}
