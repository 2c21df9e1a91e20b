package org.pincite.indexer.reader.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Takes the inline markup off words of reStructuredText: emphasis, links, roles and the marks that
/// refer to footnotes. What is not closed is no markup.
public final class RstInline {
  private static final Pattern FOOTNOTE_MARK =
      Pattern.compile("\\s?\\[(?:\\d{1,5}|\\*|#[\\w.-]{0,60})]_(?!\\w)");
  private static final Pattern CITATION_MARK = Pattern.compile("(\\[[\\w.-]{1,60}])_(?!\\w)");
  private static final Pattern ROLE = Pattern.compile("(?:^|(?<=\\W)):[A-Za-z][\\w:+.-]{0,40}:$");
  private static final int LONGEST_ROLE = 45;

  private final String source;
  private final StringBuilder words = new StringBuilder();
  private boolean noStars;
  private boolean noTicks;

  private RstInline(String source) {
    this.source = source;
  }

  /// The words of a text.
  public static String words(String source) {
    String marked = FOOTNOTE_MARK.matcher(source).replaceAll("");
    marked = CITATION_MARK.matcher(marked).replaceAll("$1");
    return new RstInline(marked).read();
  }

  /// Goes through the marks that refer to footnotes, in the order of the text: their labels.
  static Matcher footnoteMarks(String source) {
    return Pattern.compile("\\[(\\d{1,5}|\\*|#[\\w.-]{0,60})]_(?!\\w)").matcher(source);
  }

  private String read() {
    for (int i = 0; i < source.length(); ) {
      char c = source.charAt(i);
      int next = i;
      if (c == '\\' && i + 1 < source.length()) {
        char escaped = source.charAt(i + 1);
        words.append(escaped == ' ' ? "" : String.valueOf(escaped));
        next = i + 2;
      } else if (c == '*' && !noStars) {
        next = emphasis(i);
      } else if (c == '`' && !noTicks) {
        next = interpreted(i);
      }
      if (next == i) {
        words.append(c);
        next = i + 1;
      }
      i = next;
    }
    return words.toString();
  }

  private int emphasis(int i) {
    String mark = source.startsWith("**", i) ? "**" : "*";
    int from = i + mark.length();
    if (!opens(i, from)) {
      return i;
    }
    int end = source.indexOf(mark, from + 1);
    if (end < 0) {
      noStars = mark.length() == 1;
      return i;
    }
    if (Character.isWhitespace(source.charAt(end - 1))) {
      return i;
    }
    words.append(words(source.substring(from, end)));
    return end + mark.length();
  }

  private int interpreted(int i) {
    String mark = source.startsWith("``", i) ? "``" : "`";
    int from = i + mark.length();
    if (from >= source.length() || Character.isWhitespace(source.charAt(from))) {
      return i;
    }
    int end = source.indexOf(mark, from + 1);
    if (end < 0) {
      noTicks = mark.length() == 1;
      return i;
    }
    String inside = source.substring(from, end);
    if (mark.length() == 2) {
      words.append(inside);
      return end + 2;
    }
    takeOffRole();
    words.append(withoutTarget(inside));
    int after = end + 1;
    while (after < source.length() && after < end + 3 && source.charAt(after) == '_') {
      after++;
    }
    return after;
  }

  /// `:ref:` before the first backtick.
  private void takeOffRole() {
    int from = Math.max(0, words.length() - LONGEST_ROLE);
    Matcher role = ROLE.matcher(words.substring(from));
    if (role.find()) {
      words.setLength(from + role.start());
    }
  }

  /// `words <target>`; a target alone is its own words.
  private static String withoutTarget(String inside) {
    int target = inside.endsWith(">") ? inside.lastIndexOf('<') : -1;
    return target > 0 ? inside.substring(0, target).strip() : inside;
  }

  private boolean opens(int i, int from) {
    boolean before = i == 0 || !Character.isLetterOrDigit(source.charAt(i - 1));
    return before && from < source.length() && !Character.isWhitespace(source.charAt(from));
  }
}
