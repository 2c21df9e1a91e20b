package org.pincite.indexer.reader.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.pincite.corpus.RejectionReason;
import org.pincite.indexer.reader.Interruption;
import org.pincite.indexer.reader.ReadLimits;
import org.pincite.indexer.reader.RejectedFileException;

/// The paragraphs of a document in reading order, as they are found. Not for several threads.
final class WordText {
  /// An empty paragraph costs memory too.
  private static final int MAX_PARAGRAPHS = 1_000_000;

  private final ReadLimits limits;
  private final List<WordParagraph> paragraphs = new ArrayList<>();
  private long characters;

  WordText(ReadLimits limits) {
    this.limits = limits;
  }

  /// Adds a paragraph; a blank one adds nothing.
  ///
  /// @throws RejectedFileException when there is more text than the limit, or the thread was
  ///   interrupted
  void add(WordParagraph paragraph) throws RejectedFileException {
    if (paragraph.isBlank()) {
      return;
    }
    count(paragraph.text().length());
    if (paragraphs.size() >= MAX_PARAGRAPHS) {
      throw new RejectedFileException(
          RejectionReason.TOO_LARGE,
          String.format(Locale.ROOT, "the text has more than %,d paragraphs", MAX_PARAGRAPHS));
    }
    paragraphs.add(paragraph);
  }

  /// Counts text that is held but not added yet. The limit proper is that of the passages: what is
  /// held on the way may be counted twice.
  void count(int length) throws RejectedFileException {
    Interruption.check();
    characters += length;
    if (characters > 2L * limits.characters()) {
      throw limits.tooMuchText();
    }
  }

  List<WordParagraph> paragraphs() {
    return paragraphs;
  }
}
