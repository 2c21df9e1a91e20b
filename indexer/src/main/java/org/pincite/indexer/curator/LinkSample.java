package org.pincite.indexer.curator;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.pincite.corpus.curator.CuratorReport.Link;

/// Some links of all, each with the same chance: reservoir sampling (Vitter 1985, algorithm R).
final class LinkSample {
  private static final int SIZE = 30;

  private final long seed;
  private final Random random;
  private final List<Link> links = new ArrayList<>();
  private long offered;

  LinkSample(long seed) {
    this.seed = seed;
    this.random = new Random(seed);
  }

  /// @param link made when it is chosen only
  void offer(Supplier<Link> link) {
    offered++;
    if (links.size() < SIZE) {
      links.add(link.get());
    } else {
      long place = random.nextLong(offered);
      if (place < SIZE) {
        links.set((int) place, link.get());
      }
    }
  }

  List<Link> links() {
    return List.copyOf(links);
  }

  long seed() {
    return seed;
  }
}
