package org.pincite.indexer.reader.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pincite.corpus.Passage;
import org.pincite.corpus.PassageKind;
import org.pincite.corpus.RejectionReason;
import org.pincite.indexer.reader.ReadFile;

class RstReaderTest {

  @TempDir Path folder;

  private ReadFile read(String text) throws IOException {
    return ReadFile.of(folder, "report.rst", text);
  }

  /// Each passage as `number: text`.
  private static List<String> numbered(ReadFile file) {
    return file.passages().stream()
        .map(passage -> passage.locator().paragraph() + ": " + passage.text())
        .toList();
  }

  @Test
  void takesTheFirstHeadingAsTitleAndLevelsByTheOrderOfUnderlines() throws IOException {
    var file =
        read(
            """
            ==========
            The report
            ==========

            Before.

            Chapter 1
            ~~~~~~~~~

            One.

            Part A
            ------

            A.

            Chapter 2
            ~~~~~~~~~

            Two.
            """);
    assertEquals("The report", file.record().title());
    assertEquals(
        List.of(": Before.", "Chapter 1: One.", "Chapter 1 > Part A: A.", "Chapter 2: Two."),
        file.outline());
  }

  @Test
  void keepsAHeadingThatIsNotTheStatedTitle() throws IOException {
    var file = read("---\ntitle: Stated\n---\nRow over inquiry\n=======\n\nWords.\n");
    assertEquals("Stated", file.record().title());
    assertEquals(List.of("Row over inquiry: Words."), file.outline());
  }

  @Test
  void citesParagraphsByTheirPrintedNumbers() throws IOException {
    var file =
        read(
            """
            4.16.\tThe weir was built in
            May 1820.

            4.17. 59% of those who asked were told.

            4.17.1 The lock was not.

            4.18 million pounds were spent.
            """);
    assertEquals(
        List.of(
            "4.16: The weir was built in May 1820.",
            "4.17: 59% of those who asked were told.",
            "4.17.1: The lock was not.",
            "null: 4.18 million pounds were spent."),
        numbered(file));
  }

  @Test
  void citesWhatBelongsToANumberedParagraphByItsNumber() throws IOException {
    var file =
        read(
            """
            6.1. I recommend:

               **1. That the weir be
               mended.**

            (a)\tFirst.

            This goes on.

            6.2. The end.

            Thanks
            ------

            To all.
            """);
    assertEquals(
        List.of(
            "6.1: I recommend:",
            "6.1: 1. That the weir be mended.",
            "6.1(a): (a) First.",
            "6.1: This goes on.",
            "6.2: The end.",
            "null: To all."),
        numbered(file));
  }

  @Test
  void citesTheItemsOfANumberedListWhereParagraphsHaveNoNumbers() throws IOException {
    var file = read("#. Mend the weir.\n#. Mend the\n   lock.\n\n   At once.\n\n7. Mend all.\n");
    assertEquals(
        List.of("1: Mend the weir.", "2: Mend the lock.", "null: At once.", "7: Mend all."),
        numbered(file));
  }

  @Test
  void tiesFootnotesToTheHeadingsOverTheirMarks() throws IOException {
    var file =
        read(
            """
            Weirs
            =====

            Old
            ---

            They are old. [1]_ And, they say, weak; [#f]_ we know [*]_ [Lock1905]_.

            New
            ---

            Nothing. [#]_

            .. rubric:: Footnotes

            .. [1] See the `plan <https://example.org/plan>`_,
               sheet 2.
            .. [#f] Ibid.
            .. [#] Ibid, at 4.
            .. [*] By hand.
            .. [Lock1905] Lock on weirs.
            """);
    assertEquals("They are old. And, they say, weak; we know [Lock1905].", file.texts().getFirst());
    var notes = file.passages().stream().filter(p -> p.kind() == PassageKind.FOOTNOTE).toList();
    assertEquals(
        List.of("1", "2", "3", "*", "Lock1905"),
        notes.stream().map(note -> note.locator().note()).toList());
    assertEquals("See the plan, sheet 2.", notes.getFirst().text());
    assertEquals(List.of("Old"), notes.getFirst().headings());
    assertEquals(List.of("Old"), notes.get(1).headings());
    assertEquals(List.of("New"), notes.get(2).headings());
    assertEquals(List.of("Old"), notes.get(3).headings());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "a **bold** and *leaning* word | a bold and leaning word",
        "``x*y`` is code | x*y is code",
        "see `the plan <https://example.org/a>`__ now | see the plan now",
        "see `the plan`_ now | see the plan now",
        ":ref:`Transcript, [INQ1] at [6/2] <label>`. | Transcript, [INQ1] at [6/2].",
        "(“:abbr:`WCA (Weir Care Agency)`”) | (“WCA (Weir Care Agency)”)",
        "2 * 3 * 4 and 5*6*7 | 2 * 3 * 4 and 5*6*7",
        "an open *star and an open `tick | an open *star and an open `tick",
        "an escaped \\*star\\* | an escaped *star*",
        "[`INQ1 <https://example.org/a>`_] at [7/9.4] | [INQ1] at [7/9.4]",
      })
  void takesOffInlineMarkup(String source, String words) throws IOException {
    assertEquals(List.of(words), read(source + "\n").texts());
  }

  @Test
  void leavesOutInstructionsAndKeepsTheWordsOfDirectives() throws IOException {
    var file =
        read(
            """
            .. raw:: html

               <details id="meta">

            .. _target: https://example.org/
            .. A comment
               that goes on.

            Weirs
            =====

            .. contents::
               :depth: 2

            .. note:: Mind
               the gap.

            .. epigraph::

               Water flows.

            .. figure:: weir.png
               :alt: a weir

               The weir in spring.

            .. unknown-thing::

               Kept.

            .. code-block:: text

               a  b
            """);
    assertEquals("Weirs", file.record().title());
    assertEquals(
        List.of("Mind the gap.", "Water flows.", "The weir in spring.", "Kept.", "a b"),
        file.texts());
  }

  @Test
  void readsTheRowsOfTables() throws IOException {
    var file =
        read(
            """
            +------+--------+
            | Weir | Height |
            +======+========+
            | Old  | 2 m    |
            | Weir |        |
            +------+--------+

            =====  =====
            Weir   Year
            =====  =====
            Old    1820
                   again
            New    1905
            =====  =====

            .. list-table:: Costs
               :header-rows: 1

               * - Weir
                 - Cost
               * - Old
                 - £2 and
                   more

            .. csv-table::

               "Old, or not", 12
            """);
    assertEquals(
        List.of(
            "Weir | Height",
            "Old Weir | 2 m",
            "Weir | Year",
            "Old | 1820 again",
            "New | 1905",
            "Costs",
            "Weir | Cost",
            "Old | £2 and more",
            "Old, or not | 12"),
        file.texts());
    assertEquals(PassageKind.TABLE, file.passages().getFirst().kind());
  }

  @Test
  void readsListsLineBlocksFieldsAndLiterals() throws IOException {
    var file =
        read(
            """
            :Author: Ada Weir

            - the council
              and its officers
            - the police

            | First line
            | Second line

            It said::

               Keep *out*

            A. Weir said so
            at once.

            Term
              What it means.
            """);
    assertEquals(
        List.of(
            "Author: Ada Weir",
            "the council and its officers",
            "the police",
            "First line",
            "Second line",
            "It said:",
            "Keep *out*",
            "A. Weir said so at once.",
            "Term",
            "What it means."),
        file.texts());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\n\n \n",
        "-----\n",
        "Volume 1\n========\n\n.. toctree::\n   :glob:\n\n   ./*\n"
      })
  void rejectsAFileWithoutText(String text) {
    var rejection = ReadFile.rejection(folder, "a.rst", text);
    assertEquals(RejectionReason.EMPTY, rejection.reason());
  }

  @ParameterizedTest
  @ValueSource(strings = {"*", "`", "[#", "- ", "+--", ".. ", "| ", "(", "=\n", "1.", "a\n ", "\\"})
  void readsHostileTextInLinearTime(String piece) {
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> read("Words.\n\n" + piece.repeat(100_000) + "\n").passages().size());
  }

  @Test
  void readsDeepNesting() throws IOException {
    var text = new StringBuilder();
    for (int depth = 0; depth < 300; depth++) {
      text.append(" ".repeat(depth)).append("w").append(depth).append("\n\n");
    }
    String all =
        String.join(" ", read(text.toString()).passages().stream().map(Passage::text).toList());
    assertEquals(300, all.split(" ").length);
  }
}
