package org.pincite.corpus.family;

import java.util.Arrays;

/// A short picture of the runs of five words of a text, from which the Jaccard similarity of two
/// texts is estimated: a MinHash (Broder, "On the resemblance and containment of documents", 1997)
/// in its form with one permutation (Li, Owen, Zhang, "One Permutation Hashing", 2012). Each run is
/// hashed once and falls into one of 128 bins, which keeps its smallest hash; an empty bin borrows
/// from another (Shrivastava, "Optimal Densification for Fast and Accurate Minwise Hashing", 2017).
/// Of each hash 16 bits are kept (Li, König, "b-Bit Minwise Hashing", 2010), so that two bins agree
/// by chance once in 65,536 times. The estimate's standard error at .8 is .035.
final class ShingleSketch {

  /// How many values a sketch has.
  static final int BINS = 128;

  private static final int WORDS = 5;
  private static final int BIN_BITS = 7;

  /// An odd number with bits all over: hashes of runs must not be sums that other runs share.
  private static final long FACTOR = 0x9e37_79b9_7f4a_7c15L;

  /// The factor of the word that leaves the run: the fifth power, beyond 64 bits as is meant.
  private static final long OLDEST = power(FACTOR, WORDS);

  private final long[] least = new long[BINS];
  private final long[] window = new long[WORDS];
  private long run;
  private int words;

  ShingleSketch() {
    Arrays.fill(least, Long.MAX_VALUE);
  }

  /// The next word of the text.
  ///
  /// @param hash of its characters
  void word(long hash) {
    long mixed = mixed(hash);
    int slot = words % WORDS;
    run = run * FACTOR + mixed - window[slot] * OLDEST;
    window[slot] = mixed;
    words++;
    if (words >= WORDS) {
      long shingle = mixed(run);
      int bin = (int) (shingle >>> (Long.SIZE - BIN_BITS));
      least[bin] = Math.min(least[bin], shingle & (Long.MAX_VALUE >> BIN_BITS));
    }
  }

  /// How many words there were.
  int words() {
    return words;
  }

  /// The 128 values; the text must have at least five words.
  short[] values() {
    var values = new short[BINS];
    for (int bin = 0; bin < BINS; bin++) {
      int from = bin;
      for (int attempt = 1; least[from] == Long.MAX_VALUE; attempt++) {
        from = (int) (mixed(bin * FACTOR + attempt) >>> (Long.SIZE - BIN_BITS));
      }
      values[bin] = (short) least[from];
    }
    return values;
  }

  private static long power(long factor, int exponent) {
    long power = 1;
    for (int i = 0; i < exponent; i++) {
      power *= factor;
    }
    return power;
  }

  /// Spreads each bit of a number over all of them (the finaliser of MurmurHash3).
  static long mixed(long number) {
    long n = number;
    n = (n ^ (n >>> 33)) * 0xff51_afd7_ed55_8ccdL;
    n = (n ^ (n >>> 33)) * 0xc4ce_b9fe_1a85_ec53L;
    return n ^ (n >>> 33);
  }
}
