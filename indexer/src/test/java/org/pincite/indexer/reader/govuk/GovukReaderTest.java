package org.pincite.indexer.reader.govuk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pincite.corpus.Passage;
import org.pincite.corpus.PassageKind;
import org.pincite.corpus.RecordType;
import org.pincite.corpus.RejectionReason;
import org.pincite.indexer.reader.ReadFile;

class GovukReaderTest {

  private static final String REPORT =
      """
      {"base_path": "/government/publications/weir/weir-report", "content_id": "00000000-aaaa",
       "document_type": "html_publication", "schema_name": "html_publication", "locale": "en",
       "title": "The weir", "first_published_at": "2014-08-26T23:30:00.000+01:00",
       "public_updated_at": "2015-02-01T10:00:00Z",
       "withdrawn_notice": {"explanation": "<div><p>Out of date.</p></div>",
                            "withdrawn_at": "2016-04-01T13:05:30Z"},
       "details": {"body": "<div class=\\"govspeak\\"><p>HC 68</p><p>Cm 9345</p><p>ISBN: 978-1-00000-000-2</p>\
      <h2 id=\\"past\\"><span class=\\"number\\">1. </span>The past</h2><p>1.1 The weir broke.<sup id=\\"fnref:1\\">\
      <a href=\\"#fn:1\\" class=\\"footnote\\">1</a></sup></p><div class=\\"footnotes\\"><ol><li id=\\"fn:1\\">\
      <p>A letter. <a href=\\"#fnref:1\\">↩</a></p></li></ol></div></div>"},
       "links": {"organisations": [{"title": "Ministry of Weirs"}],
                 "primary_publishing_organisation": [{"title": "Office for Mills"}],
                 "parent": [{"document_type": "policy_paper"}]}}
      """;

  @TempDir Path folder;

  private ReadFile read(String json) throws IOException {
    return ReadFile.of(folder, "item.json", json);
  }

  @Test
  void readsWhatAPublicationSaysOfItself() throws IOException {
    var record = read(REPORT).record();
    assertEquals("The weir", record.title());
    assertEquals(RecordType.REPORT, record.type());
    assertEquals("Office for Mills", record.publisher());
    assertEquals("2014-08-26", record.published().iso().orElseThrow());
    assertEquals("2015-02-01", record.modified().iso().orElseThrow());
    assertEquals("en", record.language());
    assertEquals("https://www.gov.uk/government/publications/weir/weir-report", record.url());
    assertEquals(List.of("HC 68", "Cm 9345", "ISBN 978-1-00000-000-2"), record.references());
    assertEquals("Withdrawn on 2016-04-01. Out of date.", record.withdrawn());
    assertEquals("printed", record.provenance().methods().get("references"));
  }

  @Test
  void keepsTheStructureOfItsText() throws IOException {
    var passages = read(REPORT).passages();
    Passage paragraph = passages.get(3);
    assertEquals("The weir broke.", paragraph.text());
    assertEquals(List.of("1. The past"), paragraph.headings());
    assertEquals("1.1", paragraph.locator().paragraph());
    assertEquals("past", paragraph.locator().anchor());
    Passage note = passages.getLast();
    assertEquals(PassageKind.FOOTNOTE, note.kind());
    assertEquals("1", note.locator().note());
    assertEquals("fn:1", note.locator().anchor());
  }

  @Test
  void namesTheSpeaker() throws IOException {
    var record =
        read("""
        {"base_path": "/government/speeches/weir", "content_id": "1", "schema_name": "speech",
         "title": "Weirs", "details": {"body": "<p>Words.</p>",
         "delivered_on": "2014-08-26T00:00:00+01:00"},
         "links": {"speaker": [{"title": "Jane Doe"}], "people": [{"title": "Jane Doe"}]}}
        """)
            .record();
    assertEquals(List.of("Jane Doe"), record.authors());
    assertEquals(RecordType.ARTICLE, record.type());
    assertEquals("2014-08-26", record.published().iso().orElseThrow());
  }

  @Test
  void readsTheGroupsOfACollection() throws IOException {
    var file =
        read(
            """
            {"base_path": "/government/collections/weirs", "content_id": "1",
             "schema_name": "document_collection", "title": "Weirs", "description": "All weirs.",
             "details": {"collection_groups": [
               {"title": "Old", "body": "<p>Of wood.</p>", "documents": ["a", "gone"]}]},
             "links": {"documents": [{"content_id": "a", "title": "A weir", "description": "It broke."}]}}
            """);
    assertEquals(
        List.of(": All weirs.", "Old: Of wood.", "Old: A weir: It broke."), file.outline());
    assertEquals(RecordType.OTHER, file.record().type());
  }

  @ParameterizedTest
  @CsvSource({
    "policy_paper, html_publication, report",
    "press_release, news_article, article",
    "correspondence, publication, correspondence",
    "html_publication, html_publication, report",
    "topic, topic, other"
  })
  void knowsTheTypeOfARecord(String document, String schema, String type) throws IOException {
    String json =
        REPORT
            .replace("\"document_type\": \"html_publication\"", "\"document_type\": \"%s\"")
            .replace("%s", document)
            .replace("\"schema_name\": \"html_publication\"", "\"schema_name\": \"" + schema + "\"")
            .replace("\"policy_paper\"}]", "\"\"}]");
    assertEquals(type, read(json).record().type().code());
  }

  @Test
  void rejectsAnItemWithoutText() {
    var rejection =
        ReadFile.rejection(
            folder,
            "item.json",
            "{\"base_path\": \"/x\", \"content_id\": \"1\", \"document_type\": \"external_content\","
                + " \"title\": \"Weirs\", \"details\": {\"body\": []}, \"links\": 7}");
    assertEquals(RejectionReason.EMPTY, rejection.reason());
    assertEquals(
        "the GOV.UK item (external content) has no text of its own", rejection.getMessage());
  }

  @Test
  void tellsWhereAnItemIsBroken() {
    var rejection =
        ReadFile.rejection(folder, "item.json", REPORT.substring(0, REPORT.length() - 20));
    assertEquals(RejectionReason.DAMAGED, rejection.reason());
    assertTrue(String.valueOf(rejection.getMessage()).startsWith("it is not well-formed JSON"));
  }

  @Test
  void readsValuesThatAreOfTheWrongKind() throws IOException {
    var record =
        read("{\"base_path\": \"/x\", \"content_id\": \"1\", \"document_type\": [7], \"title\": {},"
                + " \"first_published_at\": 9, \"withdrawn_notice\": [],"
                + " \"details\": {\"body\": \"<p>Words.</p>\"},"
                + " \"links\": {\"organisations\": \"x\", \"speaker\": [[1]]}}")
            .record();
    assertEquals("item", record.title());
  }
}
