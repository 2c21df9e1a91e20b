package org.pincite.corpus;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Makes passage-sized pieces of a paragraph's text.
public final class PassageText {

  private PassageText() {}

  /// The text in pieces of at most [Passage#MAX_LENGTH] characters, cut at sentence ends where
  /// there are any, else at spaces, else anywhere but inside a surrogate pair. White space is
  /// folded to single spaces and control characters are dropped. Blank text gives no piece.
  public static List<String> pieces(String paragraph) {
    String text = folded(paragraph);
    var pieces = new ArrayList<String>();
    int start = 0;
    while (text.length() - start > Passage.MAX_LENGTH) {
      // A window a little longer than a piece is enough, and keeps a huge paragraph linear.
      String window = text.substring(start, start + Passage.MAX_LENGTH + 1);
      int cut = cutOf(window);
      pieces.add(window.substring(0, cut).strip());
      start += window.charAt(cut) == ' ' ? cut + 1 : cut;
    }
    if (start < text.length()) {
      pieces.add(text.substring(start));
    }
    return pieces;
  }

  /// The first characters of a text, at most `length` of them; a surrogate pair is not parted.
  public static String beginning(String text, int length) {
    if (text.length() <= length) {
      return text;
    }
    boolean parts = length > 0 && Character.isHighSurrogate(text.charAt(length - 1));
    return text.substring(0, parts ? length - 1 : length);
  }

  /// A text for a message: as it is, or its beginning and `…` when it is longer.
  public static String shortened(String text, int length) {
    return text.length() <= length ? text : beginning(text, length) + "…";
  }

  /// The text with runs of white space as one space, and without control characters, which no
  /// reader of a page could see.
  public static String folded(String text) {
    var folded = new StringBuilder(text.length());
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isSpace(c)) {
        space = true;
      } else if (!Character.isISOControl(c) && !isUnpairedSurrogate(text, i)) {
        if (space && !folded.isEmpty()) {
          folded.append(' ');
        }
        space = false;
        folded.append(c);
      }
    }
    return folded.toString();
  }

  /// White space, the spaces that do not break a line, and the control character "next line".
  private static boolean isSpace(char c) {
    return Character.isWhitespace(c)
        || c == '\u00a0'
        || c == '\u202f'
        || c == '\u2007'
        || c == '\u0085';
  }

  private static boolean isUnpairedSurrogate(String text, int i) {
    char c = text.charAt(i);
    if (Character.isHighSurrogate(c)) {
      return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
    }
    return Character.isLowSurrogate(c)
        && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
  }

  private static int cutOf(String window) {
    BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.UK);
    sentences.setText(window);
    int cut = sentences.preceding(Passage.MAX_LENGTH);
    if (cut < Passage.MAX_LENGTH / 4) {
      cut = window.lastIndexOf(' ', Passage.MAX_LENGTH);
    }
    if (cut <= 0) {
      cut = Passage.MAX_LENGTH;
      if (Character.isHighSurrogate(window.charAt(cut - 1))) {
        cut--;
      }
    }
    return cut;
  }
}
