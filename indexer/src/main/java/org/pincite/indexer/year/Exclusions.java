package org.pincite.indexer.year;

import java.util.Set;
import org.pincite.indexer.year.Unit.Form;

/// Decides by the words around it whether what looks like a year is another number.
final class Exclusions {
  /// Years outside these are rare, and other numbers of that size are not.
  private static final int USUAL_FIRST = 1800;

  private static final int USUAL_LAST = 2035;

  private static final Set<String> GOALS =
      Vocabulary.words("goal goals target targets ambition vision strategy pathway deadline");

  private final Surroundings text;
  private final Statutes statutes;
  private final CaseCitations cases;
  private final Labels labels;
  private final Counts counts;
  private final NumberRows rows;

  Exclusions(Surroundings text) {
    this.text = text;
    statutes = new Statutes(text);
    cases = new CaseCitations(text);
    labels = new Labels(text);
    counts = new Counts(text);
    rows = new NumberRows(text);
  }

  /// @param whole a unit, or two that are joined to a span
  /// @param first the first or only one of them
  boolean excludes(Unit whole, Unit first) {
    if (whole.form() == Form.DECADE || isInDate(first)) {
      return false;
    }
    if (first.form() == Form.DATED) {
      return false;
    }
    return statutes.name(whole)
        || cases.contains(whole)
        || labels.numbers(whole)
        || counts.counts(whole)
        || rows.contains(whole)
        || isUnusual(whole);
  }

  /// Where to read on after something excluded: after the other numbers of a list, "pages 1990,
  /// 1995 and 2001".
  int end(Unit excluded) {
    int end = excluded.end();
    if (!labels.numbers(excluded) && !statutes.isList(excluded)) {
      return end;
    }
    while (true) {
      Token link = text.after(end);
      Token number = isListLink(link) ? text.after(link.end()) : link;
      if (!number.isNumber() || number.word().length() != 4) {
        return end;
      }
      end = number.end();
    }
  }

  private static boolean isListLink(Token link) {
    return switch (link.lower()) {
      case "to", "and", "or", ",", "&", "-", "\u2013" -> true;
      default -> false;
    };
  }

  /// Whether a month stands before the year: "26 August 2014", "August 26, 2014", "Sept. 2014".
  private boolean isInDate(Unit unit) {
    Token before = text.before(unit.from());
    if (before.is(",") || before.is(".") || before.is("of")) {
      before = text.before(before.start());
    }
    if (before.isDay()) {
      before = text.before(before.start());
    }
    return Vocabulary.isMonth(before);
  }

  private boolean isUnusual(Unit unit) {
    if (unit.first() >= USUAL_FIRST && unit.last() <= USUAL_LAST) {
      return false;
    }
    Token before = text.before(unit.from());
    Token after = text.after(unit.to());
    boolean bracketed = after.is(")") && (before.is("(") || isName(before));
    boolean span = unit.last() > unit.first() && unit.first() % 50 != 0;
    return !(bracketed || span || isCued(before) || isNamed(before, after));
  }

  /// The name before the comma in "(London, 1735)".
  private boolean isName(Token comma) {
    Token name = text.before(comma.start());
    return comma.is(",") && name.isCapitalised() && text.at(name.end() - 1) >= 'a';
  }

  /// "in 1735", "in 1735 and 1737", "as early as 1608".
  private boolean isCued(Token before) {
    Token earlier = text.before(before.start());
    boolean listed = isListLink(before) && earlier.isNumber() && earlier.word().length() == 4;
    boolean as = before.lower().equals("as") && Vocabulary.isFiller(earlier);
    return as || Vocabulary.isCue(listed ? text.before(earlier.start()) : before);
  }

  /// "the 1707 Union", "the Union of 1707", "our 2050 target".
  private boolean isNamed(Token before, Token after) {
    return GOALS.contains(after.lower())
        || (before.lower().equals("the") && after.isCapitalised())
        || (before.is("of") && text.before(before.start()).isCapitalised());
  }
}
