package org.pincite.search.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pincite.search.testing.StructuredIndex;
import org.pincite.search.testing.StructuredRecord;
import org.pincite.search.testing.TestServer;

/// What the pages show of a document's structure, of its copies, and of what could not be searched.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class StructurePageTest {
  private final TestServer server;

  StructurePageTest(@TempDir Path folder) throws Exception {
    server = TestServer.of(StructuredIndex.in(folder));
  }

  @AfterAll
  void close() throws Exception {
    server.close();
  }

  private Document page(String address) throws Exception {
    return Jsoup.parse(server.get(address).body());
  }

  private Document record(String key) throws Exception {
    return page("/records/" + StructuredRecord.id(key));
  }

  @Test
  void aHitSaysHowManyFurtherParagraphsFit() throws Exception {
    String hit = ".hit:has(h3:contains(Report of))";
    Document page = page("/?scope=passage&limit=100");
    assertEquals("2 further paragraphs", page.select(hit + " .further").text());
    assertEquals(3, page.select(hit + " .evidence").size());
    assertTrue(page("/?limit=100").select(".further").isEmpty());
  }

  @Test
  void aWithdrawnRecordSaysSoBelowItsTitle() throws Exception {
    Document page = record("report");
    assertEquals(
        "Withdrawn by its publisher Replaced by a <b>newer</b> report in 2021.",
        page.select(".record-head .withdrawn").text());
    assertTrue(page.select(".withdrawn b").isEmpty());
    assertTrue(record("sport").select(".withdrawn, .notice").isEmpty());
  }

  @Test
  void whatCannotBeSearchedIsSaid() throws Exception {
    assertEquals(
        List.of(
            "Pages 3, 7–9 could not be read and cannot be searched.",
            "This text is cut short: it has more pages than are read"),
        record("report").select(".record-head .notice").eachText());
    assertEquals(
        List.of("Withdrawn by its publisher", "4 pages could not be read", "The text is cut short"),
        page("/?q=keeper").select(".hit .notice").eachText());
    assertTrue(page("/").select(".foot").text().contains("4 pages could not be read"));
  }

  @Test
  void aSpeechIsShownWithItsSpeakerColumnAndSource() throws Exception {
    Document page = record("debate");
    assertEquals("Ada Marsh, 14:34", page.select("#p1 .speaker").text());
    assertEquals("Bram Oakes", page.select("#p2 .speaker").text());
    assertEquals("Column 567", page.select(".page-marker").text());
    assertEquals(
        "https://example.org/debates/a b.html#g%20567.1", page.select("#p1 .marks a").attr("href"));
    assertEquals("noopener nofollow", page.select("#p1 .marks a").attr("rel"));
    assertTrue(page.select("#p2 .marks a").isEmpty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          report  | p1 | .kind   | Contents
          report  | p2 | .kind   | Index
          report  | p4 | .kind   | Footnote
          report  | p4 | .number | note 7
          report  | p5 | .ocr    | Read by OCR, 83 % sure
          hearing | p1 | .kind   | Question
          hearing | p1 | .number | 12:4
          hearing | p2 | .kind   | Answer
          """)
  void aPassageSaysWhatItIs(String key, String passage, String part, String text) throws Exception {
    assertEquals(text, record(key).select("#" + passage + " " + part).text());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          turnpike   | Column 567
          towpath    | Page 12, line 4
          marginalia | Page 3 (5 of the PDF), note 7
          keeper     | Page 3 (5 of the PDF), paragraph 1.2
          """)
  void aHitIsCitedByWhatIsPrinted(String q, String cite) throws Exception {
    assertEquals(cite, page("/?q=" + q).select(".where a").getFirst().text());
  }

  @Test
  void aHitNamesTheSpeaker() throws Exception {
    assertEquals("Ada Marsh", page("/?q=turnpike").select(".where .speaker").getFirst().text());
  }

  @Test
  void copiesAndPartsLeadToEachOther() throws Exception {
    Document page = record("wire-1");
    assertEquals("Copies and near-copies", page.select(".related h3").text());
    assertEquals("Storm at sea, again", page.select(".related a").text());
    assertEquals(
        "/records/" + StructuredRecord.id("wire-2"), page.select(".related a").attr("href"));
    assertEquals("14 May 2019", page.select(".related .date").text());
    assertEquals("Map of the weir", record("report").select(".related a").text());
    assertEquals("Report of the Weir Inquiry", record("attachment").select(".related a").text());
    assertEquals(
        "1 further record with this text, or nearly so",
        page("/?q=wave7").select(".hit .copies").getFirst().text());
  }

  @Test
  void theFactsOfARecordAreListed() throws Exception {
    String facts = record("report").select(".facts").text();
    assertTrue(facts.contains("Changed February 2020"), facts);
    assertTrue(facts.contains("References HC 68, ISBN 978-0-00-000000-0"), facts);
    assertTrue(facts.contains("Also at test/copy.pdf"), facts);
    assertTrue(page("/?q=bont").select(".hit .about").text().endsWith("Welsh"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          3         | 3
          3,4       | 3–4
          1,2,3,5   | 1–3, 5
          1,3,5,6,9 | 1, 3, 5–6, 9
          """)
  void pagesAreGivenInRanges(String pages, String text) {
    assertEquals(
        text,
        RecordNotices.ranges(List.of(pages.split(",")).stream().map(Integer::valueOf).toList()));
  }
}
