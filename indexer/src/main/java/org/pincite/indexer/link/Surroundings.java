package org.pincite.indexer.link;

import java.util.Set;

/// The words around a name, as far as nothing parts them from it: a comma, a hyphen, the end of a
/// sentence or a paragraph.
///
/// @param from the first token of the name
/// @param end the token after its last
record Surroundings(TextUnit unit, int from, int end) {
  private static final Set<String> ENDS = Set.of("", ",", ";", ":", ")", ".");
  private static final int WIDEST_GAP = 8;
  private static final int LONGEST_ABBREVIATION = 3;

  /// The word so many tokens before the name; empty when there is none, or something parts them.
  String before(int distance) {
    int at = from - distance;
    if (at < 0) {
      return "";
    }
    for (int i = at; i < from; i++) {
      if (!isJoined(i)) {
        return "";
      }
    }
    return unit.tokens().word(at);
  }

  /// The word so many tokens after the name; empty when there is none, or something parts them.
  String after(int distance) {
    int at = end + distance - 1;
    if (at >= unit.tokens().size()) {
      return "";
    }
    for (int i = end - 1; i < at; i++) {
      if (!isJoined(i)) {
        return "";
      }
    }
    return unit.tokens().word(at);
  }

  /// The token after the name whatever parts them; empty when there is none.
  String tokenAfter(int distance) {
    int at = end + distance - 1;
    return at < unit.tokens().size() ? unit.tokens().word(at) : "";
  }

  /// The token before the name whatever parts them; empty when there is none.
  String tokenBefore(int distance) {
    int at = from - distance;
    return at >= 0 ? unit.tokens().word(at) : "";
  }

  /// The word that a hyphen joins to the beginning of the name; empty when there is none.
  String hyphenatedBefore() {
    return from > 0 && isHyphen(from - 1) ? unit.tokens().word(from - 1) : "";
  }

  /// The word that a hyphen joins to the end of the name; empty when there is none.
  String hyphenatedAfter() {
    return end < unit.tokens().size() && isHyphen(end - 1) ? unit.tokens().word(end) : "";
  }

  /// Whether a full stop follows at once.
  boolean dotFollows() {
    int at = unit.tokens().end(end - 1);
    return at < unit.text().length() && unit.text().charAt(at) == '.';
  }

  /// Whether it is no part of a longer name in a dateline.
  boolean isAlone() {
    String before = before(1);
    String after = dotFollows() ? "" : after(1);
    return (before.isEmpty() || before.equals("and")) && (after.isEmpty() || after.equals("and"));
  }

  /// Whether it stands between angle brackets, as the codes of companies do in wire stories.
  boolean isInAngles() {
    return tokenBefore(1).equals("<") && tokenAfter(1).equals(">");
  }

  /// Whether the sentence, or what a comma or a bracket parts from it, ends with the name.
  boolean endsPhrase() {
    return dotFollows() || ENDS.contains(tokenAfter(1));
  }

  /// Whether it is a part of a reference or an amount: "464 U.S. 417", "US$15m".
  boolean isInReference() {
    int at = unit.tokens().end(end - 1);
    boolean isAmount = at < unit.text().length() && unit.text().charAt(at) == '$';
    return isAmount || (dotFollows() && isNumber(tokenBefore(1)) && isNumber(tokenAfter(1)));
  }

  private static boolean isNumber(String word) {
    return !word.isEmpty() && Character.isDigit(word.codePointAt(0));
  }

  /// Whether a hyphen alone stands between a token and the next.
  private boolean isHyphen(int token) {
    int begin = unit.tokens().end(token);
    return unit.tokens().start(token + 1) == begin + 1
        && Tokens.isHyphen(unit.text().charAt(begin));
  }

  /// Whether a token and the next may be words of one name.
  private boolean isJoined(int token) {
    Tokens tokens = unit.tokens();
    int begin = tokens.end(token);
    int next = tokens.start(token + 1);
    if (next == begin
        || next > begin + WIDEST_GAP
        || isMark(tokens.word(token))
        || isMark(tokens.word(token + 1))) {
      return false;
    }
    int lines = 0;
    for (int i = begin; i < next; i++) {
      char c = unit.text().charAt(i);
      if (c == '.' ? tokens.word(token).length() > LONGEST_ABBREVIATION : !isSpace(c)) {
        return false;
      }
      lines += c == '\n' ? 1 : 0;
    }
    return lines < 2;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || c == '\u00a0';
  }

  private static boolean isMark(String word) {
    return !Character.isLetterOrDigit(word.codePointAt(0)) && !word.equals("&");
  }
}
