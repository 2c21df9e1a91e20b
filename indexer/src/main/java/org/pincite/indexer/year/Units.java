package org.pincite.indexer.year;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.pincite.indexer.year.Unit.Form;

/// Reads a number of four digits, with what is joined to it without a space, as a year, a span or a
/// decade. What is joined otherwise ("2016/679", "53.1998", "CO/1234/2014", "1998@") is none.
final class Units {
  static final int MIN = 1000;
  static final int MAX = 2100;

  private final Surroundings text;
  private final LeftEdge left;
  private final ShortYears shortYears;
  private final Decades decades;
  private final JoinedYears joinedYears;

  Units(Surroundings text, ShortYears shortYears) {
    this.text = text;
    this.left = new LeftEdge(text);
    this.shortYears = shortYears;
    this.decades = new Decades(text);
    this.joinedYears = new JoinedYears(text);
  }

  /// The unit whose digits begin at a place; null when they are no year.
  @Nullable Unit at(int start) {
    int end = text.digitsEnd(start);
    if (end - start < 4) {
      return shortYears.at(start, end);
    }
    int year = text.number(start, end);
    if (year < MIN || year > MAX) {
      return null;
    }
    if (joinedYears.isChain(start)) {
      return new Unit(Form.NUMBER, year, year, start, end, start, end);
    }
    OptionalInt from = left.of(start);
    if (from.isEmpty()) {
      return null;
    }
    var number = new Unit(Form.NUMBER, year, year, start, end, from.getAsInt(), end);
    char next = text.at(end);
    if (Character.isLetter(next) || Marks.isApostrophe(next)) {
      return withLetters(number);
    }
    if (isFullDate(number)) {
      Unit date = number.dated();
      boolean free = Marks.isDash(next) && text.isDigitAt(end + 1);
      return free || new RightEdge(text).isFree(end) ? date : null;
    }
    Unit unit = joinedYears.from(number);
    return unit != null && left.isFinancial(start) ? unit.dated() : unit;
  }

  /// Whether digits of a day and a month stand before the year.
  private boolean isFullDate(Unit unit) {
    return unit.start() - unit.from() > 3;
  }

  /// "1990s", "1990's", "2014's", "2014a".
  private @Nullable Unit withLetters(Unit unit) {
    int letter = Marks.isApostrophe(text.at(unit.end())) ? unit.end() + 1 : unit.end();
    boolean single = !Character.isLetterOrDigit(text.at(letter + 1));
    boolean s = text.at(letter) == 's' || text.at(letter) == 'S';
    if (s && single && unit.first() % 10 == 0) {
      Unit decade = decades.of(unit, letter + 1);
      if (decade != null || letter == unit.end()) {
        return decade;
      }
    }
    if (letter > unit.end()) {
      return Character.isLetter(text.at(letter)) && !(s && single) ? null : unit;
    }
    return text.at(letter) >= 'a' && text.at(letter) <= 'h' && single ? unit : null;
  }
}
