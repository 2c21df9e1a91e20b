package org.pincite.indexer.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Names by their tokens, found the longest first. Letter case counts, and a name ends where a
/// token ends.
///
/// @param <T> what a name stands for; one name may stand for several
final class NameTrie<T> {
  private final Node<T> root = new Node<>();

  /// @param name as written; cut into tokens as texts are
  void add(String name, T value) {
    var tokens = new Tokens(name);
    Node<T> node = root;
    for (int i = 0; i < tokens.size(); i++) {
      node = node.next.computeIfAbsent(tokens.word(i), word -> new Node<>());
    }
    node.values.add(value);
  }

  /// The longest name that begins at a token; null when none does.
  @Nullable Match<T> longest(Tokens tokens, int from) {
    Match<T> longest = null;
    Node<T> node = root;
    for (int i = from; i < tokens.size(); i++) {
      node = node.next.get(tokens.word(i));
      if (node == null) {
        break;
      }
      if (!node.values.isEmpty()) {
        longest = new Match<>(node.values, i + 1);
      }
    }
    return longest;
  }

  /// A name in a text.
  ///
  /// @param values what it stands for, at least one
  /// @param end the token after its last
  record Match<T>(List<T> values, int end) {}

  private static final class Node<T> {
    private final Map<String, Node<T>> next = new HashMap<>(2);
    private final List<T> values = new ArrayList<>(1);
  }
}
