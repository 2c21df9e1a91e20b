package org.pincite.evaluation;

/// How far a text that was read agrees with the one expected, each from 0 to 1.
///
/// @param precision the part of what was read that is expected
/// @param recall the part of what is expected that was read
/// @param f1 their harmonic mean
public record Agreement(double precision, double recall, double f1) {

  static Agreement between(TokenCounts read, TokenCounts expected) {
    return of(read.shared(expected), read.total(), expected.total());
  }

  /// Of things that were counted.
  ///
  /// @param shared how many were read and expected
  public static Agreement of(int shared, int read, int expected) {
    return new Agreement(
        ratio(shared, read), ratio(shared, expected), ratio(2 * shared, read + expected));
  }

  private static double ratio(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
