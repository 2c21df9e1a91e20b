package org.pincite.indexer.year;

import java.util.Set;
import org.pincite.indexer.year.Unit.Form;

/// Tells whether a unit is a beginning without a written end: "since at least 2008", "from 2010
/// onwards", "2006–present".
final class OpenEnds {
  private static final Set<String> PRESENT =
      Set.of("present", "date", "now", "today", "current", "ongoing");

  private static final Set<String> OBJECTS =
      Set.of("the", "a", "an", "his", "her", "its", "their", "evidence");

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
    if (next.is("up")) {
      next = text.after(next.end());
    }
    if (next.is("to") || next.is("until") || next.is("till") || next.is("through")) {
      return isPresentTime(text.after(next.end()));
    }
    return isOnwards(next) || (next.is("on") && isPause(text.after(next.end())));
  }

  /// "the present day", "date", "this day"; in "to present evidence" it is another word.
  private boolean isPresentTime(Token word) {
    Token next = text.after(word.end());
    if (word.is("the")) {
      return isPresent(next);
    }
    boolean verb = word.is("present") && OBJECTS.contains(next.word());
    return (isPresent(word) && !verb) || (word.is("this") && next.is("day"));
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
