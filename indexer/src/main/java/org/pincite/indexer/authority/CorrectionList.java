package org.pincite.indexer.authority;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.pincite.corpus.authority.AuthorityFile;
import org.pincite.corpus.authority.Correction;
import org.pincite.corpus.authority.Correction.Action;
import org.pincite.corpus.authority.CorrectionLine;
import org.pincite.indexer.correction.StandingRemovals;

/// The corrections of an authority file as text for people.
final class CorrectionList {
  private CorrectionList() {}

  /// A line each, with the number of its line in the file.
  static String of(AuthorityFile authority) {
    if (authority.correctionLines().isEmpty()) {
      return "there are no corrections\n";
    }
    Set<CorrectionLine> standing = new HashSet<>(new StandingRemovals(authority).all());
    return authority.correctionLines().stream()
        .map(line -> line(line, standing.contains(line)))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static String line(CorrectionLine line, boolean isStanding) {
    Correction correction = line.correction();
    boolean isTakenBack = correction.action() == Action.REMOVE && !isStanding;
    return String.format(
        Locale.ROOT,
        "line %d, %s: %s %s %s: %s%s",
        line.line(),
        correction.date(),
        correction.action().code(),
        ShownText.of(correction.entity()),
        ShownText.of(target(correction)),
        ShownText.of(correction.reason()),
        isTakenBack ? " (taken back)" : "");
  }

  private static String target(Correction correction) {
    return switch (correction.scope()) {
      case MENTION ->
          "as “"
              + correction.surface()
              + "”, occurrence "
              + correction.occurrence()
              + " in a passage of record "
              + correction.record();
      case RECORD -> "in record " + correction.record();
      case PUBLICATION -> "in all records of “" + correction.publisher() + "”";
    };
  }
}
