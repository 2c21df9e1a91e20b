package org.pincite.indexer;

import java.util.List;
import org.pincite.corpus.Passage;
import org.pincite.corpus.PublicRecord;
import org.pincite.indexer.link.RecordLinker;

/// Finishes what a reader made: decides the language, and finds what title and passages name. Safe
/// for several threads.
final class RecordLinking {
  private final Languages languages;
  private final RecordLinker linker;

  RecordLinking(Languages languages, RecordLinker linker) {
    this.languages = languages;
    this.linker = linker;
  }

  RecordLinker.Linking link(PublicRecord record, List<Passage> passages) {
    return linker.link(languages.decided(record, passages), passages);
  }
}
