package org.pincite.indexer.reader.text;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.regex.Pattern;

/// Lines of plain text with no blank line between them, at least one.
///
/// @param lines none blank, without white space at their ends
public record TextLines(List<String> lines) {

  // Wider lines than these were not wrapped by hand or by a mail program: each is a paragraph.
  private static final int MAX_WRAPPED = 120;
  private static final int MIN_LINES_TO_JUDGE = 4;
  private static final Pattern BULLET = Pattern.compile("\\s*[-*•]\\s+\\S.*");

  public TextLines {
    lines = List.copyOf(lines);
  }

  /// The groups of lines of a text, in its order. A form feed ends a group like a blank line.
  public static List<TextLines> groups(String text) {
    var groups = new ArrayList<TextLines>();
    var group = new ArrayList<String>();
    for (String line : (Iterable<String>) text.replace("\f", "\n\n").lines()::iterator) {
      if (line.isBlank()) {
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
  public String joined() {
    return String.join(" ", lines);
  }

  /// The paragraphs of the group.
  ///
  /// @param alone whether the text has no other group, so that it does not part its paragraphs by
  ///   blank lines
  public List<String> paragraphs(boolean alone) {
    int width = lines.stream().mapToInt(String::length).max().orElse(0);
    boolean wrapped = width <= MAX_WRAPPED;
    boolean items = lines.stream().anyMatch(line -> BULLET.matcher(line).matches());
    // Such text parts its paragraphs by indents, and by last lines clearly shorter than the others.
    boolean judged = alone && wrapped && !items && lines.size() >= MIN_LINES_TO_JUDGE;
    var paragraphs = new ArrayList<String>();
    var paragraph = new StringJoiner(" ");
    for (String line : lines) {
      boolean begins = !wrapped || BULLET.matcher(line).matches() || (judged && isIndented(line));
      if (begins && paragraph.length() > 0) {
        paragraphs.add(paragraph.toString());
        paragraph = new StringJoiner(" ");
      }
      paragraph.add(line.strip());
      if (judged && line.length() < width * 3 / 4) {
        paragraphs.add(paragraph.toString());
        paragraph = new StringJoiner(" ");
      }
    }
    if (paragraph.length() > 0) {
      paragraphs.add(paragraph.toString());
    }
    return paragraphs;
  }

  private static boolean isIndented(String line) {
    return line.startsWith(" ") || line.startsWith("\t");
  }
}
