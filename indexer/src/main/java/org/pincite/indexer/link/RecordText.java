package org.pincite.indexer.link;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.pincite.corpus.Passage;
import org.pincite.corpus.PublicRecord;

/// The texts of a record while it is linked.
///
/// @param passages in reading order
record RecordText(PublicRecord record, TextUnit title, List<TextUnit> passages) {

  /// @param numbers of the words of listed names
  static RecordText of(PublicRecord record, List<Passage> passages, WordNumbers numbers) {
    var units = new ArrayList<TextUnit>();
    int section = 1;
    List<String> above = passages.isEmpty() ? List.of() : passages.getFirst().headings();
    for (Passage passage : passages) {
      if (!passage.headings().equals(above)) {
        above = passage.headings();
        section++;
      }
      units.add(new TextUnit(passage.text(), section, numbers));
    }
    return new RecordText(record, new TextUnit(record.title(), 0, numbers), List.copyOf(units));
  }

  /// The title and the passages, in this order.
  Stream<TextUnit> units() {
    return Stream.concat(Stream.of(title), passages.stream());
  }
}
