package org.pincite.indexer.reader.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pincite.corpus.PublishedDate;
import org.pincite.corpus.RejectionReason;
import org.pincite.indexer.reader.ReadFile;

class PlainTextReaderTest {

  private static final String LONG =
      "The council knew of the problem for many years, and yet it did next to nothing until the"
          + " report of the inquiry was published in August 2014.";

  @TempDir Path folder;

  private ReadFile read(String text) throws IOException {
    return ReadFile.of(folder, "a-row_2025.txt", text);
  }

  @Test
  void partsParagraphsAtBlankLinesAndFormFeeds() throws IOException {
    var file = read("First line\nof a paragraph.\n \t\nSecond.\fThird.\n");
    assertEquals(List.of("First line of a paragraph.", "Second.", "Third."), file.texts());
    assertEquals("a row 2025", file.record().title());
    assertEquals(PublishedDate.unknown(), file.record().published());
    assertEquals("und", file.record().language());
  }

  @Test
  void takesAShortFirstLineAsTitle() throws IOException {
    var file = read("Row over inquiry\n\nBy Jane Doe.\n");
    assertEquals("Row over inquiry", file.record().title());
    assertEquals(List.of("By Jane Doe."), file.texts());
  }

  @Test
  void takesAShortLineAboveALongParagraphAsHeading() throws IOException {
    var file = read(LONG + "\n\nA divisive issue\n\n" + LONG + "\n\nNo comment.\n\nEnds\n");
    assertEquals(
        List.of(
            ": " + LONG,
            "A divisive issue: " + LONG,
            "A divisive issue: No comment.",
            "A divisive issue: Ends"),
        file.outline());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Is it a heading?", "Dear Sir,", "He said:", "A sentence.", "1234 56"})
  void takesNoSentenceAsHeading(String line) throws IOException {
    assertEquals(
        List.of(LONG, line, LONG), read(LONG + "\n\n" + line + "\n\n" + LONG + "\n").texts());
  }

  @Test
  void knowsUnderlinedHeadings() throws IOException {
    var file =
        read(
            """
            ==========
            The report
            ==========

            Before.

            Chapter 1
            ---------
            One.

            Part A
            ~~~~~~
            A.

            Chapter 2
            ---------

            Two.

            ----------
            """);
    assertEquals("The report", file.record().title());
    assertEquals(
        List.of(": Before.", "Chapter 1: One.", "Chapter 1 > Part A: A.", "Chapter 2: Two."),
        file.outline());
  }

  @Test
  void takesEachLongLineAsAParagraph() throws IOException {
    assertEquals(List.of(LONG, LONG + " Again."), read(LONG + "\n" + LONG + " Again.\n").texts());
  }

  @Test
  void partsWrappedTextWithoutBlankLinesAtItsShortLines() throws IOException {
    var file =
        read(
            """
            The council knew of the problem for many
            years, and yet it did next to nothing
            until the report.
            It was published in August of the year
            2014, and the leader of the council had
            to resign.
            """);
    assertEquals(
        List.of(
            "The council knew of the problem for many years, and yet it did next to nothing until"
                + " the report.",
            "It was published in August of the year 2014, and the leader of the council had to"
                + " resign."),
        file.texts());
  }

  @Test
  void takesItemsApart() throws IOException {
    assertEquals(
        List.of("They were:", "- the council and its officers", "- the police."),
        read("They were:\n- the council\n  and its officers\n- the police.\n").texts());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n\n \n", "-----\n"})
  void rejectsAFileWithoutText(String text) {
    var rejection = ReadFile.rejection(folder, "a.txt", text);
    assertEquals(RejectionReason.EMPTY, rejection.reason());
  }
}
