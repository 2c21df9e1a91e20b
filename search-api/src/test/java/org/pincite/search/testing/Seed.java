package org.pincite.search.testing;

import java.util.Random;
import org.junit.jupiter.api.TestReporter;

/// The beginning of a random test: new in each run, the same again with `-Dtests.seed=N`.
public final class Seed {
  private Seed() {}

  /// A seed, which the report names.
  public static long next(TestReporter reporter) {
    long seed = Long.getLong("tests.seed", new Random().nextLong());
    reporter.publishEntry("tests.seed", Long.toString(seed));
    return seed;
  }
}
