package org.pincite.indexer.year;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pincite.indexer.year.Unit.Form;

/// Joins two units to a span ("from late 1998 until the spring of 2004", "between 1997 and 2013").
final class Spans {
  private static final int MAX_FILLERS = 9;
  private static final Set<String> LINKS = Set.of("to", "until", "till", "through", "thru", "up");

  private final Surroundings text;
  private final Units units;

  Spans(Surroundings text, Units units) {
    this.text = text;
    this.units = units;
  }

  /// The unit with which a span ends that begins with the one given; null when there is none.
  @Nullable Unit second(Unit first) {
    Token link = text.after(first.to());
    int place = linkEnd(first, link);
    if (place < 0) {
      return null;
    }
    Token previous = link;
    for (int i = 0; i < MAX_FILLERS; i++) {
      Token token = text.after(place);
      int digits = Marks.isApostrophe(firstOf(token)) ? token.start() + 1 : token.start();
      boolean year = text.digitsEnd(digits) - digits >= 4 || digits > token.start();
      if (year) {
        return ended(first, previous, units.at(digits));
      }
      if (token.isDay() && text.at(token.end()) == '/' && units.at(token.start()) != null) {
        return ended(first, previous, units.at(token.start()));
      }
      if (!fills(token, previous)) {
        return token.word().startsWith("FY") && text.isDigitAt(token.start() + 2)
            ? ended(first, previous, units.at(token.start() + 2))
            : null;
      }
      previous = token;
      place = token.end();
    }
    return null;
  }

  private static char firstOf(Token token) {
    return token.isNone() ? ' ' : token.word().charAt(0);
  }

  private static @Nullable Unit ended(Unit first, Token previous, @Nullable Unit last) {
    boolean follows = last != null && last.first() >= first.first() && last.last() > first.first();
    boolean other = last != null && last.form() == Form.NUMBER && previous.is("the");
    return follows && !other ? last : null;
  }

  /// The place after the words that join two years; -1 when these do not.
  private int linkEnd(Unit first, Token link) {
    if (isDash(link)) {
      boolean spaced = link.start() > first.to();
      boolean sameLine = text.at(first.to()) != '\n';
      return sameLine && !(spaced && link.is("\u2014")) ? link.end() : -1;
    }
    if (LINKS.contains(link.word())) {
      return link.end();
    }
    if (link.is("and") || link.is("&")) {
      Token next = text.after(link.end());
      if (next.is("until") || next.is("up")) {
        return next.end();
      }
      return new Lead(text).isFrom("between", first.from()) ? link.end() : -1;
    }
    return -1;
  }

  static boolean isDash(Token token) {
    return token.word().length() == 1
        && (Marks.isDash(token.word().charAt(0)) || token.is("\u2014"));
  }

  private static boolean fills(Token token, Token previous) {
    boolean afterNumber = previous.isNumber() || previous.isDay();
    return token.isDay()
        || Vocabulary.isMonth(token)
        || Vocabulary.isFiller(token)
        || token.is("to")
        || token.is("until")
        || (token.is("and") && previous.is("to"))
        || (token.is(",") && (afterNumber || Vocabulary.isMonth(previous)))
        || ((token.is("/") || token.is(".")) && previous.isNumber())
        || (token.is(".") && Vocabulary.isMonth(previous))
        || (token.is("-") && (previous.isNumber() || Vocabulary.isFiller(previous)));
  }
}
