package org.pincite.indexer.correction;

import java.util.ArrayList;
import java.util.List;
import org.pincite.corpus.authority.AuthorityFile;
import org.pincite.corpus.authority.Correction;
import org.pincite.corpus.authority.Correction.Action;
import org.pincite.corpus.authority.CorrectionLine;

/// The removals of an authority file that no later line takes back.
public final class StandingRemovals {
  private final AuthorityFile authority;
  private final List<CorrectionLine> standing = new ArrayList<>();

  /// Looks through all corrections.
  ///
  /// @param authority with the corrections
  public StandingRemovals(AuthorityFile authority) {
    this.authority = authority;
    for (CorrectionLine line : authority.correctionLines()) {
      if (line.correction().action() == Action.REMOVE) {
        standing.add(line);
      } else {
        standing.removeAll(same(line.correction()));
      }
    }
  }

  /// Those that are about the same as a correction.
  public List<CorrectionLine> same(Correction correction) {
    var target = CorrectionTarget.of(correction, authority);
    return standing.stream()
        .filter(line -> CorrectionTarget.of(line.correction(), authority).isSame(target))
        .toList();
  }

  /// All of them, in their order.
  public List<CorrectionLine> all() {
    return List.copyOf(standing);
  }
}
