package org.pincite.search.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.pincite.corpus.Locator;
import org.pincite.corpus.PageBreak;
import org.pincite.corpus.Passage;
import org.pincite.corpus.PassageKind;
import org.pincite.corpus.Speech;
import org.pincite.search.web.TextBlock.Heading;
import org.pincite.search.web.TextBlock.Part;

class TextBlockTest {

  @Test
  void aPageThatBeginsWithinAPassageIsMarkedThereAndNotAgain() {
    var first =
        new Passage(
            "It rained. It stopped.",
            List.of(),
            new Locator(1, 7, "3", null),
            List.of(new PageBreak(11, 8, "4")));
    var second = new Passage("Then it snowed.", List.of(), new Locator(2, 8, "4", null));
    List<TextBlock> blocks = TextBlock.of(List.of(first, second), 2, null);
    assertEquals(
        List.of(new Part(null, "It rained. "), new Part("Page 4 (8 of the PDF)", "It stopped.")),
        blocks.getFirst().text());
    assertEquals(
        Arrays.asList("Page 3 (7 of the PDF)", null),
        blocks.stream().map(TextBlock::page).toList());
  }

  @Test
  void aHeadingBeginsWhereTheTrailChanges() {
    List<TextBlock> blocks =
        TextBlock.of(
            List.of(
                under(1, "A", "A1"),
                under(2, "A", "A1"),
                under(3, "A", "A2"),
                under(4, "A"),
                under(5, "B", "A2"),
                under(6)),
            6,
            null);
    assertEquals(
        List.of(
            List.of(new Heading(2, "A"), new Heading(3, "A1")),
            List.of(),
            List.of(new Heading(3, "A2")),
            List.of(new Heading(2, "A (continued)")),
            List.of(new Heading(2, "B"), new Heading(3, "A2")),
            List.of()),
        blocks.stream().map(TextBlock::headings).toList());
  }

  @Test
  void aSpeechOfSeveralParagraphsNamesItsSpeakerOnce() {
    List<TextBlock> blocks =
        TextBlock.of(
            List.of(
                said(1, PassageKind.SPEECH, "Ada Marsh"),
                said(2, PassageKind.SPEECH, "Ada Marsh"),
                said(3, PassageKind.SPEECH, "Bram Oakes"),
                said(4, PassageKind.SPEECH, "Ada Marsh")),
            4,
            null);
    assertEquals(
        Arrays.asList("Ada Marsh", null, "Bram Oakes", "Ada Marsh"),
        blocks.stream().map(TextBlock::speaker).toList());
  }

  @Test
  void onlyTheFirstRowOfATableSaysThatItIsOne() {
    List<TextBlock> blocks =
        TextBlock.of(
            List.of(
                said(1, PassageKind.TABLE, null),
                said(2, PassageKind.TABLE, null),
                said(3, PassageKind.PARAGRAPH, null),
                said(4, PassageKind.TABLE, null),
                said(5, PassageKind.FOOTNOTE, null),
                said(6, PassageKind.FOOTNOTE, null)),
            6,
            null);
    assertEquals(
        Arrays.asList("Table row", null, null, "Table row", "Footnote", "Footnote"),
        blocks.stream().map(TextBlock::kind).toList());
  }

  private static Passage said(int position, PassageKind kind, @Nullable String speaker) {
    return new Passage(
        "Text.",
        List.of(),
        new Locator(position, null, null, null),
        List.of(),
        kind,
        speaker == null ? null : new Speech(speaker, null, null),
        null);
  }

  private static Passage under(int position, String... headings) {
    return new Passage("Text.", List.of(headings), new Locator(position, null, null, null));
  }
}
