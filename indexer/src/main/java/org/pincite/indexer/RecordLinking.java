package org.pincite.indexer;

import java.util.List;
import org.pincite.corpus.Passage;
import org.pincite.corpus.PublicRecord;
import org.pincite.corpus.link.LinkedPassage;
import org.pincite.corpus.link.LinkedRecord;
import org.pincite.indexer.link.EntityTagger;

/// Finishes what a reader made: decides the language, and finds the listed entities in the title
/// and the passages. Safe for several threads.
final class RecordLinking {
  private final Languages languages;
  private final EntityTagger tagger;

  RecordLinking(Languages languages, EntityTagger tagger) {
    this.languages = languages;
    this.tagger = tagger;
  }

  LinkedRecord link(PublicRecord record, List<Passage> passages) {
    return new LinkedRecord(
        languages.decided(record, passages),
        tagger.mentions(record.title()),
        passages.stream()
            .map(passage -> new LinkedPassage(passage, tagger.mentions(passage.text())))
            .toList());
  }
}
