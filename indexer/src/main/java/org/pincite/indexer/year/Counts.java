package org.pincite.indexer.year;

import org.pincite.indexer.year.Unit.Form;

/// Numbers that count, measure, price or time something: "1800 homes", "2000 rpm", "2010 hours".
final class Counts {
  private final Surroundings text;

  Counts(Surroundings text) {
    this.text = text;
  }

  /// Whether a unit counts, measures, prices or times something.
  boolean counts(Unit unit) {
    Token before = text.before(unit.from());
    Token after = text.after(unit.to());
    boolean bracketed = before.is("(") && after.is(")");
    return isMeasured(bracketed ? text.after(after.end()) : after)
        || isPrecededByQuantity(unit, before, after)
        || isFollowedByThings(unit, before, after)
        || isAddress(before, after)
        || isClock(unit, before, after);
  }

  private boolean isMeasured(Token after) {
    if (CountWords.MEASURES.contains(after.word())
        || after.is("BC")
        || after.is("BCE")
        || after.is("GMT")
        || after.is("BST")
        || after.is("UTC")
        || after.is("CET")) {
      return true;
    }
    return after.is("per") && text.after(after.end()).is("cent");
  }

  private boolean isPrecededByQuantity(Unit unit, Token before, Token after) {
    String word = before.lower();
    Token earlier = text.before(before.start());
    if (CountWords.HARD.contains(word) || isMoney(before)) {
      return true;
    }
    if (CountWords.SOFT.contains(word)) {
      boolean since = earlier.lower().equals("since") || earlier.lower().equals("from");
      boolean round = unit.form() == Form.NUMBER && unit.first() % 50 == 0;
      return !since
          && (isThings(after)
              || (round && (isPlural(after) || word.equals("over") || after.is("of"))));
    }
    return switch (word) {
      case "than" ->
          earlier.is("more")
              || earlier.is("fewer")
              || earlier.is("less")
              || earlier.is("More")
              || earlier.is("Fewer");
      case "of" -> CountWords.SIZES.contains(earlier.lower());
      case "in" -> unit.first() % 100 == 0 && (earlier.lower().equals("one") || earlier.is("1"));
      default -> before.is("population") || before.is("capacity");
    };
  }

  private static boolean isMoney(Token before) {
    return before.word().length() == 1
        && Character.getType(before.word().charAt(0)) == Character.CURRENCY_SYMBOL;
  }

  private boolean isFollowedByThings(Unit unit, Token before, Token after) {
    if (after.is("of")) {
      boolean some = CountWords.WHOLES.contains(text.after(after.end()).lower());
      return unit.form() == Form.NUMBER
          && (CountWords.VERBS.contains(before.lower()) || (some && !Vocabulary.isCue(before)));
    }
    if (!after.isLowerCase() || unit.form() == Form.DATED || before.is("-")) {
      return false;
    }
    if (isQualified(unit, before, after)) {
      return true;
    }
    boolean round = unit.first() % 100 == 0 && unit.last() % 100 == 0;
    if (isThings(after)) {
      if (unit.form() == Form.SPAN) {
        return round;
      }
      return isDeterminer(before)
          ? round || text.before(before.start()).is("Of")
          : !CountWords.TIMES.contains(before.lower());
    }
    return CountWords.VERBS.contains(before.lower())
        && unit.form() == Form.NUMBER
        && isPlural(after)
        && !CountWords.YEARLY.contains(after.word());
  }

  /// "and 2010 civilian staff", but not "2008 and 2010 local staff".
  private boolean isQualified(Unit unit, Token before, Token after) {
    Token earlier = text.before(before.start());
    boolean counting =
        CountWords.VERBS.contains(before.lower())
            || CountWords.SOFT.contains(before.lower())
            || (before.is("and") && !earlier.isNumber());
    return counting
        && unit.form() == Form.NUMBER
        && !CountWords.JOINING.contains(after.word())
        && isThings(text.after(after.end()));
  }

  private static boolean isDeterminer(Token token) {
    return switch (token.lower()) {
      case "the", "its", "their", "his", "her", "our", "this", "that", "s" -> true;
      default -> token.word().endsWith("'s") || token.word().endsWith("\u2019s");
    };
  }

  private static boolean isThings(Token after) {
    return CountWords.THINGS.contains(after.word());
  }

  private static boolean isPlural(Token after) {
    String word = after.word();
    return after.isLowerCase()
        && word.length() > 3
        && word.endsWith("s")
        && !word.endsWith("ss")
        && !word.endsWith("us")
        && !word.endsWith("is");
  }

  /// "1999 Harbour Road".
  private boolean isAddress(Token before, Token after) {
    if (!after.isCapitalised()
        || CountWords.TIMES.contains(before.lower())
        || isDeterminer(before)) {
      return false;
    }
    Token token = after;
    for (int i = 0; i < 3 && token.isCapitalised(); i++) {
      if (CountWords.STREETS.contains(token.word())) {
        return true;
      }
      token = text.after(token.end());
    }
    return false;
  }

  /// "at 2010", but not "as at 2010" or "at 2010 prices".
  private boolean isClock(Unit unit, Token before, Token after) {
    boolean service = before.lower().equals("the") && after.is("to");
    if (service && unit.first() % 100 < 60) {
      return text.after(after.end()).isCapitalised();
    }
    if (before.lower().equals("at")) {
      return unit.first() % 100 < 60
          && !text.before(before.start()).lower().equals("as")
          && !CountWords.VALUES.contains(after.word());
    }
    boolean afterDate =
        before.isNumber()
            && before.word().length() == 4
            && "/-.".indexOf(text.at(before.start() - 1)) >= 0;
    return afterDate && text.isDigitAt(before.start() - 2) && unit.form() == Form.NUMBER;
  }
}
