package org.pincite.indexer.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Lines of plain text with no blank line between them, at least one.
///
/// @param lines none blank, without white space at their ends
record TextLines(List<String> lines) {

  // Wider lines than these were not wrapped by hand or by a mail program: each is a paragraph.
  private static final int MAX_WRAPPED = 120;
  private static final int MIN_LINES_TO_JUDGE = 4;
  private static final Pattern BULLET = Pattern.compile("\\s*[-*•]\\s+\\S.*");

  TextLines {
    lines = List.copyOf(lines);
  }

  /// The groups of lines of a text, in its order. A form feed ends a group like a blank line.
  ///
  /// @param marked whether it is reStructuredText; its directives and comments (`.. raw:: html` and
  ///   the indented groups below) are then no text
  static List<TextLines> groups(String text, boolean marked) {
    var groups = new ArrayList<TextLines>();
    var group = new ArrayList<String>();
    boolean inDirective = false;
    for (String line : (Iterable<String>) text.replace('\f', '\n').lines()::iterator) {
      if (marked && !line.isBlank() && !isIndented(line)) {
        inDirective = line.startsWith(".. ");
      }
      if (line.isBlank() || inDirective) {
        add(group, groups);
      } else {
        group.add(line.stripTrailing());
      }
    }
    add(group, groups);
    return groups;
  }

  private static void add(List<String> group, List<TextLines> groups) {
    if (!group.isEmpty()) {
      groups.add(new TextLines(group));
      group.clear();
    }
  }

  /// All words in one paragraph.
  String joined() {
    return String.join(" ", lines);
  }

  /// The paragraphs of the group.
  ///
  /// @param alone whether the text has no other group, so that it does not part its paragraphs by
  ///   blank lines
  List<String> paragraphs(boolean alone) {
    int width = lines.stream().mapToInt(String::length).max().orElse(0);
    boolean wrapped = width <= MAX_WRAPPED;
    var paragraphs = new ArrayList<String>();
    var paragraph = new StringBuilder();
    for (String line : lines) {
      boolean begins = !wrapped || BULLET.matcher(line).matches() || (alone && isIndented(line));
      if (begins && !paragraph.isEmpty()) {
        paragraphs.add(paragraph.toString());
        paragraph.setLength(0);
      }
      paragraph.append(paragraph.isEmpty() ? "" : " ").append(line.strip());
      // The last line of a wrapped paragraph is clearly shorter than the others.
      boolean ends = lines.size() >= MIN_LINES_TO_JUDGE && line.length() < width * 3 / 4;
      if (alone && wrapped && ends) {
        paragraphs.add(paragraph.toString());
        paragraph.setLength(0);
      }
    }
    if (!paragraph.isEmpty()) {
      paragraphs.add(paragraph.toString());
    }
    return paragraphs;
  }

  private static boolean isIndented(String line) {
    return line.startsWith(" ") || line.startsWith("\t");
  }
}
