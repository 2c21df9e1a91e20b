package org.pincite.corpus.family;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;

/// Rows by a key that is a part of their bytes: a hash table with open addressing, 12 bytes a row.
/// Of rows with one key only the first few are kept, so that a million copies of a form letter are
/// not compared with each other.
final class Buckets {

  /// How many rows of one key are kept.
  private static final int MAX_KEPT = 8;

  private static final int NONE = -1;

  private final List<byte[]> rows;
  private final int from;
  private final int to;

  /// The first row of a bucket.
  private final int[] slots;

  /// The next row of the same bucket.
  private final int[] next;

  Buckets(List<byte[]> rows, int offset, int length) {
    this.rows = rows;
    this.from = offset;
    this.to = offset + length;
    this.slots = new int[Integer.highestOneBit(Math.max(8, rows.size())) * 4];
    this.next = new int[rows.size()];
    Arrays.fill(slots, NONE);
    Arrays.fill(next, NONE);
  }

  /// Puts a row into its bucket, and tells those that were there before, first ones first.
  void put(int row, IntConsumer before) {
    int slot = slotOf(row);
    int last = slots[slot];
    if (last == NONE) {
      slots[slot] = row;
      return;
    }
    int kept = 1;
    before.accept(last);
    while (next[last] != NONE) {
      last = next[last];
      kept++;
      before.accept(last);
    }
    if (kept < MAX_KEPT) {
      next[last] = row;
    }
  }

  private int slotOf(int row) {
    byte[] bytes = rows.get(row);
    long hash = 0;
    for (int i = from; i < to; i++) {
      hash = hash * 31 + bytes[i];
    }
    int slot = (int) ShingleSketch.mixed(hash) & (slots.length - 1);
    while (slots[slot] != NONE && !isSame(bytes, rows.get(slots[slot]))) {
      slot = (slot + 1) & (slots.length - 1);
    }
    return slot;
  }

  private boolean isSame(byte[] a, byte[] b) {
    return Arrays.equals(a, from, to, b, from, to);
  }
}
