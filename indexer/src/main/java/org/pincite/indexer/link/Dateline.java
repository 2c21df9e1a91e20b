package org.pincite.indexer.link;

import java.util.regex.Pattern;

/// Finds the dateline at the beginning of a passage: place, day, agency, as in "ROTHERHAM, Aug 26
/// -", "LONDON (Agency) -", "New York, 3 March:", after an agency's name in parentheses or before a
/// dash.
final class Dateline {
  /// A dateline has no more words.
  static final int LONGEST = 14;

  private static final int PASSAGES = 3;
  private static final WordList DAYS =
      WordList.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December",
          "Jan",
          "Feb",
          "Mar",
          "Apr",
          "Jun",
          "Jul",
          "Aug",
          "Sep",
          "Sept",
          "Oct",
          "Nov",
          "Dec",
          "Monday",
          "Tuesday",
          "Wednesday",
          "Thursday",
          "Friday",
          "Saturday",
          "Sunday");
  private static final Pattern MARK = Pattern.compile("[,/&().]");
  private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}+");
  private static final Pattern DASH = Pattern.compile("[-–—]");
  private static final Pattern SPACED_DASH = Pattern.compile("\\.?(?:\\s+[-–—].*|--.*|[-–—]\\s+)");

  private Dateline() {}

  /// The token after the dateline of a passage; 0 when it begins with none.
  ///
  /// @param ordinal which passage of the record it is, from 0
  static int end(TextUnit unit, int ordinal) {
    if (ordinal >= PASSAGES || unit.tokens().size() == 0) {
      return 0;
    }
    Tokens tokens = unit.tokens();
    int begin = afterAgency(unit);
    boolean hasDay = begin > 0;
    boolean inCapitals = tokens.size() > begin && CAPITALS.matcher(tokens.word(begin)).matches();
    boolean inParentheses = false;
    int most = Math.min(tokens.size(), begin + LONGEST);
    for (int i = begin; i < most; i++) {
      String word = tokens.word(i);
      boolean ends = word.equals(":") || DASH.matcher(word).matches();
      if (ends || (i > begin && isDashBefore(unit, i))) {
        return i > begin && (hasDay || (inCapitals && !word.equals(":"))) ? i : 0;
      }
      hasDay |= DAYS.has(word) || word.equals("(");
      inParentheses = word.equals("(") || (inParentheses && !word.equals(")"));
      if (!inParentheses && !isPart(word)) {
        return 0;
      }
    }
    return hasDay && inCapitals && most == tokens.size() ? most : 0;
  }

  private static boolean isPart(String word) {
    return PersonSigns.isCapitalised(word)
        || Character.isDigit(word.codePointAt(0))
        || MARK.matcher(word).matches();
  }

  /// The token after "(Agency) -" or "AGENCY -"; 0 when the text begins with neither.
  private static int afterAgency(TextUnit unit) {
    Tokens tokens = unit.tokens();
    if (!tokens.word(0).equals("(")) {
      return 0;
    }
    for (int i = 1; i < Math.min(tokens.size() - 1, 5); i++) {
      if (tokens.word(i).equals(")")) {
        return DASH.matcher(tokens.word(i + 1)).matches() ? i + 2 : i + 1;
      }
    }
    return 0;
  }

  private static boolean hasDash(String text, int from, int end) {
    for (int i = from; i < end; i++) {
      if ("-–—".indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDashBefore(TextUnit unit, int token) {
    int begin = unit.tokens().end(token - 1);
    int end = Math.min(unit.tokens().start(token), begin + LONGEST);
    if (!hasDash(unit.text(), begin, end)) {
      return false;
    }
    return SPACED_DASH.matcher(unit.text().substring(begin, end)).matches();
  }
}
