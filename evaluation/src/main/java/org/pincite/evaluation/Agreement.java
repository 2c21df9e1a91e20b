package org.pincite.evaluation;

/// How far a text that was read agrees with the one expected, each from 0 to 1.
///
/// @param precision the part of what was read that is expected
/// @param recall the part of what is expected that was read
/// @param f1 their harmonic mean
record Agreement(double precision, double recall, double f1) {

  static Agreement between(TokenCounts read, TokenCounts expected) {
    int shared = read.shared(expected);
    return new Agreement(
        ratio(shared, read.total()),
        ratio(shared, expected.total()),
        ratio(2 * shared, read.total() + expected.total()));
  }

  private static double ratio(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
