package org.pincite.indexer.year;

import java.util.Set;
import org.pincite.indexer.year.Unit.Form;

/// Numbers that stand with others, not all of which can be years: "020 7946 2010", "0900 to 1700",
/// "1998 to 2,300", "from 1850 in 2012", "| 35 | 1855 |", "1944 (87%)".
final class NumberRows {
  private static final int MAX_ROW = 4;
  private static final Set<String> COMPARING =
      Set.of("=", "<", ">", "\u2264", "\u2265", "\u00b1", "\u2248");

  private final Surroundings text;

  NumberRows(Surroundings text) {
    this.text = text;
  }

  /// Whether a unit is such a number.
  boolean contains(Unit unit) {
    return isPhone(unit)
        || isBetweenNumbers(unit)
        || isCountOfYear(unit)
        || isCell(unit)
        || isPage(unit)
        || isResult(unit);
  }

  /// A cell of a table behind a cell with another number.
  private boolean isCell(Unit unit) {
    Token bar = text.before(unit.from());
    Token earlier = text.before(bar.start());
    return bar.is("|")
        && startsWithDigit(earlier)
        && text.before(earlier.start()).is("|")
        && earlier.isNumber()
        && !isYear(earlier)
        && isCellEnd(text.after(unit.to()));
  }

  private static boolean isCellEnd(Token token) {
    return token.isNone() || token.is("|");
  }

  /// "Journal 293 (2001): 2028", "Journal 36(9), 1324-1336".
  private boolean isPage(Unit unit) {
    Token mark = text.before(unit.from());
    Token bracket = text.before(mark.start());
    Token number = text.before(bracket.start());
    if (!bracket.is(")") || !number.isNumber()) {
      return false;
    }
    boolean issue = text.at(number.start() - 1) == '(' && text.isDigitAt(number.start() - 2);
    return mark.is(":") ? isYear(number) : mark.is(",") && issue;
  }

  /// "(n = 2017)", "1944 (87%) were found".
  private boolean isResult(Unit unit) {
    Token before = text.before(unit.from());
    Token bracket = text.after(unit.to());
    Token share = text.after(bracket.end());
    boolean counted = bracket.is("(") && share.isNumber() && text.after(share.end()).is("%");
    Token earlier = text.before(before.start());
    boolean begins = before.is(".") || before.is(";") || (before.is(",") && earlier.isLowerCase());
    return COMPARING.contains(before.word()) || (counted && begins);
  }

  private boolean isPhone(Unit unit) {
    Token before = text.before(unit.start());
    for (int i = 0; i < MAX_ROW && startsWithDigit(before); i++) {
      if (isLong(before) || text.at(before.start() - 1) == '+') {
        return true;
      }
      before = text.before(before.start());
      if (before.is(")") && i < 2) {
        before = text.before(before.start());
      }
    }
    Token after = text.after(unit.end());
    return startsWithDigit(after) && isLong(after);
  }

  private boolean isBetweenNumbers(Unit unit) {
    Token before = text.before(unit.from());
    Token earlier = text.before(before.start());
    if (isLink(before) && earlier.isNumber() && !isYear(earlier) && !earlier.isDay()) {
      return unit.form() == Form.NUMBER;
    }
    Token after = text.after(unit.to());
    Token later = text.after(after.end());
    boolean other = startsWithDigit(later) && (isThousands(later) || isOtherNumber(later));
    boolean time = Vocabulary.isCue(before) && !before.lower().equals("from");
    return (after.is("to") || after.is("or")) && other && !time;
  }

  private static boolean isOtherNumber(Token number) {
    boolean several = isLong(number) || (number.isNumber() && number.word().length() > 2);
    return several && !isYear(number);
  }

  private boolean isThousands(Token number) {
    int comma = number.end();
    return text.at(comma) == ',' && text.digitsEnd(comma + 1) == comma + 4;
  }

  private static boolean isLink(Token token) {
    return token.is("to") || token.is("or") || token.is("-") || token.is("\u2013");
  }

  private static boolean isYear(Token token) {
    int value = token.isNumber() ? Integer.parseInt(token.word()) : 0;
    return value >= Units.MIN && value <= Units.MAX;
  }

  /// "from 1850 in 2012 to 1998 in 2013".
  private boolean isCountOfYear(Unit unit) {
    Token after = text.after(unit.to());
    return unit.form() == Form.NUMBER && after.is("in") && isYear(text.after(after.end()));
  }

  private static boolean startsWithDigit(Token token) {
    return !token.isNone() && Marks.isDigit(token.word().charAt(0));
  }

  private static boolean isLong(Token token) {
    String word = token.word();
    boolean digits = word.chars().allMatch(c -> Marks.isDigit((char) c));
    return digits && (word.length() > 4 || (word.length() > 2 && word.charAt(0) == '0'));
  }
}
