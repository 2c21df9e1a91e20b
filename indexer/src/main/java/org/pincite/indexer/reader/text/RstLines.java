package org.pincite.indexer.reader.text;

import java.util.ArrayList;
import java.util.List;

/// Lines of reStructuredText, by index, whose indents are spaces.
///
/// @param all without white space at their ends
record RstLines(List<String> all) {
  private static final int TAB = 8;

  RstLines {
    all = List.copyOf(all);
  }

  /// The lines of a text. A form feed parts like a blank line.
  static RstLines of(String text) {
    return new RstLines(
        text.replace('\f', '\n').lines().map(line -> untabbed(line.stripTrailing())).toList());
  }

  int size() {
    return all.size();
  }

  /// A line; beyond the end, a blank one.
  String get(int i) {
    return i < all.size() ? all.get(i) : "";
  }

  boolean isBlank(int i) {
    return get(i).isEmpty();
  }

  boolean isIndented(int i) {
    return get(i).startsWith(" ");
  }

  /// The end of the indented and blank lines that begin at a line, without the blank ones at their
  /// end.
  int endOfIndented(int from) {
    int end = from;
    for (int i = from; i < size() && (isBlank(i) || isIndented(i)); i++) {
      end = isBlank(i) ? end : i + 1;
    }
    return end;
  }

  /// A part of the lines without the indent that they have in common.
  RstLines dedented(int from, int to) {
    List<String> part = all.subList(from, Math.max(from, Math.min(to, size())));
    int common =
        part.stream().filter(line -> !line.isEmpty()).mapToInt(RstLines::indent).min().orElse(0);
    return new RstLines(
        part.stream().map(line -> line.isEmpty() ? line : line.substring(common)).toList());
  }

  /// The lines after some first words.
  RstLines after(String first) {
    if (first.isBlank()) {
      return this;
    }
    var lines = new ArrayList<String>();
    lines.add(first.strip());
    lines.addAll(all);
    return new RstLines(lines);
  }

  /// All words in one paragraph.
  String joined() {
    return String.join(
        " ", all.stream().map(String::strip).filter(line -> !line.isEmpty()).toList());
  }

  static int indent(String line) {
    int i = 0;
    while (i < line.length() && line.charAt(i) == ' ') {
      i++;
    }
    return i;
  }

  /// Tabs count to the next of the columns that are multiples of 8.
  private static String untabbed(String line) {
    var indent = new StringBuilder();
    int i = 0;
    for (; i < line.length() && (line.charAt(i) == ' ' || line.charAt(i) == '\t'); i++) {
      int width = line.charAt(i) == '\t' ? TAB - indent.length() % TAB : 1;
      indent.repeat(" ", width);
    }
    return indent + line.substring(i);
  }
}
