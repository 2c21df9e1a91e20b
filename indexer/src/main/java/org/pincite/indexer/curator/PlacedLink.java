package org.pincite.indexer.curator;

import org.pincite.corpus.PassageText;
import org.pincite.corpus.PublicRecord;
import org.pincite.corpus.curator.CuratorReport.Link;
import org.pincite.corpus.link.Mention;

/// A link with some of the text around it.
final class PlacedLink {
  private static final int AROUND = 60;

  private PlacedLink() {}

  /// @param text in which the mention stands
  /// @param passage its position; 0 for the title
  static Link of(PublicRecord record, String text, Mention mention, int passage) {
    int from = boundary(text, Math.max(0, mention.start() - AROUND));
    int to = boundary(text, Math.min(text.length(), mention.end() + AROUND));
    return new Link(
        mention.entity(),
        mention.rule().code(),
        PassageText.folded(text.substring(from, mention.start())),
        PassageText.folded(text.substring(mention.start(), mention.end())),
        PassageText.folded(text.substring(mention.end(), to)),
        record.id().value(),
        record.published().iso().orElse(null),
        passage);
  }

  /// Not within a surrogate pair.
  private static int boundary(String text, int at) {
    boolean parts =
        at > 0
            && at < text.length()
            && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
    return parts ? at - 1 : at;
  }
}
