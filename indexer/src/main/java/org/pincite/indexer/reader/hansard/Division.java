package org.pincite.indexer.reader.hansard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A vote of a house: how many were for it and against it, and who.
final class Division {
  private static final int LINE = 2400;

  private final String name;
  private final List<String> counts = new ArrayList<>();
  private final Map<String, List<String>> votes = new LinkedHashMap<>();

  /// @param number as printed; null when the file does not tell
  Division(@Nullable String number) {
    this.name = number == null || number.isBlank() ? "Division" : "Division " + number.strip();
  }

  /// A number of votes.
  ///
  /// @param vote as the file names it: `ayes`, `not-content`
  void count(String vote, String number) {
    counts.add(label(vote) + " " + number.strip());
  }

  /// Somebody's vote.
  void vote(String vote, String voter) {
    if (!voter.isBlank()) {
      votes.computeIfAbsent(label(vote), key -> new ArrayList<>()).add(voter.strip());
    }
  }

  /// The result in a line, and the names of each side in as many lines as are citable pieces.
  List<String> lines() {
    var lines = new ArrayList<String>();
    lines.add(counts.isEmpty() ? name : name + ": " + String.join(", ", counts));
    votes.forEach((side, voters) -> addNames(side, voters, lines));
    return lines;
  }

  private void addNames(String side, List<String> voters, List<String> lines) {
    String begin = String.format(Locale.ROOT, "%s, %s: ", name, side);
    var line = new StringBuilder(begin);
    for (String voter : voters) {
      if (line.length() > begin.length()) {
        line.append(" | ");
      }
      line.append(voter);
      if (line.length() > LINE) {
        lines.add(line.toString());
        line = new StringBuilder(begin);
      }
    }
    if (line.length() > begin.length()) {
      lines.add(line.toString());
    }
  }

  private static String label(String vote) {
    String word = vote.strip().toLowerCase(Locale.ROOT);
    return switch (word) {
      case "aye", "ayes" -> "Ayes";
      case "no", "noes" -> "Noes";
      case "content", "contents" -> "Contents";
      case "not-content", "not-contents" -> "Not-Contents";
      case "" -> "Votes";
      default -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    };
  }
}
