package org.pincite.indexer.year;

import java.util.Set;

/// What is joined to the last digit of a year: "2000-strong", "2014.pdf", "1998@example.org" and
/// "1,998" are none.
final class RightEdge {
  private static final Set<String> MEASURES =
      Vocabulary.words(
          """
          strong bed seat seater word page year yr metre meter mile mile foot ft acre hectare tonne
          ton litre pound ton man woman person member pupil place home house day hour volt watt
          point square capacity piece unit kg km mm cm m room berth space berths mark odd plus
          """);

  private final Surroundings text;

  RightEdge(Surroundings text) {
    this.text = text;
  }

  /// Whether a year can end here.
  boolean isFree(int end) {
    char next = text.at(end);
    if (Character.isLetterOrDigit(next)) {
      return false;
    }
    if (Marks.isDash(next)) {
      return dash(end, next);
    }
    return switch (next) {
      case '%', '\u00b0', '+', '@', '_', '=', '\\', '\u00d7', '^' -> false;
      case '.' -> !(Character.isLetterOrDigit(text.at(end + 1)) && !isSentence(end + 1));
      case ',' -> !isThousands(end);
      case '/' -> !Character.isLetterOrDigit(text.at(end + 1)) || isDateWord(text.after(end + 1));
      case '?', '&', '#' -> !Character.isLetterOrDigit(text.at(end + 1));
      case ':' -> text.at(end + 1) != '/';
      default -> true;
    };
  }

  private boolean isSentence(int place) {
    return Character.isUpperCase(text.at(place)) && Character.isLowerCase(text.at(place + 1));
  }

  private boolean isThousands(int comma) {
    return text.isDigitAt(comma + 1) && text.digitsEnd(comma + 1) == comma + 4;
  }

  private boolean dash(int end, char dash) {
    if (text.isDigitAt(end + 1)) {
      return false;
    }
    if (!text.isLetterAt(end + 1) || dash != '-') {
      return true;
    }
    Token word = text.after(end + 1);
    if (word.word().chars().anyMatch(c -> Marks.isDigit((char) c))) {
      return false;
    }
    return word.isLowerCase()
        ? !MEASURES.contains(word.lower())
        : word.word().length() > 2 && Character.isLowerCase(word.word().charAt(1));
  }

  private static boolean isDateWord(Token word) {
    return Vocabulary.isMonth(word) || Vocabulary.isFiller(word);
  }
}
