package org.pincite.indexer.link;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.link.LinkRule;
import org.pincite.corpus.link.Mention;

/// A title or passage while it is linked: its tokens, which of them are used up, and what was
/// found.
final class TextUnit {
  private final String text;
  private final Tokens tokens;
  private final int section;
  private final BitSet usedUp = new BitSet();
  private final List<Mention> mentions = new ArrayList<>();
  private @Nullable Neighbours neighbours;

  /// @param section the number of the section of the record; 0 for the title
  /// @param numbers of the words of listed names
  TextUnit(String text, int section, WordNumbers numbers) {
    this.text = text;
    this.tokens = new Tokens(text, numbers);
    this.section = section;
  }

  String text() {
    return text;
  }

  Tokens tokens() {
    return tokens;
  }

  /// What stands beside the names in it.
  Neighbours neighbours() {
    Neighbours known = neighbours;
    if (known == null) {
      known = new Neighbours(this);
      neighbours = known;
    }
    return known;
  }

  /// Equal for the passages under one heading; 0 for the title.
  int section() {
    return section;
  }

  boolean isTitle() {
    return section == 0;
  }

  /// Whether a token belongs to something that was found already, or means nothing that is listed.
  boolean isUsedUp(int token) {
    return usedUp.get(token);
  }

  /// Whether any token from `from` to before `end` is used up.
  boolean isUsedUp(int from, int end) {
    int next = usedUp.nextSetBit(from);
    return next >= 0 && next < end;
  }

  /// So that nothing else is found in the tokens from `from` to before `end`.
  void useUp(int from, int end) {
    usedUp.set(from, end);
  }

  /// Links the tokens from `from` to before `end`, and uses them up.
  void link(String entity, LinkRule rule, int from, int end) {
    useUp(from, end);
    mentions.add(new Mention(entity, rule, tokens.start(from), tokens.end(end - 1)));
  }

  /// What was found, in the order of the text.
  List<Mention> mentions() {
    if (mentions.size() < 2) {
      return List.copyOf(mentions);
    }
    return mentions.stream()
        .sorted(Comparator.comparingInt(Mention::start).thenComparing(Mention::entity))
        .toList();
  }
}
