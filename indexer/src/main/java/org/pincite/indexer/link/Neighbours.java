package org.pincite.indexer.link;

/// What stands directly beside a name in a text, as far as it makes the name longer.
final class Neighbours {
  private static final WordList NO_NAMES = WordList.ofFile("no-surnames.txt");
  private final String text;
  private final Tokens tokens;
  private final boolean capitalised;

  Neighbours(TextUnit unit) {
    this.text = unit.text();
    this.tokens = unit.tokens();
    this.capitalised = isShouted(tokens) || (unit.isTitle() && haveCapitals(tokens));
  }

  /// What parts a token from the one before it.
  enum Gap {
    /// Spaces.
    SPACE,
    /// A dot and spaces: after an initial or a short title, or at the end of a sentence.
    DOT,
    /// A hyphen and nothing else.
    HYPHEN,
    /// Anything else, such as a possessive; or there is no token before.
    OTHER
  }

  /// Whether nearly all words of a headline have capitals, or all letters of a text are capitals,
  /// so that a capital tells nothing.
  boolean isHeadlineCase() {
    return capitalised;
  }

  private static boolean haveCapitals(Tokens tokens) {
    int words = 0;
    int capitals = 0;
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.word(i).length() > 3 && Character.isLetter(tokens.word(i).charAt(0))) {
        words++;
        capitals += tokens.isCapitalised(i) ? 1 : 0;
      }
    }
    return words > 3 && capitals >= words * .8;
  }

  /// Whether there is no small letter.
  private static boolean isShouted(Tokens tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.hasSmallLetter(i)) {
        return false;
      }
    }
    return true;
  }

  Gap before(int token) {
    if (token <= 0 || token >= tokens.size()) {
      return Gap.OTHER;
    }
    int from = tokens.end(token - 1);
    int to = tokens.start(token);
    boolean dot = false;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (Tokens.isHyphen(c) && to - from == 1) {
        return Gap.HYPHEN;
      }
      if (c == '.' && !dot) {
        dot = true;
      } else if (!Character.isWhitespace(c) && c != '\u00a0') {
        return Gap.OTHER;
      }
    }
    if (from == to) {
      return Gap.OTHER;
    }
    return dot ? Gap.DOT : Gap.SPACE;
  }

  /// Whether the token is part of a double name whose first part stands before it.
  boolean isSecondOfDouble(int token) {
    return before(token) == Gap.HYPHEN
        && isName(token - 1)
        && !NO_NAMES.has(tokens.word(token - 1));
  }

  /// Whether the token before `end` is part of a double name that goes on.
  boolean isFirstOfDouble(int end) {
    return before(end) == Gap.HYPHEN && isName(end) && !NO_NAMES.has(tokens.word(end));
  }

  /// Whether a capitalised word of letters stands directly after, with only spaces between.
  boolean isNameNext(int end) {
    return before(end) == Gap.SPACE && isName(end);
  }

  /// Whether a capitalised word of letters, or an initial with its dot, stands directly before.
  boolean isNameBefore(int token) {
    return switch (before(token)) {
      case SPACE -> isName(token - 1) && !isPossessive(token - 1);
      case DOT -> isInitial(token - 1);
      case HYPHEN, OTHER -> false;
    };
  }

  /// Whether the token is the end of a possessive in capitals: "TREASURY'S".
  private boolean isPossessive(int token) {
    int start = tokens.start(token);
    return tokens.word(token).equals("S")
        && start > 0
        && (text.charAt(start - 1) == '\'' || text.charAt(start - 1) == '\u2019');
  }

  boolean isInitial(int token) {
    return tokens.length(token) == 1 && isName(token);
  }

  /// Whether the word is capitals only, and more than one.
  boolean isAllCapitals(int token) {
    String word = tokens.word(token);
    return word.length() > 1 && word.chars().allMatch(Character::isUpperCase);
  }

  private boolean isName(int token) {
    return tokens.isCapitalised(token);
  }
}
