package org.pincite.indexer.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Names by their tokens, found the longest first; a name ends where a token ends. Words are
/// numbered and the steps from name to longer name lie in one table, so that hundreds of thousands
/// of names take tens of megabytes. Safe for several threads once it is filled.
///
/// @param <T> what a name stands for; one name may stand for several
final class NameTrie<T> {
  /// Where every name begins.
  static final int ROOT = 0;

  /// That no name goes on like this.
  static final int NONE = -1;

  private final Letters letters;
  private final Map<String, Integer> words = new HashMap<>();
  private final List<@Nullable List<T>> values = new ArrayList<>();

  // The steps: node and word, and the node after it, in a table with open addressing.
  private long[] keys = new long[1 << 10];
  private int[] nodes = new int[1 << 10];
  private int steps;

  /// Letter case counts.
  NameTrie() {
    this(Letters.AS_WRITTEN);
  }

  NameTrie(Letters letters) {
    this.letters = letters;
    values.add(null);
  }

  /// Which letters a word may have in texts.
  enum Letters {
    /// Those of the name.
    AS_WRITTEN,
    /// Also capitals only: "KEIR" for "Keir".
    OR_CAPITALS,
    /// Also capitals or small letters only, or a capital at the beginning; words that are capitals
    /// only ("DPP") keep theirs.
    ANY
  }

  /// @param name as written; cut into tokens as texts are
  void add(String name, T value) {
    add(words(name), value);
  }

  /// @param name its tokens, in the order in which they will be met
  void add(List<String> name, T value) {
    int node = ROOT;
    for (String word : name) {
      node = step(node, number(word));
    }
    List<T> here = values.get(node);
    if (here == null) {
      values.set(node, List.of(value));
    } else if (!here.contains(value)) {
      var more = new ArrayList<>(here);
      more.add(value);
      values.set(node, List.copyOf(more));
    }
  }

  /// The tokens of a name.
  static List<String> words(String name) {
    var tokens = new Tokens(name);
    var words = new ArrayList<String>(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      words.add(tokens.word(i));
    }
    return words;
  }

  /// The longest name that begins at a token; null when none does.
  @Nullable Match<T> longest(Tokens tokens, int from) {
    List<T> found = null;
    int end = from;
    int node = ROOT;
    for (int i = from; i < tokens.size(); i++) {
      node = next(node, tokens.word(i));
      if (node == NONE) {
        break;
      }
      List<T> here = values.get(node);
      if (here != null) {
        found = here;
        end = i + 1;
      }
    }
    return found == null ? null : new Match<>(found, end);
  }

  /// All names that begin at a token, the shortest first.
  void each(Tokens tokens, int from, Consumer<T> take) {
    int node = ROOT;
    for (int i = from; i < tokens.size(); i++) {
      node = next(node, tokens.word(i));
      if (node == NONE) {
        return;
      }
      valuesAt(node).forEach(take);
    }
  }

  /// Where a name goes on with a word; [#NONE] when none does.
  int next(int node, String word) {
    Integer number = words.get(word);
    if (number == null) {
      return NONE;
    }
    int slot = slot(key(node, number));
    return keys[slot] == 0 ? NONE : nodes[slot];
  }

  /// What the name stands for that ends here; empty when none does.
  List<T> valuesAt(int node) {
    List<T> here = values.get(node);
    return here == null ? List.of() : here;
  }

  private int number(String word) {
    Integer known = words.get(word);
    int number = known == null ? words.size() + 1 : known;
    words.putIfAbsent(word, number);
    if (letters != Letters.AS_WRITTEN) {
      String capitals = word.toUpperCase(Locale.ROOT);
      if (letters == Letters.ANY && !capitals.equals(word)) {
        String small = word.toLowerCase(Locale.ROOT);
        words.putIfAbsent(small, number);
        words.putIfAbsent(capitals.charAt(0) + small.substring(1), number);
      }
      words.putIfAbsent(capitals, number);
    }
    return number;
  }

  private int step(int node, int word) {
    if (steps * 2 > keys.length) {
      grow();
    }
    long key = key(node, word);
    int slot = slot(key);
    if (keys[slot] == 0) {
      keys[slot] = key;
      nodes[slot] = values.size();
      values.add(null);
      steps++;
    }
    return nodes[slot];
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldNodes = nodes;
    keys = new long[oldKeys.length * 2];
    nodes = Arrays.copyOf(nodes, oldKeys.length * 2);
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        nodes[slot] = oldNodes[i];
      }
    }
  }

  /// Never 0: words are numbered from 1.
  private static long key(int node, int word) {
    return ((long) node << 32) | word;
  }

  /// The slot of a key, or the empty one where it would be.
  private int slot(long key) {
    // Fibonacci hashing (Knuth, The Art of Computer Programming 3, 6.4).
    int slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> 40) & (keys.length - 1);
    while (keys[slot] != 0 && keys[slot] != key) {
      slot = (slot + 1) & (keys.length - 1);
    }
    return slot;
  }

  /// A name in a text.
  ///
  /// @param values what it stands for, at least one
  /// @param end the token after its last
  record Match<T>(List<T> values, int end) {}
}
