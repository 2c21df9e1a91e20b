package org.pincite.indexer.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The words of all listed names, numbered from 1. A text is compared with names by the numbers of
/// its words, which are looked up once and without a copy of each word: most words of a text are in
/// no name. Safe for several threads once it is filled.
final class WordNumbers {
  /// The number of every word that is in no name.
  static final int UNKNOWN = 0;

  private final List<String> words = new ArrayList<>();
  // Numbers by the hash of their words, with open addressing, and the hashes themselves.
  private int[] numbers = new int[16];
  private int[] hashes = new int[16];
  private int longest;

  WordNumbers() {
    words.add("");
  }

  /// The number of a word, which gets one when it has none.
  int add(String word) {
    int hash = hash(word, 0, word.length());
    int slot = slot(hash, word, 0, word.length());
    if (numbers[slot] == UNKNOWN) {
      if (words.size() * 2 > numbers.length) {
        grow();
        slot = slot(hash, word, 0, word.length());
      }
      numbers[slot] = words.size();
      hashes[slot] = hash;
      words.add(word);
      longest = Math.max(longest, word.length());
    }
    return numbers[slot];
  }

  /// The number of the word from `from` to before `end` of a text, or [#UNKNOWN].
  int find(String text, int from, int end) {
    return end - from > longest
        ? UNKNOWN
        : numbers[slot(hash(text, from, end), text, from, end)];
  }

  /// The word with a number above 0.
  String word(int number) {
    return words.get(number);
  }

  private static int hash(String text, int from, int end) {
    int hash = end - from;
    for (int i = from; i < end; i++) {
      hash = hash * 31 + text.charAt(i);
    }
    return hash;
  }

  private void grow() {
    int[] oldNumbers = numbers;
    int[] oldHashes = hashes;
    numbers = new int[oldNumbers.length * 2];
    hashes = Arrays.copyOf(hashes, numbers.length);
    for (int i = 0; i < oldNumbers.length; i++) {
      if (oldNumbers[i] != UNKNOWN) {
        int slot = first(oldHashes[i]);
        while (numbers[slot] != UNKNOWN) {
          slot = (slot + 1) & (numbers.length - 1);
        }
        numbers[slot] = oldNumbers[i];
        hashes[slot] = oldHashes[i];
      }
    }
  }

  /// The slot of a word, or the empty one where it would be.
  private int slot(int hash, String text, int from, int end) {
    int slot = first(hash);
    while (numbers[slot] != UNKNOWN
        && (hashes[slot] != hash || !isWord(numbers[slot], text, from, end))) {
      slot = (slot + 1) & (numbers.length - 1);
    }
    return slot;
  }

  private boolean isWord(int number, String text, int from, int end) {
    String word = words.get(number);
    return word.length() == end - from && text.startsWith(word, from);
  }

  private int first(int hash) {
    // Fibonacci hashing (Knuth, The Art of Computer Programming 3, 6.4).
    return (hash * 0x9E3779B9) >>> Integer.numberOfLeadingZeros(numbers.length - 1);
  }
}
