package org.pincite.indexer.authority;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.link.ContentHash;
import picocli.CommandLine.Option;

/// Which mention is meant; none of the options is given when all of the record are.
final class MentionChoice {

  @Option(
      names = "--mention",
      paramLabel = "N",
      description = "One mention only: its number in the list of those of the entity.")
  private @Nullable Integer number;

  @Option(
      names = "--surface",
      paramLabel = "TEXT",
      description = "One mention only: the words that are linked.")
  private @Nullable String surface;

  @Option(
      names = "--passage",
      paramLabel = "N",
      description =
          "With --surface: the number of the passage in which they stand; 0 is the title.")
  private @Nullable Integer passage;

  @Option(
      names = "--occurrence",
      paramLabel = "N",
      description = "With --surface: which of the same words in that passage.")
  private @Nullable Integer occurrence;

  boolean isGiven() {
    return number != null || surface != null || passage != null || occurrence != null;
  }

  void requireSense() {
    if (surface == null ? passage != null || occurrence != null : number != null) {
      throw new BadCallException(
          "one mention is named by --mention, or by --surface with --passage and --occurrence");
    }
  }

  /// Those of a list of mentions that are meant.
  <M> List<M> chosen(List<M> all, Facts<M> facts) {
    return IntStream.range(0, all.size())
        .filter(i -> number == null || number == i + 1)
        .mapToObj(all::get)
        .filter(mention -> surface == null || isSame(surface, facts.surface(mention)))
        .filter(mention -> passage == null || facts.isIn(mention, passage))
        .filter(mention -> occurrence == null || occurrence == facts.occurrence(mention))
        .toList();
  }

  private static boolean isSame(String a, String b) {
    return ContentHash.folded(a).equals(ContentHash.folded(b));
  }

  /// What is known of a mention.
  interface Facts<M> {
    String surface(M mention);

    /// Whether it stands in a passage.
    ///
    /// @param passage its position; 0 for the title
    boolean isIn(M mention, int passage);

    int occurrence(M mention);
  }
}
