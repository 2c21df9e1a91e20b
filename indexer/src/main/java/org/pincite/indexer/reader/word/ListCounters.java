package org.pincite.indexer.reader.word;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Counts the paragraphs of lists and prints their numbers, the way word processors do: a level
/// counts on until a paragraph of a level above it makes it begin again. Not for several threads.
final class ListCounters {
  /// Levels that a list has at most.
  static final int LEVELS = 9;

  /// A number is short; a hostile pattern is not.
  private static final int MAX_PATTERN = 100;

  private static final int NOT_BEGUN = Integer.MIN_VALUE;

  private final Map<String, int[]> counters = new HashMap<>();

  /// Counts a paragraph.
  ///
  /// @param list what counts together
  /// @param levels those that the list defines, outermost first
  /// @param level 0 for the outermost; below the number of levels
  /// @param startAgain the number to begin again with; null to count on
  /// @return the number as printed; empty for a bullet
  String next(String list, List<ListLevel> levels, int level, @Nullable Integer startAgain) {
    int[] counts = counters.computeIfAbsent(list, key -> notBegun());
    if (startAgain != null) {
      counts[level] = startAgain;
    } else if (counts[level] == NOT_BEGUN) {
      counts[level] = levels.get(level).start();
    } else {
      counts[level]++;
    }
    for (int deeper = level + 1; deeper < Math.min(levels.size(), LEVELS); deeper++) {
      if (levels.get(deeper).isRestartedBy(level)) {
        counts[deeper] = NOT_BEGUN;
      }
    }
    return print(levels, level, counts);
  }

  private static int[] notBegun() {
    int[] counts = new int[LEVELS];
    Arrays.fill(counts, NOT_BEGUN);
    return counts;
  }

  private static String print(List<ListLevel> levels, int level, int[] counts) {
    ListLevel own = levels.get(level);
    if (own.format() == NumberFormat.BULLET) {
      return "";
    }
    String pattern = own.pattern();
    var printed = new StringBuilder();
    int i = 0;
    while (i < Math.min(pattern.length(), MAX_PATTERN)) {
      int of = placeholder(pattern, i);
      if (of < 0 || of >= Math.min(levels.size(), LEVELS)) {
        printed.append(pattern.charAt(i));
        i++;
        continue;
      }
      i += 2;
      ListLevel named = levels.get(of);
      // A level of which there was no paragraph yet is printed as if it had begun.
      int number = counts[of] == NOT_BEGUN ? named.start() : counts[of];
      boolean digits = own.legal() && named.format() != NumberFormat.NONE;
      printed.append((digits ? NumberFormat.DECIMAL : named.format()).print(number));
    }
    return printed.toString().strip();
  }

  private static int placeholder(String pattern, int at) {
    return pattern.charAt(at) == '%' && at + 1 < pattern.length()
        ? pattern.charAt(at + 1) - '1'
        : -1;
  }

  /// A list whose levels all count in plain digits: `1.`, `1.1.`
  static List<ListLevel> plain() {
    var levels = new ArrayList<ListLevel>();
    var pattern = new StringBuilder();
    for (int level = 1; level <= LEVELS; level++) {
      pattern.append('%').append(level).append('.');
      levels.add(new ListLevel(1, NumberFormat.DECIMAL, pattern.toString(), -1, false, -1));
    }
    return levels;
  }
}
