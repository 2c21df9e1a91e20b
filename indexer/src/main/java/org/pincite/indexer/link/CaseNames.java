package org.pincite.indexer.link;

import java.util.Set;

/// Tells the parties to a case from places: "Preston v Hill", "R (Preston) v Hill", "the judgment
/// in Preston and others".
final class CaseNames {
  private static final Set<String> VERSUS = Set.of("v", "vs");
  private static final Set<String> OTHERS = Set.of("others", "another", "Others", "Another", "Ors");
  private static final Set<String> DECISIONS =
      Set.of("judgment", "judgments", "decision", "ruling", "reasoning", "principles");

  private CaseNames() {}

  /// Whether what stands around a name that is also one of persons makes it that of a party.
  static boolean isParty(PlaceMatch match) {
    Surroundings around = match.surroundings();
    String before = around.before(1);
    String after = around.after(1);
    return VERSUS.contains(after)
        || VERSUS.contains(before)
        || (around.tokenBefore(1).equals("(") && around.tokenBefore(2).equals("R"))
        || ((after.equals("and") || after.equals("&")) && OTHERS.contains(around.after(2)))
        || (before.equals("in") && DECISIONS.contains(around.before(2)));
  }
}
