package org.pincite.indexer.year;

import java.util.Set;

/// The years and pages in citations of judgments.
final class CaseCitations {
  private static final Set<String> REPORTS =
      Set.of(
          "Ch", "Fam", "Cr", "Crim", "Lloyd", "Lloyd's", "Imm", "Med", "Env", "Bus", "Inq", "Eu");
  private static final Set<String> SCOTTISH =
      Set.of("SLT", "SC", "SCLR", "SCCR", "JC", "WL", "CSOH", "CSIH", "HCJAC", "GWD");

  private final Surroundings text;

  CaseCitations(Surroundings text) {
    this.text = text;
  }

  /// Whether a unit stands in one: "[2014] EWCA Civ 1", "(1984) 79 Cr App R 220", "2013 SLT 120".
  boolean contains(Unit unit) {
    char open = text.at(unit.start() - 1);
    Token next = text.after(unit.to());
    if (open == '[' && next.is("]")) {
      Token report = text.after(next.end());
      return report.isNumber() || REPORTS.contains(report.word()) || isReport(report);
    }
    if (open == '(' && next.is(")")) {
      Token volume = text.after(next.end());
      return volume.isNumber() && text.after(volume.end()).isCapitalised();
    }
    return SCOTTISH.contains(next.word()) || isReportPage(unit);
  }

  /// The page in "(2003) 147 SJLB 1998".
  private boolean isReportPage(Unit unit) {
    Token token = text.before(unit.from());
    int words = 0;
    while (token.isCapitalised() && words < 4) {
      token = text.before(token.start());
      words++;
    }
    Token bracket = token.isNumber() ? text.before(token.start()) : token;
    return words > 0 && (bracket.is("]") || (bracket.is(")") && token.isNumber()));
  }

  /// "EWCA", "AC563", "E.G.C.S.".
  private boolean isReport(Token word) {
    String start = word.word().substring(0, Math.min(2, word.word().length()));
    return isCapitals(start) && (start.length() > 1 || text.at(word.end()) == '.');
  }

  static boolean isCapitals(String word) {
    return !word.isEmpty() && word.chars().allMatch(Character::isUpperCase);
  }
}
