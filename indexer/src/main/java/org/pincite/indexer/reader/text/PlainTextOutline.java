package org.pincite.indexer.reader.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pincite.indexer.reader.Sections;
import org.pincite.indexer.reader.TextBlock;

/// Finds the title, the headings and the paragraphs of plain text. A heading is a short line that
/// is underlined, or that stands alone above a longer paragraph and does not end like a sentence.
final class PlainTextOutline {

  private static final int MAX_HEADING = 100;

  // Below the underlined ones, of which there are never as many levels.
  private static final int UNMARKED_LEVEL = 9;
  private static final Pattern UNDERLINE = Pattern.compile("([=\\-~^\"'`#*+._:])\\1{2,}");
  private static final Pattern SENTENCE_END = Pattern.compile(".*[.!?:;,…]");

  private final List<TextLines> groups;
  private final List<Character> underlines = new ArrayList<>();
  private final List<TextBlock> blocks = new ArrayList<>();
  private @Nullable String title;

  PlainTextOutline(List<TextLines> groups) {
    this.groups = groups;
    for (int i = 0; i < groups.size(); i++) {
      add(i);
    }
  }

  /// The first line, when it is no paragraph.
  Optional<String> title() {
    return Optional.ofNullable(title);
  }

  /// The blocks in the order of the text, without the title.
  List<TextBlock> blocks() {
    return blocks;
  }

  private void add(int i) {
    List<String> lines = groups.get(i).lines();
    // A heading may have a line of the same characters above as well as below.
    int start = lines.size() > 2 && UNDERLINE.matcher(lines.getFirst()).matches() ? 1 : 0;
    if (lines.size() >= start + 2 && isUnderlined(lines.get(start), lines.get(start + 1))) {
      addUnderlined(i, lines.get(start).strip(), lines.get(start + 1).charAt(0));
      if (lines.size() > start + 2) {
        addParagraphs(new TextLines(lines.subList(start + 2, lines.size())), false);
      }
    } else if (i == 0 && groups.size() > 1 && isHeadingLike(groups.get(i))) {
      title = groups.get(i).joined().strip();
    } else if (i + 1 < groups.size() && isAbove(groups.get(i), groups.get(i + 1))) {
      blocks.add(new TextBlock.Heading(UNMARKED_LEVEL, groups.get(i).joined()));
    } else {
      addParagraphs(groups.get(i), groups.size() == 1);
    }
  }

  private void addUnderlined(int i, String heading, char underline) {
    if (!underlines.contains(underline)) {
      underlines.add(underline);
    }
    if (i == 0) {
      title = heading;
    } else {
      int level = Math.min(underlines.indexOf(underline) + 1, UNMARKED_LEVEL - 1);
      blocks.add(new TextBlock.Heading(level, heading));
    }
  }

  private void addParagraphs(TextLines group, boolean alone) {
    group
        .paragraphs(alone)
        .forEach(paragraph -> blocks.add(new TextBlock.NumberedParagraph(paragraph)));
  }

  private static boolean isAbove(TextLines heading, TextLines below) {
    return isHeadingLike(heading)
        && below.joined().length() > Math.max(MAX_HEADING, heading.joined().length());
  }

  private static boolean isHeadingLike(TextLines group) {
    String line = group.joined().strip();
    return group.lines().size() == 1
        && line.length() <= MAX_HEADING
        && line.codePoints().anyMatch(Character::isLetter)
        && !SENTENCE_END.matcher(line).matches();
  }

  private static boolean isUnderlined(String line, String below) {
    return UNDERLINE.matcher(below).matches()
        && line.codePoints().anyMatch(Character::isLetter)
        && line.length() <= Sections.MAX_HEADING
        && below.length() * 2 >= line.strip().length();
  }
}
