package org.pincite.indexer.year;

/// A text in which one can look around: from any place to the word before and after it. No look
/// goes farther than a fixed number of characters, so that a text without spaces, or of spaces
/// only, costs no more than another.
final class Surroundings {
  private static final int MAX_GAP = 20;
  private static final int MAX_WORD = 40;

  private final String text;

  Surroundings(String text) {
    this.text = text;
  }

  int length() {
    return text.length();
  }

  /// The character at a place, and a space outside the text.
  char at(int i) {
    return i >= 0 && i < text.length() ? text.charAt(i) : ' ';
  }

  boolean isSpace(int i) {
    return Marks.isBlank(at(i));
  }

  boolean isDigitAt(int i) {
    return Marks.isDigit(at(i));
  }

  boolean isLetterAt(int i) {
    return Character.isLetter(at(i));
  }

  /// The place after the digits that begin here; soft hyphens between them are part of the number.
  int digitsEnd(int from) {
    int end = from;
    int i = from;
    while (i < text.length()
        && (Marks.isDigit(text.charAt(i)) || Marks.isInvisible(text.charAt(i)))) {
      i++;
      if (Marks.isDigit(text.charAt(i - 1))) {
        end = i;
      }
    }
    return end;
  }

  /// The place where the digits that end here begin, at most 5 digits before.
  int digitsStart(int end) {
    int i = end;
    while (i > 0 && end - i < 5 && Marks.isDigit(text.charAt(i - 1))) {
      i--;
    }
    return i;
  }

  /// The number between two places, or -1 when it has not 1 to 4 digits.
  int number(int from, int to) {
    int value = 0;
    int digits = 0;
    for (int i = from; i < to; i++) {
      if (Marks.isDigit(at(i))) {
        value = value * 10 + (at(i) - '0');
        if (++digits > 4) {
          return -1;
        }
      }
    }
    return digits == 0 ? -1 : value;
  }

  /// The word or mark after a place.
  Token after(int place) {
    int i = place;
    int lines = 0;
    while (i < text.length() && Marks.isBlank(text.charAt(i))) {
      lines += text.charAt(i) == '\n' ? 1 : 0;
      if (++i - place > MAX_GAP || lines > 1) {
        return new Token("", place, place);
      }
    }
    if (i == text.length()) {
      return new Token("", place, place);
    }
    int start = i;
    while (i < text.length() && i - start < MAX_WORD && isInWord(i)) {
      i++;
    }
    return token(start, Math.max(i, start + 1));
  }

  /// The word or mark before a place.
  Token before(int place) {
    int i = place;
    int lines = 0;
    while (i > 0 && Marks.isBlank(text.charAt(i - 1))) {
      lines += text.charAt(i - 1) == '\n' ? 1 : 0;
      if (place - --i > MAX_GAP || lines > 1) {
        return new Token("", place, place);
      }
    }
    if (i == 0) {
      return new Token("", place, place);
    }
    int end = i;
    while (i > 0 && end - i < MAX_WORD && isInWord(i - 1)) {
      i--;
    }
    return token(Math.min(i, end - 1), end);
  }

  private Token token(int start, int end) {
    for (int i = start; i < end; i++) {
      if (Marks.isInvisible(text.charAt(i))) {
        var visible = new StringBuilder();
        text.substring(start, end)
            .chars()
            .filter(c -> !Marks.isInvisible((char) c))
            .forEach(c -> visible.append((char) c));
        return new Token(visible.toString(), start, end);
      }
    }
    return new Token(text.substring(start, end), start, end);
  }

  private boolean isInWord(int i) {
    char c = text.charAt(i);
    return Character.isLetterOrDigit(c)
        || (Marks.isInvisible(c) && isWordAt(i - 1) && isWordAt(i + 1))
        || (Marks.isApostrophe(c) && isLetterAt(i - 1) && isLetterAt(i + 1));
  }

  private boolean isWordAt(int i) {
    return Character.isLetterOrDigit(at(i));
  }
}
