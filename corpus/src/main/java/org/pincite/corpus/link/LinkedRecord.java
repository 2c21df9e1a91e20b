package org.pincite.corpus.link;

import java.util.List;
import org.pincite.corpus.PublicRecord;
import org.pincite.corpus.family.TextSignature;

/// A record ready for the index: its passages, and what title and passages name.
///
/// @param title what the title names
/// @param passages in reading order, at least one
/// @param signature of its text, by which its copies are found
public record LinkedRecord(
    PublicRecord record, Links title, List<LinkedPassage> passages, TextSignature signature) {

  public LinkedRecord {
    passages = List.copyOf(passages);
    if (passages.isEmpty()) {
      throw new IllegalArgumentException("a record has passages");
    }
  }

  /// Computes the signature, which takes longer the more text there is.
  public LinkedRecord(PublicRecord record, Links title, List<LinkedPassage> passages) {
    this(
        record,
        title,
        passages,
        TextSignature.of(record.title(), passages.stream().map(LinkedPassage::passage).toList()));
  }
}
