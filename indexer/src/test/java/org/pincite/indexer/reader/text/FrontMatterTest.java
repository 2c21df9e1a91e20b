package org.pincite.indexer.reader.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pincite.corpus.DatePrecision;
import org.pincite.corpus.PublicRecord;
import org.pincite.corpus.PublishedDate;
import org.pincite.corpus.RecordType;
import org.pincite.corpus.RejectionReason;
import org.pincite.indexer.reader.ReadFile;

class FrontMatterTest {

  @TempDir Path folder;

  @Test
  void describesTheRecord() throws IOException {
    PublicRecord record =
        ReadFile.of(
                folder,
                "report.md",
                """
                ---
                title: "The report: a summary"
                type: report
                publisher: The Council   # a comment
                authors: [Jane Doe, "John Roe"]
                published: 2014-08-26
                language: en-GB
                url: https://www.example.org/report
                rights: Open Government Licence
                basedOn: >
                  Jane Doe,
                  Report, 2014
                retrieved: 2025-01-06T09:30:00Z
                ---

                Words.
                """)
            .record();
    assertEquals("The report: a summary", record.title());
    assertEquals(RecordType.REPORT, record.type());
    assertEquals("The Council", record.publisher());
    assertEquals(List.of("Jane Doe", "John Roe"), record.authors());
    assertEquals(PublishedDate.parse("2014-08-26", "front-matter"), record.published());
    assertEquals("en-GB", record.language());
    assertEquals("https://www.example.org/report", record.url());
    assertEquals("Jane Doe, Report, 2014", record.basedOn());
    assertEquals("2025-01-06T09:30:00Z", record.provenance().retrieved().toString());
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          2014-08-26,   DAY
          2014-08,      MONTH
          2014,         YEAR
          '"2014"',     YEAR
          2014-08-26T10:00:00Z, DAY
          2014-08-26 10:00:00,  DAY
          """)
  void takesDatesAsPreciseAsTheyAre(String published, DatePrecision precision) throws IOException {
    var file = ReadFile.of(folder, "a.md", "---\npublished: " + published + "\n---\nWords.\n");
    assertEquals(precision, file.record().published().precision());
    assertEquals(2014, file.record().published().year().orElseThrow());
  }

  @ParameterizedTest
  @ValueSource(strings = {"1984", "007", "0x1F", "yes", "1_000", "12.5", "1e3", "10:30"})
  void takesWordsAsTheyAreWritten(String title) throws IOException {
    var file = ReadFile.of(folder, "a.md", "---\ntitle: " + title + "\n---\nWords.\n");
    assertEquals(title, file.record().title());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          titel: A title            | line 2: unknown field "titel"
          id: abc                   | line 2: unknown field "id"
          title: A\\nauthors: Jane   | line 3: "authors" must be a list
          title: A\\ntype: novel     | line 3: "type" must be one of
          published: last year      | line 2: "published" is not a date
          published: 2014-02-30     | line 2: "published" is no such date
          url: /report              | line 2: "url" must be
          title: [a, b]             | line 2: "title" must be text
          title: {a: b}             | line 2: "title" must be text
          title: A\\ntitle: B        | line 3: not valid YAML: Duplicate field 'title'
          title: A\\nrights: "open   | not valid YAML
          title: A: B               | line 2: not valid YAML: mapping values are not allowed here
          title: &t A\\nrights: *t   | line 3: "rights" must be text
          """)
  void rejectsWhatIsWrongAndSaysWhere(String yaml, String message) {
    var rejection =
        ReadFile.rejection(folder, "a.md", "---\n" + yaml.replace("\\n", "\n") + "\n---\nWords.\n");
    assertEquals(RejectionReason.INVALID, rejection.reason());
    String detail = String.valueOf(rejection.getMessage());
    assertTrue(detail.startsWith("front matter, line ") && detail.contains(message), detail);
  }

  @Test
  void rejectsABlockThatIsTooLong() {
    String content = "---\ntitle: " + "a".repeat(70_000) + "\n---\nWords.\n";
    var rejection = ReadFile.rejection(folder, "a.md", content);
    assertEquals(RejectionReason.INVALID, rejection.reason());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "---\ntitle: not closed\n\nWords.\n",
        "---\n\nA part between two thematic breaks\n\n---\n\nWords.\n",
        "---\n---\n\nWords.\n",
        "\n---\ntitle: not at the start\n---\nWords.\n",
        "----\ntitle: four dashes\n----\nWords.\n"
      })
  void leavesThematicBreaksAlone(String content) throws IOException {
    var file = ReadFile.of(folder, "a name.md", content);
    assertEquals("a name", file.record().title());
    assertTrue(file.texts().contains("Words."));
  }

  @ParameterizedTest
  @CsvSource({"a.txt", "a.md", "a.rst", "name-without-extension"})
  void describesFilesOfEveryTextType(String name) throws IOException {
    var file = ReadFile.of(folder, name, "---\r\ntitle: A title\r\n---\r\nWords.\r\n");
    assertEquals("A title", file.record().title());
    assertEquals(List.of("Words."), file.texts());
  }

  @Test
  void mayStandAfterAByteOrderMark() throws IOException {
    var file = ReadFile.of(folder, "a.md", "\ufeff---\ntitle: A title\n---\nWords.\n");
    assertEquals("A title", file.record().title());
    assertFalse(file.texts().contains("title"));
  }
}
