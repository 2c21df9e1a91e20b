package org.pincite.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PassageTextTest {

  /// Characters on which splitting could go wrong, each drawn as often as the others.
  private static final List<String> PARTS =
      List.of(
          "a",
          "Word",
          "ends. ",
          "Is it? ",
          "9",
          " ",
          "  ",
          "\n",
          "\t",
          "\u0085",
          "\u00a0",
          "\u202f",
          "\u2028",
          "\u3000",
          "\u0000",
          "\u0007",
          "\u009f",
          "\ud83d\ude00",
          "\ud800",
          "\udc00",
          "é",
          "e\u0301",
          "\u05d0",
          "\u200b",
          "\u00ad",
          "\ufb01",
          "Dr. ",
          "“Quote.” ");

  @ParameterizedTest
  @CsvSource(
      ignoreLeadingAndTrailingWhitespace = false,
      textBlock =
          """
          one  two,'one two'
          ' one ','one'
          'one\ttwo','one two'
          """)
  void foldsWhiteSpace(String text, String folded) {
    assertEquals(folded, PassageText.folded(text));
  }

  @ParameterizedTest
  @ValueSource(
      chars = {
        '\n', '\r', '\t', '\f', '\u000b', '\u001f', '\u0085', '\u00a0', '\u2007', '\u2009',
        '\u2028', '\u2029', '\u202f', '\u3000'
      })
  void whatPartsWordsIsASpace(char space) {
    assertEquals("one two", PassageText.folded("one" + space + "two"));
  }

  @ParameterizedTest
  @ValueSource(chars = {'\u0000', '\u0008', '\u001b', '\u007f', '\u0090', '\ud800', '\udfff'})
  void dropsWhatNobodySees(char control) {
    assertEquals("onetwo", PassageText.folded("one" + control + "two"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\t\u00a0", "\u0000\u0007"})
  void blankTextGivesNoPiece(String text) {
    assertEquals(List.of(), PassageText.pieces(text));
  }

  @Test
  void keepsAParagraphOfTheGreatestLengthWhole() {
    String text = "x".repeat(Passage.MAX_LENGTH);

    assertEquals(List.of(text), PassageText.pieces(text));
  }

  @Test
  void cutsAtSentenceEnds() {
    String sentence = "The panel heard evidence from twelve witnesses over three days in May. ";

    var pieces = PassageText.pieces(sentence.repeat(100));

    assertEquals(3, pieces.size());
    for (String piece : pieces) {
      assertTrue(piece.startsWith("The panel"), piece);
      assertTrue(piece.endsWith("in May."), piece);
    }
  }

  @Test
  void cutsALongSentenceAtASpace() {
    var pieces = PassageText.pieces("word ".repeat(1000));

    assertEquals(2, pieces.size());
    for (String piece : pieces) {
      assertTrue(piece.matches("word( word)*"), piece);
    }
  }

  /// Else a list after one short sentence would become a passage of a few words and a long one.
  @Test
  void prefersASpaceToAnEarlySentenceEnd() {
    var pieces = PassageText.pieces("So it began. " + "word ".repeat(900));

    assertTrue(pieces.getFirst().length() > Passage.MAX_LENGTH / 2, pieces.getFirst());
  }

  @Test
  void cutsAWordWithoutEndButNoCharacter() {
    String smile = "\ud83d\ude00";

    var pieces = PassageText.pieces("x" + smile.repeat(4000));

    assertEquals("x" + smile.repeat(4000), String.join("", pieces));
    for (String piece : pieces) {
      assertTrue(piece.length() <= Passage.MAX_LENGTH);
      assertFalse(Character.isHighSurrogate(piece.charAt(piece.length() - 1)));
    }
  }

  @Test
  void losesNothingButWhiteSpaceAndWhatNobodySees() {
    var seed = Seed.next();
    Random random = seed.random();
    for (int run = 0; run < 300; run++) {
      String text = randomText(random);

      var pieces = PassageText.pieces(text);

      assertEquals(visible(text), visible(String.join("", pieces)), seed::toString);
      for (String piece : pieces) {
        assertTrue(piece.length() <= Passage.MAX_LENGTH, seed::toString);
        assertFalse(piece.isBlank(), seed::toString);
        assertEquals(piece, PassageText.folded(piece), seed::toString);
      }
    }
  }

  private static String randomText(Random random) {
    var text = new StringBuilder();
    // Few kinds of parts in one text, so that long runs without a space or a full stop occur.
    int kinds = 1 + random.nextInt(6);
    var drawn = random.ints(kinds, 0, PARTS.size()).toArray();
    int length = random.nextInt(12_000);
    while (text.length() < length) {
      text.append(PARTS.get(drawn[random.nextInt(kinds)]));
    }
    return text.toString();
  }

  /// An independent account of what must be kept, by code points.
  private static String visible(String text) {
    return text.codePoints()
        .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
        .filter(c -> !Character.isISOControl(c) && Character.getType(c) != Character.SURROGATE)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
