package org.pincite.indexer.reader;

import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Locator;
import org.pincite.corpus.PassageKind;
import org.pincite.corpus.Speech;

/// A paragraph as a reader found it, before [PassageList] numbers it, gives it its headings, and
/// splits it when it is too long.
///
/// @param locator all but its position
/// @param speech null when nobody is said to say it
/// @param ocrConfidence 0 to 100; null for text that came as text
public record DraftPassage(
    PagedText text,
    Locator locator,
    PassageKind kind,
    @Nullable Speech speech,
    @Nullable Integer ocrConfidence) {

  /// A paragraph of a record without pages.
  public static DraftPassage of(String text) {
    return of(PagedText.of(text));
  }

  /// A paragraph that may run over pages.
  public static DraftPassage of(PagedText text) {
    return new DraftPassage(text, Locator.nowhere(), PassageKind.PARAGRAPH, null, null);
  }

  /// At a place that is printed.
  public DraftPassage at(Locator newLocator) {
    return new DraftPassage(text, newLocator, kind, speech, ocrConfidence);
  }

  /// As another part of the record.
  public DraftPassage as(PassageKind newKind) {
    return new DraftPassage(text, locator, newKind, speech, ocrConfidence);
  }

  /// Said by somebody.
  public DraftPassage saidBy(@Nullable Speech newSpeech) {
    return new DraftPassage(text, locator, kind, newSpeech, ocrConfidence);
  }
}
