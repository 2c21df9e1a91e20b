package org.pincite.indexer.reader.transcript;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The numbers in the margin of a transcript: how many lines a printed page has.
final class Margin {
  private static final Pattern NUMBERED = Pattern.compile("(\\d{1,2})(?:\\s.*)?");
  private static final int USUAL_LINES = 25;
  private static final int FEWEST_LINES = 15;

  private Margin() {}

  /// How many numbered lines a printed page has; 0 when the lines of a text are not numbered. They
  /// are when most of them begin with the numbers that follow one another, again and again from 1.
  static int linesOfAPage(List<TranscriptPage> pages) {
    Map<Integer, Integer> lengths = new HashMap<>();
    int numbered = 0;
    int all = 0;
    int previous = 0;
    for (TranscriptPage page : pages) {
      for (String line : page.lines()) {
        int number = numberOf(line.strip());
        all += line.isBlank() ? 0 : 1;
        if (number == previous + 1 || number == 1) {
          numbered++;
          lengths.merge(number == 1 ? previous : 0, 1, Integer::sum);
          previous = number;
        }
      }
    }
    lengths.merge(previous, 1, Integer::sum);
    if (numbered < FEWEST_LINES || numbered * 10 < all * 6) {
      return 0;
    }
    return lengths.entrySet().stream()
        .filter(length -> length.getKey() >= FEWEST_LINES)
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(USUAL_LINES);
  }

  /// The number at the beginning of a line; -1 when there is none.
  static int numberOf(String line) {
    Matcher number = NUMBERED.matcher(line);
    return number.matches() ? Integer.parseInt(number.group(1)) : -1;
  }
}
