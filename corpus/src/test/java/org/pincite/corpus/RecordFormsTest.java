package org.pincite.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What records, passages and locators refuse to be.
class RecordFormsTest {

  private static final Locator FIRST = new Locator(1, null, null, null);

  @Test
  void aPassageHasText() {
    for (String blank : List.of("", " ", "\n\t")) {
      assertThrows(IllegalArgumentException.class, () -> new Passage(blank, List.of(), FIRST));
    }
  }

  @Test
  void aPassageHasAnEnd() {
    String longest = "x".repeat(Passage.MAX_LENGTH);

    assertEquals(longest, new Passage(longest, List.of(), FIRST).text());
    assertThrows(
        IllegalArgumentException.class, () -> new Passage(longest + "x", List.of(), FIRST));
  }

  @Test
  void aPassageKeepsItsHeadings() {
    var headings = new ArrayList<>(List.of("Chapter 1"));
    var passage = new Passage("Words.", headings, FIRST);
    headings.clear();

    assertEquals(List.of("Chapter 1"), passage.headings());
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          0,
          -1,
          1, 0
          1, -1
          """)
  void positionsAndPagesCountFromOne(int position, @Nullable Integer page) {
    assertThrows(IllegalArgumentException.class, () -> new Locator(position, page, null, null));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n"})
  void aRecordHasATitle(String title) {
    assertThrows(IllegalArgumentException.class, () -> record(title, null, null, null));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "example.org", "ftp://example.org/", "javascript:alert(1)", "//x/y"})
  void aUrlIsHttpOrHttps(String url) {
    assertThrows(IllegalArgumentException.class, () -> record("Title", null, url, null));
  }

  /// The publisher is a facet, and Lucene takes no longer value: one such record would end a run.
  @Test
  void aPublisherHasABearableLength() {
    assertThrows(
        IllegalArgumentException.class, () -> record("Title", "x".repeat(40_000), null, null));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1})
  void aRecordHasPagesOrNone(int pages) {
    assertThrows(IllegalArgumentException.class, () -> record("Title", null, null, pages));
  }

  private static PublicRecord record(
      String title, @Nullable String publisher, @Nullable String url, @Nullable Integer pages) {
    return new PublicRecord(
        RecordId.ofPath("test", "a"),
        RecordType.REPORT,
        title,
        publisher,
        List.of(),
        PublishedDate.unknown(),
        PublishedDate.unknown(),
        "en",
        url,
        null,
        null,
        List.of(),
        null,
        null,
        "test",
        new Provenance(
            "a",
            null,
            "0".repeat(64),
            1,
            "text/plain",
            Instant.EPOCH,
            "test",
            1,
            List.of(),
            Map.of()),
        Extent.ofPages(pages));
  }

  @Test
  void theMethodsOfARecordAreInOneOrderWhateverTheRun() {
    var provenance =
        new Provenance(
            "a.txt", null, "0", 1, "text/plain", Instant.EPOCH, "r", 1, List.of(), Map.of());
    for (String field : List.of("url", "title", "publisher", "language", "authors", "modified")) {
      provenance = provenance.withMethod(field, "import");
    }

    assertEquals(
        List.of("authors", "language", "modified", "publisher", "title", "url"),
        List.copyOf(provenance.methods().keySet()));
  }
}
