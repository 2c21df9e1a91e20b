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
    while (text.length() > Passage.MAX_LENGTH) {
      int cut = cutOf(text);
      pieces.add(text.substring(0, cut).strip());
      text = text.substring(cut).strip();
    }
    if (!text.isBlank()) {
      pieces.add(text);
    }
    return pieces;
  }

  /// The text with runs of white space as one space, and without control characters, which no
  /// reader of a page could see.
  public static String folded(String text) {
    var folded = new StringBuilder(text.length());
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || c == '\u00a0' || c == '\u202f' || c == '\u2007') {
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

  private static boolean isUnpairedSurrogate(String text, int i) {
    char c = text.charAt(i);
    if (Character.isHighSurrogate(c)) {
      return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
    }
    return Character.isLowSurrogate(c)
        && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
  }

  private static int cutOf(String text) {
    // A window a little longer than a piece is enough, and keeps a huge paragraph linear.
    String window = text.substring(0, Math.min(text.length(), Passage.MAX_LENGTH + 1));
    BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.UK);
    sentences.setText(window);
    int cut = sentences.preceding(Passage.MAX_LENGTH);
    if (cut < Passage.MAX_LENGTH / 4) {
      cut = window.lastIndexOf(' ', Passage.MAX_LENGTH);
    }
    if (cut <= 0) {
      cut = Passage.MAX_LENGTH;
      if (Character.isHighSurrogate(text.charAt(cut - 1))) {
        cut--;
      }
    }
    return cut;
  }
}
