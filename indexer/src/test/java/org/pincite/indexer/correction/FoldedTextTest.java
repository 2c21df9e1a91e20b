package org.pincite.indexer.correction;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTextTest {

  /// The words in question stand in brackets, which are taken out.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [Weir] is here.                             | 1
          Weir, and [Weir] again.                     | 2
          Weirton is not [Weir].                      | 1
          The Mayor said that [May] may.              | 1
          In May the mayor met [May].                 | 2
          Weir's end and [Weir]'s beginning           | 2
          WEIR and [Weir]                             | 2
          South  Weir, South-Weir and [South Weir].   | 3
          Wéir and [Wéir]                             | 2
          Ｗeir and [Weir]                             | 2
          𝒳 Weir [Weir]                               | 2
          """)
  void countsTheSameWordsUpToThose(String marked, int occurrence) {
    int start = marked.indexOf('[');
    int end = marked.indexOf(']') - 1;
    String text = marked.replace("[", "").replace("]", "");
    assertEquals(occurrence, new FoldedText(text).occurrence(start, end));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          'Weir and Weir.',         9, 13
          'Weir   and \u00a0 Weir', 13, 17
          'We\u00adir and We\u00adir', 10, 15
          'weir, “and” WEIR',       12, 16
          """)
  void theNumberIsTheSameHoweverTheTextWasExtracted(String text, int start, int end) {
    assertEquals(2, new FoldedText(text).occurrence(start, end));
  }
}
