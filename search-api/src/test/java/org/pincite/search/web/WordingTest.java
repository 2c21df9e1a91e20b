package org.pincite.search.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pincite.corpus.Locator;
import org.pincite.search.Snippet;
import org.pincite.search.Snippet.Highlight;

/// Dates, pin-cites and amounts in words.
class WordingTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          2014-08-26, 26 August 2014
          2014-08,    August 2014
          2014,       2014
          ,           date unknown
          """)
  void aDateIsNeverMorePreciseThanItIsKnown(@Nullable String iso, String words) {
    assertEquals(words, DateText.ofIso(iso));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          14 | 14  | 5.23 | Page 14, paragraph 5.23
          26 | 14  | 5.23 | Page 14 (26 of the PDF), paragraph 5.23
          5  | iii |      | Page iii (5 of the PDF)
          26 |     |      | Page 26 of the PDF
          26 |     | 7    | Page 26 of the PDF, paragraph 7
             | 14  |      | Page 14
             |     | 7    | Paragraph 7
             |     |      | Paragraph 3 of 1,200
          """)
  void aPinCiteGivesWhatIsPrintedFirst(
      @Nullable Integer page, @Nullable String label, @Nullable String paragraph, String words) {
    assertEquals(words, PinCite.of(new Locator(3, page, label, paragraph), 1200));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1       | 1 byte
          999     | 999 bytes
          29300   | 29.3 kB
          1400000 | 1.4 MB
          """)
  void aSizeIsReadable(long bytes, String words) {
    assertEquals(words, Amounts.ofBytes(bytes));
  }

  @Test
  void runsTogetherAreTheSnippet() {
    var snippet =
        new Snippet(0, "the old mill", List.of(new Highlight(0, 3), new Highlight(8, 12)));
    assertEquals(
        List.of(new TextRun("the", true), new TextRun(" old ", false), new TextRun("mill", true)),
        TextRun.of(snippet));
  }
}
