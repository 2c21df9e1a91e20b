package org.pincite.indexer.reader.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
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
import org.junit.jupiter.params.provider.ValueSource;
import org.pincite.corpus.Locator;
import org.pincite.corpus.PassageKind;
import org.pincite.corpus.PublishedDate;
import org.pincite.corpus.RecordType;
import org.pincite.corpus.RejectionReason;
import org.pincite.indexer.reader.ReadFile;
import org.pincite.indexer.reader.ReadLimits;
import org.pincite.indexer.reader.RejectedFileException;

class MarkdownReaderTest {

  @TempDir Path folder;

  private ReadFile read(String markdown) throws IOException {
    return ReadFile.of(folder, "a-file.md", markdown);
  }

  @Test
  void takesTheFirstHeadingAsTitleAndTheOthersAsTrail() throws IOException {
    var file =
        read(
            """
            # The report

            Before.

            ## Chapter 1
            One.

            ### Part A
            A.

            ## Chapter 2
            Two.
            """);
    assertEquals("The report", file.record().title());
    assertEquals(RecordType.OTHER, file.record().type());
    assertEquals(PublishedDate.unknown(), file.record().published());
    assertEquals(
        List.of(": Before.", "Chapter 1: One.", "Chapter 1 > Part A: A.", "Chapter 2: Two."),
        file.outline());
  }

  @ParameterizedTest
  @CsvSource({"The report, ': Words.'", "Another title, 'The report: Words.'"})
  void keepsAHeadingThatIsNotTheStatedTitle(String stated, String passage) throws IOException {
    var file = read("---\ntitle: " + stated + "\n---\n# The report\n\nWords.\n");
    assertEquals(stated, file.record().title());
    assertEquals(List.of(passage), file.outline());
  }

  @Test
  void makesAPassageOfAHeadingWithNothingBelow() throws IOException {
    var file =
        read(
            """
            ## Chapter 1
            ### Empty
            ### Full
            Words.
            ## Annex
            """);
    assertEquals(
        List.of("Chapter 1: Empty", "Chapter 1 > Full: Words.", ": Annex"), file.outline());
  }

  @Test
  void makesAPassageOfEveryBlock() throws IOException {
    var file =
        read(
            """
            A paragraph
            over two lines.

            - First item
            - Second item
              1. Nested item

            > A quotation.
            >
            > Its second paragraph.

            ```
            some   code
            ```

            | Year | Victims |
            |------|---------|
            | 2012 | 1,400   |
            | 2013 |         |

            <div>Raw <b>words</b><script>no()</script></div>
            """);
    assertEquals(
        List.of(
            "A paragraph over two lines.",
            "First item",
            "Second item",
            "Nested item",
            "A quotation.",
            "Its second paragraph.",
            "some code",
            "Year | Victims",
            "2012 | 1,400",
            "2013",
            "Raw words"),
        file.texts());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          **Bold**, *it* and `code`            | Bold, it and code
          See [the report](https://a.example). | See the report.
          ![A map of Rotherham](map.png)       | A map of Rotherham
          One<br>two <!-- hidden --> <b>x</b>  | One two x
          1 &lt; 2 &amp; a\\_b                  | 1 < 2 & a_b
          <https://a.example/x>                | https://a.example/x
          """)
  void dropsMarkupAndKeepsItsWords(String markdown, String text) throws IOException {
    assertEquals(List.of(text), read(markdown).texts());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          5.23 The council knew.     | 5.23   | The council knew.
          5.23. The council knew.    | 5.23   | The council knew.
          1.2.14 “We knew,” he said. | 1.2.14 | “We knew,” he said.
          5.23 per cent of them      | -      | 5.23 per cent of them
          5 The council knew.        | -      | 5 The council knew.
          5.23The council            | -      | 5.23The council
          """)
  void knowsPrintedParagraphNumbers(String markdown, String paragraph, String text)
      throws IOException {
    var passage = read(markdown).passages().getFirst();
    assertEquals(new Locator(1, null, null, paragraph), passage.locator());
    assertEquals(text, passage.text());
  }

  @Test
  void takesTheTitleFromTheNameWhenThereIsNoOther() throws IOException {
    assertEquals("a file", read("## Section\n\nWords.").record().title());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n\n", "# Only a title\n", "---\ntitle: A\n---\n", "----\n"})
  void rejectsAFileWithoutText(String markdown) {
    var rejection = ReadFile.rejection(folder, "a.md", markdown);
    assertEquals(RejectionReason.EMPTY, rejection.reason());
  }

  @ParameterizedTest
  @ValueSource(strings = {"> ", "- ", "*", "[", "![", "**a ", "<b>"})
  void survivesDeepNesting(String opening) throws IOException {
    var file = read("Words.\n\n" + opening.repeat(20_000) + "x\n");
    assertEquals("Words.", file.texts().getFirst());
  }

  @Test
  void splitsALongParagraph() throws IOException {
    var file = read("A sentence of the report. ".repeat(300));
    assertTrue(file.passages().size() > 2);
    assertTrue(file.texts().stream().allMatch(text -> text.endsWith("report.")));
    assertNull(file.passages().getLast().locator().paragraph());
  }

  @Test
  void rejectsMoreTextThanTheLimit() {
    var limits = new ReadLimits(1000, 1000, 10, 20, Duration.ofSeconds(10));
    byte[] content = "More than twenty characters.".getBytes(StandardCharsets.UTF_8);
    var rejection =
        assertThrows(
            RejectedFileException.class, () -> ReadFile.of(folder, "a.md", content, limits));
    assertEquals(RejectionReason.TOO_LARGE, rejection.reason());
  }

  @Test
  void stopsWhenItsThreadIsInterrupted() {
    Thread.currentThread().interrupt();
    try {
      var rejection = ReadFile.rejection(folder, "a.md", "Words.");
      assertEquals(RejectionReason.TIMED_OUT, rejection.reason());
    } finally {
      assertTrue(Thread.interrupted());
    }
  }

  @Test
  void tiesFootnotesToTheHeadingsOverTheirMarks() throws IOException {
    var file =
        read(
            """
            # Weirs

            ## Old

            They are old.[^1] They [link](https://example.org) here.[^plan]

            ## New

            Nothing [^none].

            ```
            [^1]: code
            ```

            [^1]: Ibid.
            [^plan]: See the *plan*,
            sheet 2.

                And the map.

            After the notes.
            """);
    assertEquals(
        List.of(
            "Old: They are old. They link here.",
            "New: Nothing [^none].",
            "New: [^1]: code",
            "New: After the notes.",
            "Old: Ibid.",
            "Old: See the plan, sheet 2. And the map."),
        file.outline());
    var note = file.passages().getLast();
    assertEquals(PassageKind.FOOTNOTE, note.kind());
    assertEquals("plan", note.locator().note());
  }

  @Test
  void marksTheRowsOfTables() throws IOException {
    var file = read("| Weir | Height |\n|---|---|\n| Old | 2 m |\n");
    assertEquals(List.of("Weir | Height", "Old | 2 m"), file.texts());
    assertEquals(PassageKind.TABLE, file.passages().getLast().kind());
  }
}
