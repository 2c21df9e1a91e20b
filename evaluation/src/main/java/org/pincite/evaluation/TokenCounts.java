package org.pincite.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How often each word, or each run of four words, occurs in a text.
record TokenCounts(Map<String, Integer> counts, int total) {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}_]+");
  private static final int SHINGLE = 4;

  TokenCounts {
    counts = Map.copyOf(counts);
  }

  /// Of its words in lower case: runs of letters and digits, whatever stands between them.
  static TokenCounts ofWords(String text) {
    return of(words(text));
  }

  /// Of its runs of four words; a shorter text is one run.
  static TokenCounts ofShingles(String text) {
    List<String> words = words(text);
    var shingles = new ArrayList<String>();
    for (int i = 0; i == 0 || i + SHINGLE <= words.size(); i++) {
      shingles.add(String.join(" ", words.subList(i, Math.min(i + SHINGLE, words.size()))));
    }
    return of(words.isEmpty() ? List.of() : shingles);
  }

  /// How many occurrences the two have in common.
  int shared(TokenCounts other) {
    return counts.entrySet().stream()
        .mapToInt(entry -> Math.min(entry.getValue(), other.counts.getOrDefault(entry.getKey(), 0)))
        .sum();
  }

  private static TokenCounts of(List<String> tokens) {
    var counts = new HashMap<String, Integer>();
    tokens.forEach(token -> counts.merge(token, 1, Integer::sum));
    return new TokenCounts(counts, tokens.size());
  }

  private static List<String> words(String text) {
    var words = new ArrayList<String>();
    Matcher word = WORD.matcher(text.toLowerCase(Locale.ROOT));
    while (word.find()) {
      words.add(word.group());
    }
    return words;
  }
}
