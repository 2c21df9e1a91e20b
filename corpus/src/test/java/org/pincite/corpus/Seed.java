package org.pincite.corpus;

import java.util.Random;

/// The seed of a randomised test. Put it into the message of each assertion: its text is the option
/// that repeats the run.
public record Seed(long value) {

  /// The system property `tests.seed`, else a new one.
  public static Seed next() {
    return new Seed(Long.getLong("tests.seed", System.nanoTime()));
  }

  public Random random() {
    return new Random(value);
  }

  @Override
  public String toString() {
    return "-Dtests.seed=" + value;
  }
}
