package org.pincite.search.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.pincite.search.testing.LandRecords;
import org.pincite.search.testing.TestServer;

/// What the results page offers to narrow a search by, and shows of it.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class NarrowingPageTest {
  private final TestServer server;

  NarrowingPageTest(@TempDir Path folder) throws Exception {
    server = TestServer.of(LandRecords.in(folder));
  }

  @AfterAll
  void close() throws Exception {
    server.close();
  }

  @Test
  void placesStandBelowThoseThatContainThem() throws Exception {
    assertEquals(
        List.of(
            "0 Fictia 3",
            "1 North Fictia 2",
            "2 Moorshire 2",
            "3 Northmoor 2",
            "3 Midlow 1",
            "1 South Fictia 2",
            "2 Suthwick 1",
            "0 Farland 1"),
        rows(page("/"), "place"));
  }

  @Test
  void aPlaceStandsBelowTheNearestThatIsGiven() throws Exception {
    assertEquals(List.of("0 Fictia 3", "1 Moorshire 2"), rows(page("/?facetLimit=2"), "place"));
  }

  @Test
  void aChosenPlaceComesFirstWithThoseAboveIt() throws Exception {
    assertEquals(
        List.of("0 Fictia 3", "1 South Fictia 2", "2 Suthwick 1"),
        rows(page("/?place=Suthwick"), "place").subList(0, 3));
  }

  @Test
  void leavesOutAValueAndTakesItInAgain() throws Exception {
    Document page = page("/?q=gate&year=2001-2014");
    Document without = follow(page, ".facet-person li:contains(Bruno) .leave-out");
    assertEquals(
        List.of("Year published: 2001 to 2014", "Not Person: Bruno Sample"), chips(without));
    assertEquals("0 records for gate", without.select("h1").text());
    assertTrue(without.select(".facet-person li:has(.is-excluded) .leave-out").isEmpty());
    assertEquals(
        List.of("Year published: 2001 to 2014"),
        chips(follow(without, ".facet-person .is-excluded")));
    assertEquals(chips(page), chips(follow(without, ".chip:contains(Bruno)")));
  }

  @Test
  void whatIsLeftOutIsNoLongerChosen() throws Exception {
    Document page =
        follow(page("/?person=p:example-ada"), ".facet-person li:has(.is-chosen) .leave-out");
    assertEquals(List.of("Not Person: Ada Example"), chips(page));
  }

  @Test
  void theYearsCoveredAreAFilterToRemove() throws Exception {
    Document page = page("/?yearCovered=2005&yearCovered=2006-2007");
    assertEquals("2 records", page.select("h1").text());
    assertEquals(List.of("Years covered: 2005", "Years covered: 2006 to 2007"), chips(page));
    assertEquals("1 record", follow(page, ".chip").select("h1").text());
    assertEquals("All 5 records", follow(page, ".clear").select(".found").text());
  }

  @Test
  void eachFacetOfYearsHasAFieldOfItsOwn() throws Exception {
    Document page = page("/?yearMentioned=2012&year=2014");
    Element field = page.select("input#yearMentioned").getFirst();
    assertEquals("2012", field.attr("value"));
    assertEquals(
        List.of("year=2014"),
        page.select("form:has(#yearMentioned) input[type=hidden]").stream()
            .map(kept -> kept.attr("name") + "=" + kept.attr("value"))
            .toList());
    assertEquals(1, page.select("label[for=yearMentioned]").size());
    var ids = new HashSet<String>();
    page.select("[id]").eachAttr("id").forEach(id -> assertTrue(ids.add(id), id));
  }

  @Test
  void asksForAllInTheSameParagraphAndBack() throws Exception {
    Document page = page("/?q=gate&about=true");
    assertEquals("Anywhere in the record", page.select(".scopes strong").text());
    Document narrow = follow(page, ".scopes a");
    assertEquals("3 paragraphs of 2 records for gate", narrow.select("h1").text());
    assertEquals(List.of("All in the same paragraph"), chips(narrow));
    assertEquals("2 records for gate", follow(narrow, ".scopes a").select("h1").text());
    assertEquals("2 records for gate", follow(narrow, ".chip").select("h1").text());
  }

  @Test
  void howManyAreAboutAValueIsATitleOfItsCount() throws Exception {
    Document page = page("/");
    assertEquals(
        "1 of them about it", page.select(".facet-person li:contains(Ada) .count").attr("title"));
    assertFalse(page.select(".facet-type .count").hasAttr("title"));
  }

  @Test
  void anEmptyAnswerOffersTheRemovalOfAnExclusionAndOfTheScope() throws Exception {
    Document page = page("/?q=gate&-type=report&-type=debate&scope=passage");
    assertEquals(
        List.of(
            "Search without Not Type: Report",
            "Search without Not Type: Debate",
            "Search without All in the same paragraph",
            "Search without any filter",
            "All records with these filters",
            "All records"),
        page.select(".nothing li").eachText());
  }

  @Test
  void everyLinkAnswers200() throws Exception {
    for (String address : List.of("/", "/?scope=passage&-place=Suthwick&yearCovered=2005")) {
      for (Element link : page(address).select("a[href]")) {
        String href = link.attr("href").replaceFirst("#.*", "");
        if (!href.isEmpty()) {
          assertEquals(200, server.get(href).statusCode(), href);
        }
      }
    }
  }

  private Document page(String address) throws Exception {
    return Jsoup.parse(server.get(address).body());
  }

  private Document follow(Document page, String link) throws Exception {
    return page(page.select(link).getFirst().attr("href"));
  }

  private static List<String> rows(Document page, String facet) {
    return page.select(".facet-" + facet + " .values li").stream()
        .map(row ->
            row.className().replace("depth-", "")
                + " "
                + row.select("a").getFirst().ownText()
                + " "
                + row.select(".count").text())
        .toList();
  }

  private static List<String> chips(Document page) {
    return page.select(".chip").stream().map(Element::ownText).toList();
  }
}
