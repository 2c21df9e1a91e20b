package org.pincite.indexer;

import java.util.List;
import org.pincite.corpus.Passage;
import org.pincite.corpus.PublicRecord;
import org.pincite.corpus.link.LinkedPassage;
import org.pincite.corpus.link.LinkedRecord;
import org.pincite.indexer.link.EntityTagger;

/// Finds the listed entities in the title and the passages of a record. Safe for several threads.
final class RecordLinking {
  private final EntityTagger tagger;

  RecordLinking(EntityTagger tagger) {
    this.tagger = tagger;
  }

  LinkedRecord link(PublicRecord record, List<Passage> passages) {
    return new LinkedRecord(
        record,
        tagger.mentions(record.title()),
        passages.stream()
            .map(passage -> new LinkedPassage(passage, tagger.mentions(passage.text())))
            .toList());
  }
}
