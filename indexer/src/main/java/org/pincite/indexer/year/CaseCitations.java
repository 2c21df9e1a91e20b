package org.pincite.indexer.year;

import java.util.Set;

/// The years and pages in citations of judgments.
final class CaseCitations {
  private static final Set<String> REPORTS =
      Set.of(
          "Ch", "Fam", "Cr", "Crim", "Lloyd", "Lloyd's", "Imm", "Med", "Env", "Bus", "Inq", "Eu");
  private static final Set<String> SCOTTISH =
      Set.of("SLT", "SC", "SCLR", "SCCR", "JC", "WL", "CSOH", "CSIH", "HCJAC", "GWD");

  private static final int MAX_COURT = 9;

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
      return report.isNumber()
          || REPORTS.contains(report.word())
          || isReport(report)
          || isNumberedReport(report);
    }
    if (open == '(' && next.is(")")) {
      Token volume = text.after(next.end());
      return volume.isNumber() && text.after(volume.end()).isCapitalised();
    }
    return SCOTTISH.contains(next.word()) || isReportPage(unit) || isCourt(unit, next);
  }

  /// "Comp Law 159".
  private boolean isNumberedReport(Token report) {
    Token token = report;
    for (int i = 0; i < 3 && token.isCapitalised(); i++) {
      token = text.after(token.end());
    }
    return report.isCapitalised() && token.isNumber();
  }

  /// The year in "64 F. Supp. 280 (Mass. Dist. Ct. 1894)"; the names of courts are shortened.
  private boolean isCourt(Unit unit, Token next) {
    Token token = text.before(unit.from());
    if (token.is(",")) {
      token = text.before(token.start());
    }
    if (!token.is(".")) {
      return false;
    }
    for (int i = 0; i < MAX_COURT && isInCourt(token); i++) {
      token = text.before(token.start());
    }
    Token page = text.before(token.start());
    Token reporter = text.before(page.start());
    boolean court = next.is(")") && token.is("(") && page.isNumber();
    boolean pinned = reporter.is(",") && text.before(reporter.start()).isNumber();
    return court && (pinned || isReporter(reporter));
  }

  private static boolean isInCourt(Token token) {
    return token.isCapitalised() || token.isDay() || token.is(".") || token.is(",");
  }

  /// "F.", "2d": the end of the name of a series with a volume before it.
  private boolean isReporter(Token last) {
    Token token = last;
    for (int i = 0; i < MAX_COURT && !token.isNumber() && !token.isNone(); i++) {
      if (!token.is(".") && !token.isCapitalised() && !token.is("2d") && !token.is("3d")) {
        return false;
      }
      token = text.before(token.start());
    }
    return token.isNumber() && !last.isNumber();
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
