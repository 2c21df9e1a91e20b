package org.pincite.indexer.link;

import java.util.Arrays;

/// The steps of a [NameTrie] from a name to the name that is longer by a word, in one table with
/// open addressing. Safe for several threads once it is filled.
final class NameSteps {
  /// That there is no such step.
  static final int NONE = -1;

  private long[] keys = new long[1 << 10];
  private int[] nodes = new int[1 << 10];
  private int size;

  /// Where the step from a node with a word goes; [#NONE] when there is no such step.
  int next(int node, int word) {
    int slot = slot(key(node, word));
    return keys[slot] == 0 ? NONE : nodes[slot];
  }

  void add(int node, int word, int next) {
    if (size * 2 > keys.length) {
      grow();
    }
    long key = key(node, word);
    int slot = slot(key);
    keys[slot] = key;
    nodes[slot] = next;
    size++;
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
}
