package org.pincite.indexer.reader.news;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pincite.corpus.RecordType;
import org.pincite.corpus.RejectionReason;
import org.pincite.indexer.StandardReaders;
import org.pincite.indexer.reader.ReadFile;

class NinjsReaderTest {

  private static final String HEAD =
      """
      {"uri": "https://agency.example.org/item/1", "type": "text", "pubstatus": "usable",
       "firstcreated": "2014-08-26T23:30:00+01:00", "versioncreated": "2014-08-27T10:00:00Z",
       "copyrightholder": "Weir Agency", "copyrightnotice": "© Weir Agency", "language": "en-GB",
       "slugline": "weir-row", "by": "By Jane Doe and John Roe",
      """;

  @TempDir Path folder;

  private ReadFile read(String rest) throws IOException {
    return ReadFile.of(folder, "item.json", HEAD + rest + "}");
  }

  @Test
  void readsWhatAnItemSaysOfItself() throws IOException {
    var record =
        read("""
        "headlines": [{"role": "short", "value": "Row"}, {"role": "main", "value": "Row over weir"}],
        "bodies": [{"contenttype": "text/plain", "value": "Words."}]
        """)
            .record();
    assertEquals("Row over weir", record.title());
    assertEquals(List.of("Jane Doe", "John Roe"), record.authors());
    assertEquals("Weir Agency", record.publisher());
    assertEquals("2014-08-26", record.published().iso().orElseThrow());
    assertEquals("2014-08-27", record.modified().iso().orElseThrow());
    assertEquals("en-GB", record.language());
    assertEquals("© Weir Agency", record.rights());
    assertEquals(List.of("weir-row"), record.references());
    assertEquals("https://agency.example.org/item/1", record.url());
    assertEquals(RecordType.ARTICLE, record.type());
  }

  @Test
  void prefersTheBodyWithMostStructure() throws IOException {
    var file =
        read(
            """
            "headline": "Row", "dateline": "WEIRHAM, Tuesday", "bodies": [
             {"contenttype": "text/plain", "value": "Plain."},
             {"contenttype": "text/html", "value": "<h1>Row</h1><p>One.</p><h2>Later</h2><p>Two.</p>"}]
            """);
    assertEquals(List.of(": WEIRHAM, Tuesday", ": One.", "Later: Two."), file.outline());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"body_text\": \"Row\\nOne.\\nTwo.\"",
        "\"body_xhtml\": \"<p>One.</p><p>Two.</p>\"",
        "\"body_html5\": \"<article><p>One.</p><p>Two.</p></article>\"",
        "\"bodies\": [{\"role\": \"nitf\", \"contenttype\": \"application/xml\","
            + " \"value\": \"<nitf><body><p>One.</p><p>Two.</p></body></nitf>\"}]",
        "\"description_text\": \"One.\\nTwo.\"",
        "\"descriptions\": [{\"value\": \"One.\\nTwo.\"}]"
      })
  void readsTheTextOfEachVersion(String body) throws IOException {
    assertEquals(List.of("One.", "Two."), read("\"headline\": \"Row\", " + body).texts());
  }

  @Test
  void publishesATextWhenItsEmbargoEnds() throws IOException {
    var record =
        read("\"embargoed\": \"2014-09-01T00:01:00+01:00\", \"body_text\": \"Words.\"").record();
    assertEquals("2014-09-01", record.published().iso().orElseThrow());
  }

  @ParameterizedTest
  @ValueSource(strings = {"picture", "video"})
  void rejectsAnItemThatIsNoText(String type) {
    var rejection =
        ReadFile.rejection(
            folder,
            "item.json",
            HEAD.replace("\"text\"", "\"" + type + "\"")
                + "\"descriptions\": [{\"role\": \"caption\", \"value\": \"A weir.\"}]}");
    assertEquals(RejectionReason.EMPTY, rejection.reason());
    assertEquals("the news item (" + type + ") has no text of its own", rejection.getMessage());
  }

  @Test
  void leavesOtherJsonAloneAndNamesIt() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("schema.json"),
            "{\"$schema\": \"https://json-schema.org/draft\", \"type\": \"object\", \"title\": \"x\"}");
    var readers = StandardReaders.all();
    String type = readers.mediaTypeOf(file, "schema.json");
    assertEquals("application/json", type);
    assertEquals(
        "no reader takes application/json (it begins with $schema, type, title)",
        readers.unsupported(file, type).getMessage());
  }
}
