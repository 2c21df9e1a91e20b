package org.pincite.corpus.link;

import java.util.ArrayList;
import java.util.List;
import org.pincite.corpus.PublicRecord;
import org.pincite.corpus.family.TextSignature;

/// A record ready for the index: its passages, and the entities that title and passages name.
///
/// @param titleMentions in the order of the title
/// @param passages in reading order, at least one
/// @param signature of its text, by which its copies are found
public record LinkedRecord(
    PublicRecord record,
    List<Mention> titleMentions,
    List<LinkedPassage> passages,
    TextSignature signature) {

  public LinkedRecord {
    titleMentions = List.copyOf(titleMentions);
    passages = List.copyOf(passages);
    if (passages.isEmpty()) {
      throw new IllegalArgumentException("a record has passages");
    }
  }

  /// Computes the signature, which takes longer the more text there is.
  public LinkedRecord(
      PublicRecord record, List<Mention> titleMentions, List<LinkedPassage> passages) {
    this(
        record,
        titleMentions,
        passages,
        TextSignature.of(record.title(), passages.stream().map(LinkedPassage::passage).toList()));
  }

  /// All mentions, those in the title first.
  public List<Mention> mentions() {
    var all = new ArrayList<>(titleMentions);
    passages.forEach(passage -> all.addAll(passage.mentions()));
    return all;
  }
}
