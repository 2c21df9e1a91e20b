package org.pincite.indexer.reader.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pincite.corpus.Locator;
import org.pincite.corpus.PublicRecord;
import org.pincite.corpus.PublishedDate;
import org.pincite.corpus.RecordId;
import org.pincite.corpus.RecordType;
import org.pincite.indexer.reader.ReadFile;
import org.pincite.indexer.reader.ReadLimits;

class ImportReaderTest {

  @TempDir Path folder;

  private ReadFile read(String lines) throws IOException {
    return ReadFile.of(folder, "records.jsonl", lines);
  }

  @Test
  void doesNotPartASurrogatePairInATitleMadeOfTheText() throws IOException {
    String text = "a".repeat(79) + "\ud83d\ude00".repeat(3);
    var file = ReadFile.of(folder, "a.jsonl", "{\"id\": \"1\", \"text\": \"" + text + "\"}\n");
    assertEquals("a".repeat(79) + "\u2026", file.record().title());
  }

  @Test
  void takesEveryFieldOfARecord() throws IOException {
    PublicRecord record =
        read("""
        {"id": 7, "type": "article", "title": "Row over inquiry", "publisher": "Example",\
         "authors": ["Jane Doe", " "], "published": "2025-01-06T09:00:00Z",\
         "language": "en-GB", "url": "https://news.example/row", "rights": "CC BY 4.0",\
         "basedOn": "A source", "retrieved": "2025-01-07T00:00:00Z", "pageCount": 2,\
         "text": "Words."}
        """)
            .record();
    assertEquals(RecordType.ARTICLE, record.type());
    assertEquals("Row over inquiry", record.title());
    assertEquals("Example", record.publisher());
    assertEquals(List.of("Jane Doe"), record.authors());
    assertEquals(PublishedDate.parse("2025-01-06", "import"), record.published());
    assertEquals("en-GB", record.language());
    assertEquals("https://news.example/row", record.url());
    assertEquals("CC BY 4.0", record.rights());
    assertEquals("A source", record.basedOn());
    assertEquals(2, record.extent().pages());
    assertEquals("2025-01-07T00:00:00Z", record.provenance().retrieved().toString());
    assertEquals(1, record.provenance().line());
    assertEquals("import", record.provenance().reader());
  }

  @Test
  void rejectsABadLineAndReadsTheOthers() throws IOException {
    var file =
        read(
            """
            {"id": "1", "title": "One", "text": "Words."}
            {"id": "2", "title": "Two", "text": "Words."

            {"id": "4", "title": "Four", "text": "Words."} {}
            {"id": "5", "title": "Five", "text": "Words."}
            """);
    assertEquals(List.of("One", "Five"), file.titles());
    assertEquals(2, file.rejected().size());
    assertTrue(file.rejected().get(0).startsWith("2 invalid: not valid JSON at column "));
    assertTrue(file.rejected().get(1).startsWith("4 invalid: not valid JSON at column "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"title": "A", "text": "b"}                             | invalid: a record needs an "id" or a "url"
          {"id": " ", "title": "A", "text": "b"}                  | invalid: a record needs an "id" or a "url"
          {"id": "1", "title": "A"}                               | invalid: a record needs either "passages" or "text"
          {"id": "1", "title": "A", "text": "b", "passages": []}  | invalid: a record needs either "passages" or "text"
          {"id": "1", "title": "A", "text": ["b"]}                | invalid: "text" must be text and "passages" a list
          {"id": "1", "title": "A", "text": " \\n\\n \\t"}           | empty: the record has no text
          {"id": "1", "title": "A", "passages": []}               | empty: the record has no text
          {"id": "1", "titel": "A", "text": "b"}                  | invalid: unknown field "titel"
          {"id": "1", "title": "A", "passages": [{"txt": "b"}]}   | invalid: each of "passages" needs a "text"
          {"id": "1", "title": "A", "passages": [{"text": "b", "pages": 1}]} | invalid: unknown field in "passages"
          {"id": "1", "title": "A", "passages": [{"text": "b", "page": 0}]} | invalid: "page" must be a whole number from 1
          {"id": "1", "title": "A", "passages": [{"text": "b", "headings": [{}]}]} | invalid: "headings" must be a list of texts
          {"id": "1", "title": "A", "text": "b", "pageCount": 1.5} | invalid: "pageCount" must be a whole number from 1
          {"id": "1", "title": "A", "text": "b", "authors": "C"}  | invalid: "authors" must be a list of at most 200 names
          {"id": "1", "title": "A", "text": "b", "url": "ftp://a.example/"} | invalid: "url" must be a whole http or https address
          {"id": "1", "title": "A", "text": "b", "published": "26.8.2014"} | invalid: "published" is not a date of the form 2014, 2014-08 or 2014-08-26: 26.8.2014
          ["id"]                                                  | invalid: not a JSON object
          """)
  void saysWhatIsWrongWithALine(String line, String rejection) throws IOException {
    assertEquals(List.of("1 " + rejection), read(line + "\n").rejected());
  }

  @Test
  void rejectsAFieldThatStandsTwice() throws IOException {
    var file = read("{\"id\": \"1\", \"title\": \"A\", \"title\": \"B\", \"text\": \"c\"}\n");
    assertTrue(file.rejected().getFirst().contains("Duplicate field 'title'"));
  }

  @Test
  void keepsThePlaceOfEachPassage() throws IOException {
    var passages =
        read("""
        {"id": "1", "title": "A", "passages": [\
        {"text": "One.", "headings": ["Chapter 5", " ", "Part A"], "page": 51,\
         "pageLabel": "45", "paragraph": "5.23"}, {"text": " "}, {"text": "Two."}]}
        """)
            .passages();
    assertEquals(List.of("Chapter 5", "Part A"), passages.getFirst().headings());
    assertEquals(new Locator(1, 51, "45", "5.23"), passages.getFirst().locator());
    assertEquals(List.of(), passages.getLast().headings());
    assertEquals(new Locator(2, null, null, null), passages.getLast().locator());
  }

  @ParameterizedTest
  @CsvSource({"\\n\\n", "\\n \\t\\n", "\\r\\n\\r\\n", "\\n\\n\\n"})
  void cutsTextAtBlankLines(String blankLine) throws IOException {
    String line =
        "{\"id\": \"1\", \"title\": \"A\", \"text\": \"One%sTwo\"}".replace("%s", blankLine);
    assertEquals(List.of("One", "Two"), read(line).texts());
  }

  @ParameterizedTest
  @CsvSource({"\\n", "\\r\\n"})
  void doesNotCutTextAtSingleLineEnds(String lineEnd) throws IOException {
    String line =
        "{\"id\": \"1\", \"title\": \"A\", \"text\": \"One%sTwo\"}".replace("%s", lineEnd);
    assertEquals(List.of("One Two"), read(line).texts());
  }

  @Test
  void takesTheFirstWordsForATitleThatIsNotStated() throws IOException {
    String text =
        "The allies after Nassau. In December the proposal was made to help a navy, and"
            + " nothing whatsoever came of it.";
    assertEquals(
        List.of(
            "Short.",
            "The allies after Nassau. In December the proposal was made to help a navy, and…"),
        read("""
        {"id": "1", "text": "Short.\\n\\nMore."}
        {"id": "2", "title": "", "text": "%s"}
        """
                .replace("%s", text))
            .titles());
  }

  @Test
  void readsFilesFromOtherSystems() throws IOException {
    var file =
        read(
            "\ufeff{\"id\": \"1\", \"title\": \"One\", \"text\": \"a\"}\r\n\r\n"
                + "{\"id\": \"2\", \"title\": \"Two\", \"text\": \"b\"}");
    assertEquals(List.of("One", "Two"), file.titles());
    assertEquals(List.of(), file.rejected());
  }

  @Test
  void rejectsALineThatIsTooLongAndReadsTheOthers() throws IOException {
    String lines =
        "{\"id\": \"1\", \"title\": \"One\", \"text\": \"%s\"}\n".replace("%s", "a".repeat(200))
            + "{\"id\": \"2\", \"title\": \"Two\", \"text\": \"b\"}\n";
    var limits = new ReadLimits(1 << 20, 100, 10, 1000, Duration.ofSeconds(10));
    var file = ReadFile.of(folder, "a.jsonl", lines.getBytes(StandardCharsets.UTF_8), limits);
    assertEquals(List.of("1 too-large: the line is longer than 100 bytes"), file.rejected());
    assertEquals(List.of("Two"), file.titles());
  }

  @Test
  void rejectsARecordWithMoreTextThanTheLimit() throws IOException {
    String line =
        "{\"id\": \"1\", \"title\": \"One\", \"text\": \"%s\"}\n".replace("%s", "a".repeat(200));
    var limits = new ReadLimits(1 << 20, 1 << 20, 10, 100, Duration.ofSeconds(10));
    var file = ReadFile.of(folder, "a.jsonl", line.getBytes(StandardCharsets.UTF_8), limits);
    assertEquals(List.of("1 too-large: the text has more than 100 characters"), file.rejected());
  }

  @Test
  void survivesDeepNesting() throws IOException {
    var file =
        read(
            "{\"id\":".repeat(50_000) + "\n{\"id\": \"2\", \"title\": \"Two\", \"text\": \"b\"}\n");
    assertEquals(1, file.rejected().size());
    assertEquals(List.of("Two"), file.titles());
  }

  @Test
  void namesARecordByItsUrlOrElseItsKey() throws IOException {
    var byKey = read("{\"id\": \"k\", \"title\": \"A\", \"text\": \"b\"}").record();
    var byUrl =
        read("{\"id\": \"k\", \"title\": \"A\", \"text\": \"b\", \"url\": \"https://a.example/x\"}")
            .record();
    assertEquals(RecordId.ofKey("test", "records.jsonl", "k"), byKey.id());
    assertNotEquals(byKey.id(), byUrl.id());
  }
}
