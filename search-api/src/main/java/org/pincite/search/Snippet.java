package org.pincite.search;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A part of a passage, cut at sentence ends where there are any, with the places of the words that
/// were asked for.
///
/// @param start the offset in the passage of the first character
/// @param text plain text; begins or ends with `…` where the passage goes on
/// @param highlights where the words stand in `text`, in order, not overlapping
public record Snippet(int start, String text, List<Highlight> highlights) {

  /// About as much as reads at a glance, in characters.
  static final int LENGTH = 360;

  private static final String BEFORE = "… ";
  private static final String AFTER = " …";

  public Snippet {
    highlights = List.copyOf(highlights);
  }

  /// A place in a text.
  ///
  /// @param start offset of the first character
  /// @param end offset after the last one
  public record Highlight(int start, int end) {}

  /// The offset in the passage of the first highlight, or of the first character without one.
  int firstMatch() {
    return highlights.isEmpty()
        ? start
        : start + highlights.getFirst().start() - (start > 0 ? BEFORE.length() : 0);
  }

  /// The part of a text with the most highlights.
  ///
  /// @param highlights in the order of the text, not overlapping
  static Snippet of(String text, List<Highlight> highlights) {
    if (text.length() <= LENGTH) {
      return new Snippet(0, text, highlights);
    }
    List<Highlight> sentences = sentences(text);
    int best = bestSentence(sentences, highlights);
    int first = best;
    int last = best;
    // Grow forward, then backward: what follows a match explains it more often.
    while (last + 1 < sentences.size()
        && sentences.get(last + 1).end() - sentences.get(first).start() <= LENGTH) {
      last++;
    }
    while (first > 0 && sentences.get(last).end() - sentences.get(first - 1).start() <= LENGTH) {
      first--;
    }
    int start = sentences.get(first).start();
    int end = sentences.get(last).end();
    return end - start <= LENGTH
        ? cut(text, start, end, highlights)
        : withinSentence(text, start, end, highlights);
  }

  private static int bestSentence(List<Highlight> sentences, List<Highlight> highlights) {
    int best = 0;
    long most = 0;
    for (int i = 0; i < sentences.size(); i++) {
      Highlight sentence = sentences.get(i);
      long count = highlights.stream().filter(h -> isWithin(h, sentence)).count();
      if (count > most) {
        best = i;
        most = count;
      }
    }
    return best;
  }

  private static boolean isWithin(Highlight highlight, Highlight span) {
    return highlight.start() >= span.start() && highlight.end() <= span.end();
  }

  /// A sentence too long to show: from a little before its first highlight, cut at spaces.
  private static Snippet withinSentence(
      String text, int sentenceStart, int sentenceEnd, List<Highlight> highlights) {
    int firstMatch =
        highlights.stream()
            .mapToInt(Highlight::start)
            .filter(start -> start >= sentenceStart && start < sentenceEnd)
            .findFirst()
            .orElse(sentenceStart);
    int start = Math.max(sentenceStart, firstMatch - LENGTH / 4);
    int space = start == sentenceStart ? -1 : text.indexOf(' ', start);
    if (space >= 0 && space < firstMatch) {
      start = space + 1;
    }
    int end = Math.min(sentenceEnd, start + LENGTH);
    int lastSpace = end == sentenceEnd ? -1 : text.lastIndexOf(' ', end);
    if (lastSpace > start + LENGTH / 2) {
      end = lastSpace;
    }
    return cut(text, onCharacter(text, start), onCharacter(text, end), highlights);
  }

  private static int onCharacter(String text, int offset) {
    boolean splits =
        offset > 0 && offset < text.length() && Character.isLowSurrogate(text.charAt(offset));
    return splits ? offset - 1 : offset;
  }

  private static Snippet cut(String text, int from, int to, List<Highlight> highlights) {
    int start = from;
    int end = to;
    while (end > start && text.charAt(end - 1) == ' ') {
      end--;
    }
    String before = start > 0 ? BEFORE : "";
    String after = end < text.length() ? AFTER : "";
    var shifted = new ArrayList<Highlight>();
    for (Highlight highlight : highlights) {
      int s = Math.max(highlight.start(), start);
      int e = Math.min(highlight.end(), end);
      if (s < e) {
        shifted.add(new Highlight(s - start + before.length(), e - start + before.length()));
      }
    }
    return new Snippet(start, before + text.substring(start, end) + after, shifted);
  }

  private static List<Highlight> sentences(String text) {
    BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.UK);
    breaks.setText(text);
    var sentences = new ArrayList<Highlight>();
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      sentences.add(new Highlight(start, end));
      start = end;
    }
    return sentences;
  }
}
