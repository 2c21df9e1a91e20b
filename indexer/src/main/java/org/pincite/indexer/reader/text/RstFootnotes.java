package org.pincite.indexer.reader.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The marks of footnotes as they are printed, and the headings over the places that refer to them.
/// Footnotes that number themselves count in the order of the document and leave out the numbers
/// that others have (the rules of docutils).
final class RstFootnotes {
  private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");
  private static final List<String> SYMBOLS =
      List.of("*", "†", "‡", "§", "¶", "#", "♠", "♥", "♦", "♣");

  private final List<String> marks = new ArrayList<>();
  private final Map<String, String> markOfLabel = new HashMap<>();
  private final List<String> unnamed = new ArrayList<>();
  private final List<String> symbols = new ArrayList<>();
  private final Map<String, List<String>> trails = new HashMap<>();
  private int unnamedSeen;
  private int symbolsSeen;

  /// @param labels of all footnotes in the order of the document
  RstFootnotes(List<String> labels) {
    Set<String> taken = new HashSet<>();
    labels.stream().filter(label -> NUMBER.matcher(label).matches()).forEach(taken::add);
    int number = 0;
    for (String label : labels) {
      if (label.startsWith("#")) {
        do {
          number++;
        } while (taken.contains(String.valueOf(number)));
        add(label, String.valueOf(number), label.equals("#") ? unnamed : null);
      } else if (label.equals("*")) {
        String symbol = SYMBOLS.get(symbols.size() % SYMBOLS.size());
        add(label, symbol.repeat(symbols.size() / SYMBOLS.size() + 1), symbols);
      } else {
        add(label, label, null);
      }
    }
  }

  /// Takes note of what a text refers to.
  ///
  /// @param trail the headings over it
  void see(String source, List<String> trail) {
    Matcher references = RstInline.footnoteMarks(source);
    while (references.find()) {
      String label = references.group(1);
      String mark =
          switch (label) {
            case "#" -> at(unnamed, unnamedSeen++);
            case "*" -> at(symbols, symbolsSeen++);
            default -> markOfLabel.getOrDefault(label, label);
          };
      trails.putIfAbsent(mark, trail);
    }
  }

  /// The mark of a footnote.
  ///
  /// @param index from 0, in the order of the document
  String mark(int index) {
    return marks.get(index);
  }

  /// The headings over the place that refers to a footnote; those given when there is no such
  /// place.
  List<String> trail(String mark, List<String> otherwise) {
    return trails.getOrDefault(mark, otherwise);
  }

  private void add(String label, String mark, @Nullable List<String> sequence) {
    marks.add(mark);
    markOfLabel.putIfAbsent(label, mark);
    if (sequence != null) {
      sequence.add(mark);
    }
  }

  private static String at(List<String> sequence, int index) {
    return index < sequence.size() ? sequence.get(index) : "";
  }
}
