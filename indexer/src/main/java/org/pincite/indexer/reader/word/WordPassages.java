package org.pincite.indexer.reader.word;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Locator;
import org.pincite.corpus.Passage;
import org.pincite.corpus.PassageKind;
import org.pincite.corpus.PassageText;
import org.pincite.indexer.reader.DraftPassage;
import org.pincite.indexer.reader.ReadLimits;
import org.pincite.indexer.reader.RejectedFileException;
import org.pincite.indexer.reader.Sections;

/// Makes the passages of a document of its paragraphs.
final class WordPassages {

  private WordPassages() {}

  /// The passages, under their headings and with their printed numbers.
  ///
  /// @param title of the record: the paragraph that is the title and no more is left out; null for
  ///   a judgment, which begins with a cover page
  /// @throws RejectedFileException when there is no text, or too much
  static List<Passage> of(List<WordParagraph> paragraphs, @Nullable String title, ReadLimits limits)
      throws RejectedFileException {
    var headings = new WordHeadings(paragraphs, title == null);
    var levels = new int[paragraphs.size()];
    var isHeading = new BitSet();
    for (int i = 0; i < levels.length; i++) {
      levels[i] = headings.levelOf(i);
      isHeading.set(i, levels[i] != WordHeadings.NONE);
    }
    List<ParagraphNumbers.Placed> places = ParagraphNumbers.of(paragraphs, isHeading);
    var sections = new Sections(limits);
    boolean titleIsDue = title != null;
    for (int i = 0; i < levels.length; i++) {
      ParagraphNumbers.Placed place = places.get(i);
      WordParagraph paragraph = paragraphs.get(i);
      if (titleIsDue && PassageText.folded(place.text()).equals(title)) {
        titleIsDue = false;
      } else if (isHeading.get(i)) {
        sections.heading(levels[i], place.text());
      } else {
        sections.passage(passage(paragraph, place));
      }
    }
    return sections.end();
  }

  private static DraftPassage passage(WordParagraph paragraph, ParagraphNumbers.Placed place) {
    Locator locator = Locator.nowhere().withParagraph(place.number());
    return DraftPassage.of(place.text())
        .as(paragraph.kind())
        .at(
            paragraph.kind() == PassageKind.FOOTNOTE
                ? locator.withNote(paragraph.note())
                : locator);
  }
}
