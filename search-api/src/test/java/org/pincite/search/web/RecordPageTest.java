package org.pincite.search.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

final class RecordPageTest extends PageTest {
  @Test
  void showsAllPassagesInOrderWithTheirNumbers() throws Exception {
    Document page = site.page(site.record("/?q=keeper"));
    assertEquals("The Ormsworth Canal Breach", page.select("h1").text());
    assertEquals(
        List.of("¶ 1", "5.23", "5.24", "¶ 4", "¶ 5"), page.select(".passage .number").eachText());
    assertEquals(List.of("p1", "p2", "p3", "p4", "p5"), page.select(".passage").eachAttr("id"));
    assertEquals("#p2", page.select("#p2 .number").attr("href"));
    assertTrue(
        page.select("#p2 .number")
            .attr("title")
            .contains("Page 14 (26 of the PDF), paragraph 5.23"));
  }

  @Test
  void marksWhereAPageBegins() throws Exception {
    Document page = site.page(site.record("/?q=keeper"));
    assertEquals(
        List.of(
            "Page iii (5 of the PDF)", "Page 14 (26 of the PDF)", "Page 27", "Page 30 of the PDF"),
        page.select(".page-marker").eachText());
  }

  @Test
  void showsAHeadingWhereItBegins() throws Exception {
    Document page = site.page(site.record("/?q=keeper"));
    assertEquals(
        List.of("Foreword", "5 Warnings", "5.2 The sluice", "5 Warnings (continued)", "Annex"),
        page.select(".text").select("h2, h3").eachText());
    assertEquals("5.2 The sluice", page.select(".text h3").text());
  }

  @Test
  void saysWhereTheTextComesFrom() throws Exception {
    Document page = site.page(site.record("/?q=keeper"));
    assertEquals("records.jsonl", fact(page, "File").text());
    assertEquals("1", fact(page, "Line").text());
    assertTrue(fact(page, "SHA-256").text().matches("[0-9a-f]{64}"));
    assertEquals("import", fact(page, "Date found by").text());
    assertEquals("26 August 2014", fact(page, "Published").text());
    assertEquals("Fiction", fact(page, "Rights").text());
    Element source = fact(page, "Source").select("a").getFirst();
    assertEquals("https://example.org/canal", source.attr("href"));
    assertEquals("noopener nofollow", source.attr("rel"));
  }

  @Test
  void anUnknownDateStaysUnknown() throws Exception {
    Document page = site.page(site.record("/?q=row"));
    assertEquals("Not known", fact(page, "Published").text());
    assertTrue(page.select("dt:contains(Date found by)").isEmpty());
  }

  @Test
  void saysWhatASummarySummarises() throws Exception {
    Document page = site.page(site.record("/?q=ferry"));
    assertEquals(
        "Summary of: Ferry Office, Safety on the Orm, 2014", page.select(".based-on").text());
  }

  @Test
  void personsAndPlacesLeadToTheRecordsThatNameThem() throws Exception {
    Document page = site.page(site.record("/?q=keeper"));
    Document found = site.page(page.select(".names a:contains(Bram Oakes)").attr("href"));
    assertEquals("2 records", found.select("h1").text());
  }

  @Test
  void escapesARecordFullOfHtml() throws Exception {
    Document page = site.page(site.record("/?q=marmalade"));
    assertEquals("<script>alert('title')</script> & co", page.select("h1").text());
    assertEquals("\"><img src=x onerror=alert(1)>", fact(page, "Publisher").text());
    assertEquals("Page \"><u> (1 of the PDF)", page.select(".page-marker").text());
    assertTrue(page.select("script, img, [onclick], b, i, u").isEmpty());
  }

  @Test
  void everyLinkOfARecordPageOnThisSiteAnswers200() throws Exception {
    for (String search : List.of("/?q=keeper", "/?q=marmalade")) {
      for (Element link : site.page(site.record(search)).select("a[href^=/], link[href]")) {
        String href = link.attr("href");
        assertEquals(200, site.get(href).statusCode(), href);
      }
    }
  }

  private static Element fact(Document page, String name) {
    return page.select(".facts > div").stream()
        .filter(fact -> fact.select("dt").text().equals(name))
        .map(fact -> fact.select("dd").getFirst())
        .findFirst()
        .orElseThrow();
  }
}
