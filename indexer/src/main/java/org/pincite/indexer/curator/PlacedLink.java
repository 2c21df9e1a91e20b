package org.pincite.indexer.curator;

import java.util.regex.Pattern;
import org.pincite.corpus.PublicRecord;
import org.pincite.corpus.curator.CuratorReport.Link;
import org.pincite.corpus.link.Mention;

/// A link with some of the text around it.
final class PlacedLink {
  private static final int AROUND = 60;
  private static final Pattern SPACES = Pattern.compile("\\s+");

  private PlacedLink() {}

  /// @param text in which the mention stands
  /// @param passage its position; 0 for the title
  static Link of(PublicRecord record, String text, Mention mention, int passage) {
    int from = boundary(text, Math.max(0, mention.start() - AROUND));
    int to = boundary(text, Math.min(text.length(), mention.end() + AROUND));
    return new Link(
        mention.entity(),
        mention.rule().code(),
        oneLine(text.substring(from, mention.start())),
        oneLine(text.substring(mention.start(), mention.end())),
        oneLine(text.substring(mention.end(), to)),
        record.id().value(),
        record.published().iso().orElse(null),
        passage);
  }

  private static String oneLine(String text) {
    return SPACES.matcher(text).replaceAll(" ");
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
