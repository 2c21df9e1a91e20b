package org.pincite.evaluation.links;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.pincite.corpus.PassageText;
import org.pincite.corpus.link.LinkedRecord;
import org.pincite.corpus.link.Mention;

/// A random choice of links for people to judge: each link of all records that were offered has the
/// same chance (reservoir sampling, algorithm R of Vitter 1985).
public final class LinkSample {
  private static final int CONTEXT = 70;

  private final int size;
  private final long seed;
  private final Random random;
  private final List<String> chosen = new ArrayList<>();
  private int offered;

  /// @param size how many links to choose, at most
  /// @param seed the same seed makes the same choice
  public LinkSample(int size, long seed) {
    this.size = size;
    this.seed = seed;
    this.random = new Random(seed);
  }

  /// Offers all links of a record.
  ///
  /// @param where the record is, for people
  public void offer(String where, LinkedRecord record) {
    String title = record.record().title();
    record.title().mentions().forEach(mention -> offer(where, title, mention));
    record
        .passages()
        .forEach(passage ->
            passage.mentions().forEach(mention -> offer(where, passage.passage().text(), mention)));
  }

  private void offer(String where, String text, Mention mention) {
    offered++;
    if (chosen.size() < size) {
      chosen.add(line(where, text, mention));
      return;
    }
    int place = random.nextInt(offered);
    if (place < size) {
      chosen.set(place, line(where, text, mention));
    }
  }

  private static String line(String where, String text, Mention mention) {
    String shown =
        text.substring(Math.max(0, mention.start() - CONTEXT), mention.start())
            + "["
            + text.substring(mention.start(), mention.end())
            + "]"
            + text.substring(mention.end(), Math.min(text.length(), mention.end() + CONTEXT));
    // Texts are hostile: control characters would speak to the terminal.
    return String.format(
        Locale.ROOT,
        "%s  %s  %s  …%s…%n",
        PassageText.folded(where),
        mention.entity(),
        mention.rule().code(),
        PassageText.folded(shown));
  }

  /// The links, a line each.
  public String text() {
    var text = new StringBuilder();
    text.append(
        String.format(Locale.ROOT, "%d of %d links, seed %d%n", chosen.size(), offered, seed));
    chosen.forEach(text::append);
    return text.toString();
  }
}
