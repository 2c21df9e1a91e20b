package org.pincite.indexer.year;

import java.util.Set;
import org.pincite.indexer.year.Unit.Form;

/// Tells whether a unit is a beginning without a written end: "since at least 2008", "from 2010
/// onwards", "2006–present".
final class OpenEnds {
  private static final Set<String> PRESENT =
      Set.of("present", "date", "now", "today", "current", "ongoing");

  private final Surroundings text;

  OpenEnds(Surroundings text) {
    this.text = text;
  }

  /// Whether the years from the unit on are meant.
  boolean isBeginning(Unit unit) {
    return goesOn(unit) || (new Lead(text).isFrom("since", unit.from()) && !isAttribute(unit));
  }

  /// "since the 2008 crash" tells when something happened, as "the 2008 crash" does.
  private boolean isAttribute(Unit unit) {
    return unit.form() == Form.NUMBER && text.before(unit.from()).is("the");
  }

  private boolean goesOn(Unit unit) {
    Token next = text.after(unit.to());
    if (Spans.isDash(next) || next.is("and")) {
      Token word = text.after(next.end());
      return isOnwards(word) || (Spans.isDash(next) && isPresent(word));
    }
    if (next.is("to") || next.is("until") || next.is("till") || next.is("through")) {
      Token word = text.after(next.end());
      return isPresent(word.is("the") || word.is("this") ? text.after(word.end()) : word)
          || isDay(word);
    }
    if (next.is("up") && text.after(next.end()).is("to")) {
      Token word = text.after(text.after(next.end()).end());
      return isPresent(word.is("the") ? text.after(word.end()) : word);
    }
    return isOnwards(next) || (next.is("on") && isPause(text.after(next.end())));
  }

  private boolean isDay(Token word) {
    return word.is("this") && text.after(word.end()).is("day");
  }

  private static boolean isOnwards(Token word) {
    return word.lower().equals("onwards") || word.lower().equals("onward");
  }

  private static boolean isPause(Token word) {
    return word.is(",") || word.is(".") || word.is(";") || word.is(")");
  }

  /// Whether a word means the time of writing, as in "2006–present".
  static boolean isPresent(Token word) {
    return PRESENT.contains(word.lower());
  }
}
