package org.pincite.indexer.link;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// The words of all listed names, numbered from 1. A text is compared with names by the numbers of
/// its words, which are looked up once and without a copy of each word: most words of a text are in
/// no name. Safe for several threads once it is filled.
final class WordNumbers {
  /// The number of every word that is in no name.
  static final int UNKNOWN = 0;

  private static final int HASH_BITS = 19;
  private static final long HASH = 0xffff_ffff_0000_0000L;

  private final List<String> words = new ArrayList<>();
  // The hash of a word above its number, with open addressing; 0 is an empty slot.
  private long[] slots = new long[16];
  // A bit for the hash of each word: a table so small that it stays near the processor, which tells
  // most words that are unknown.
  private final BitSet hashes = new BitSet();
  private int longest;

  WordNumbers() {
    words.add("");
  }

  /// The number of a word, which gets one when it has none.
  int add(String word) {
    if (words.size() * 2 > slots.length) {
      grow();
    }
    int hash = hash(word, 0, word.length());
    int slot = slot(hash, word, 0, word.length());
    if (slots[slot] == 0) {
      slots[slot] = ((long) hash << 32) | words.size();
      words.add(word);
      longest = Math.max(longest, word.length());
      hashes.set(bit(hash));
    }
    return (int) slots[slot];
  }

  /// The number of the word from `from` to before `end` of a text, or [#UNKNOWN].
  int find(String text, int from, int end) {
    if (end - from > longest) {
      return UNKNOWN;
    }
    int hash = hash(text, from, end);
    return hashes.get(bit(hash)) ? (int) slots[slot(hash, text, from, end)] : UNKNOWN;
  }

  /// The word with a number above 0.
  String word(int number) {
    return words.get(number);
  }

  private static int bit(int hash) {
    return hash >>> (Integer.SIZE - HASH_BITS);
  }

  private static int hash(String text, int from, int end) {
    int hash = 0;
    for (int i = from; i < end; i++) {
      hash = hash * 31 + text.charAt(i);
    }
    // Fibonacci hashing (Knuth, The Art of Computer Programming 3, 6.4).
    return hash * 0x9E3779B9;
  }

  private void grow() {
    long[] old = slots;
    slots = new long[old.length * 2];
    for (long entry : old) {
      if (entry != 0) {
        int slot = first((int) (entry >>> 32));
        while (slots[slot] != 0) {
          slot = next(slot);
        }
        slots[slot] = entry;
      }
    }
  }

  /// The slot of a word, or the empty one where it would be.
  private int slot(int hash, String text, int from, int end) {
    long wanted = (long) hash << 32;
    int slot = first(hash);
    while (slots[slot] != 0
        && ((slots[slot] & HASH) != wanted || !isWord((int) slots[slot], text, from, end))) {
      slot = next(slot);
    }
    return slot;
  }

  private boolean isWord(int number, String text, int from, int end) {
    String word = words.get(number);
    return word.length() == end - from && text.startsWith(word, from);
  }

  private int first(int hash) {
    return hash >>> Integer.numberOfLeadingZeros(slots.length - 1);
  }

  private int next(int slot) {
    return (slot + 1) & (slots.length - 1);
  }
}
