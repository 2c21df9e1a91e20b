package org.pincite.indexer.reader.reuters;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The paragraphs of a story as it came over the wire: a line that is indented begins one. The name
/// of the agency at the end is a sign that the story is over, no text.
final class WireText {
  private static final Pattern SIGN_OFF = Pattern.compile("(?i)reuters?[.]?");

  private WireText() {}

  /// The paragraphs, not folded, in their order.
  ///
  /// @param dateline place and day, which begin the first paragraph; may be empty
  static List<String> paragraphs(String dateline, String body) {
    var paragraphs = new ArrayList<String>();
    var paragraph = new StringBuilder(dateline);
    boolean begun = false;
    for (String line : (Iterable<String>) body.lines()::iterator) {
      String words = words(line);
      if (begun && (words.isEmpty() || isIndented(line))) {
        add(paragraph, paragraphs);
      }
      if (!words.isEmpty()) {
        paragraph.append(paragraph.isEmpty() ? "" : " ").append(words);
        begun = true;
      }
    }
    add(paragraph, paragraphs);
    if (!paragraphs.isEmpty() && SIGN_OFF.matcher(paragraphs.getLast()).matches()) {
      paragraphs.removeLast();
    }
    return paragraphs;
  }

  /// Without white space at its ends, and without the control characters of the wire.
  static String words(String line) {
    var words = new StringBuilder(line.length());
    line.chars()
        .filter(c -> !Character.isISOControl(c) || c == '\t')
        .forEach(c -> words.append((char) c));
    return words.toString().strip();
  }

  private static void add(StringBuilder paragraph, List<String> paragraphs) {
    if (!paragraph.isEmpty()) {
      paragraphs.add(paragraph.toString());
      paragraph.setLength(0);
    }
  }

  private static boolean isIndented(String line) {
    return line.startsWith(" ") || line.startsWith("\t");
  }
}
