package org.pincite.indexer.link;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The tokens of a text with their offsets: runs of letters and digits, and each mark between them
/// but spaces, hyphens, apostrophes and the dots of initials and abbreviations, which do not part a
/// name. An `'s` at the end of a word is left out, so that "Starmer's" is the token "Starmer". What
/// printers and PDF files write in several ways (accents, ligatures, soft hyphens) has one form.
///
/// A token is a number where it is a word of a listed name, and becomes a string only when somebody
/// asks for it.
final class Tokens {
  private static final int MAX_ABBREVIATION = 3;

  /// Of a token and the space after it, in characters; a little less than the mean of English.
  private static final int USUAL_LENGTH = 5;

  private final String text;
  private final WordNumbers numbers;
  // Those that differ from the text, and those that were asked for.
  private @Nullable String[] words;
  private int[] starts;
  private int[] ends;
  private int[] found;
  private int size;

  /// The tokens of a name.
  Tokens(String name) {
    this(name, new WordNumbers());
  }

  /// @param numbers of the words that are of interest
  Tokens(String text, WordNumbers numbers) {
    this.text = text;
    this.numbers = numbers;
    int usual = text.length() / USUAL_LENGTH + 4;
    words = new @Nullable String[usual];
    starts = new int[usual];
    ends = new int[usual];
    found = new int[usual];
    int i = 0;
    while (i < text.length()) {
      int c = text.codePointAt(i);
      int start = i;
      i += Character.charCount(c);
      if (WordParts.isWordPart(c)) {
        i = addWord(start);
        if (WordParts.isPossessive(text, i)) {
          i += 2;
        }
      } else if (!WordParts.joins(c) || (c == '.' && endsSentence(i))) {
        add(null, start, i);
      }
    }
  }

  /// Adds the word that begins at an offset, and returns its end.
  private int addWord(int start) {
    int end = start;
    while (end < text.length() && WordParts.isAsciiWordPart(text.charAt(end))) {
      end++;
    }
    if (end == text.length() || text.charAt(end) < 0x80) {
      add(null, start, end);
      return end;
    }
    return addSpecialWord(start, end);
  }

  /// Adds a word that has other letters than those of ASCII or marks that do not show.
  private int addSpecialWord(int start, int from) {
    int end = from;
    int special = text.length();
    int i = from;
    while (i < text.length()) {
      int c = text.codePointAt(i);
      if (special > i && !WordParts.hasOneForm(c)) {
        special = i;
      }
      i += Character.charCount(c);
      if (WordParts.isWordPart(c)) {
        end = i;
      } else if (!WordParts.isInvisible(c)) {
        break;
      }
    }
    add(special < end ? WordParts.form(text.substring(start, end)) : null, start, end);
    return end;
  }

  /// Whether a dot parts names: it stands before a space and after a word that is too long to be an
  /// initial or a title. "St. Helens" is one name, "I asked Louise. Casey said" is none.
  private boolean endsSentence(int afterDot) {
    return size > 0
        && ends[size - 1] - starts[size - 1] > MAX_ABBREVIATION
        && (afterDot == text.length() || Character.isWhitespace(text.charAt(afterDot)));
  }

  /// @param form null when it is as in the text
  private void add(@Nullable String form, int start, int end) {
    if (size == words.length) {
      words = Arrays.copyOf(words, size * 2);
      starts = Arrays.copyOf(starts, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
      found = Arrays.copyOf(found, size * 2);
    }
    words[size] = form;
    starts[size] = start;
    ends[size] = end;
    found[size] =
        form == null ? numbers.find(text, start, end) : numbers.find(form, 0, form.length());
    size++;
  }

  int size() {
    return size;
  }

  /// The number of the word among those of names, or [WordNumbers#UNKNOWN].
  int number(int i) {
    return found[i];
  }

  String word(int i) {
    String word = words[i];
    if (word == null) {
      word =
          found[i] == WordNumbers.UNKNOWN
              ? text.substring(starts[i], ends[i])
              : numbers.word(found[i]);
      words[i] = word;
    }
    return word;
  }

  int start(int i) {
    return starts[i];
  }

  int end(int i) {
    return ends[i];
  }

  /// How many characters the word has.
  int length(int i) {
    String word = words[i];
    return word == null ? ends[i] - starts[i] : word.length();
  }

  /// Whether the token is this character.
  boolean is(int i, char mark) {
    return length(i) == 1 && charAt(i, 0) == mark;
  }

  /// Whether the token begins with a capital letter.
  boolean isCapitalised(int i) {
    String word = words[i];
    return Character.isUpperCase(word == null ? text.codePointAt(starts[i]) : word.codePointAt(0));
  }

  /// Whether all its characters are capital letters.
  boolean isInCapitals(int i) {
    for (int k = 0; k < length(i); k++) {
      if (!Character.isUpperCase(charAt(i, k))) {
        return false;
      }
    }
    return true;
  }

  /// Whether one of its characters is a small letter.
  boolean hasSmallLetter(int i) {
    for (int k = 0; k < length(i); k++) {
      if (Character.isLowerCase(charAt(i, k))) {
        return true;
      }
    }
    return false;
  }

  private char charAt(int i, int k) {
    String word = words[i];
    return word == null ? text.charAt(starts[i] + k) : word.charAt(k);
  }

  static boolean isHyphen(int c) {
    return WordParts.isHyphen(c);
  }
}
