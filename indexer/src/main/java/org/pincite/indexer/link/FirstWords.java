package org.pincite.indexer.link;

/// Which words may begin a name: a table of bits that most other words miss, so that they need not
/// be looked up.
final class FirstWords {
  private static final int BITS = 1 << 14;

  private final boolean[] table = new boolean[BITS];

  /// @param name as written
  void add(String name) {
    var tokens = new Tokens(name);
    if (tokens.size() > 0) {
      table[slot(tokens.word(0))] = true;
    }
  }

  /// Whether a name may begin with the word; true for every word that does begin one.
  boolean mayBegin(String word) {
    return table[slot(word)];
  }

  private static int slot(String word) {
    int length = word.length();
    int middle = word.charAt(length / 2);
    int hash = (word.charAt(0) * 31 + middle) * 31 + word.charAt(length - 1);
    return (hash * 31 + length) & (BITS - 1);
  }
}
