package org.pincite.indexer.reader.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pincite.indexer.reader.Sections;

/// Finds the blocks of a reStructuredText document: sections, paragraphs, lists, quotations,
/// footnotes and tables. It is forgiving where the reference parser (docutils) would report an
/// error, so that no words are lost.
public final class RstDocument {
  private static final int MAX_DEPTH = 50;

  private static final Pattern ADORNMENT = Pattern.compile("([!-/:-@\\[-`{-~])\\1+");
  private static final Pattern EXPLICIT = Pattern.compile("\\.\\.(?:\\s+(.*))?");
  private static final Pattern FOOTNOTE =
      Pattern.compile("\\[([#*]|#?[\\w.+-]{1,60})](?:\\s+(.*))?");
  private static final Pattern DIRECTIVE =
      Pattern.compile("([A-Za-z][\\w:+.-]{0,60})::(?:\\s+(.*))?");
  private static final Pattern BULLET = Pattern.compile("([-*+\u2022]\\s+)(.*)");
  private static final Pattern ITEM =
      Pattern.compile("(\\(?(#|\\d{1,4}|[a-zA-Z]|[ivxlcIVXLC]{2,6})[.)]\\s+)(.*)");
  private static final Pattern FIELD = Pattern.compile(":([^:`\\s][^:`]{0,60}):(?:\\s+(.*))?");

  private final List<RstBlock> blocks = new ArrayList<>();
  private final List<String> styles = new ArrayList<>();
  private final RstDirectives directives = new RstDirectives(this, blocks);
  private String style = "";
  private int lastItem;

  private RstDocument() {}

  /// The blocks in the order of the document.
  public static List<RstBlock> parse(String text) {
    var document = new RstDocument();
    document.read(RstLines.of(text), new Nesting(0, false));
    return List.copyOf(document.blocks);
  }

  /// Reads lines that have no indent in common.
  void read(RstLines lines, Nesting nesting) {
    if (nesting.depth > MAX_DEPTH) {
      paragraph(lines.joined(), nesting, null);
      return;
    }
    for (int i = 0; i < lines.size(); ) {
      int next = lines.isBlank(i) ? i + 1 : block(lines, i, nesting);
      i = Math.max(next, i + 1);
    }
  }

  /// The class that the document gives to the next paragraph.
  void style(String name) {
    style = name;
  }

  /// Reads the block that begins at a line.
  ///
  /// @return the line after it
  private int block(RstLines lines, int i, Nesting nesting) {
    String line = lines.get(i);
    if (lines.isIndented(i)) {
      int end = lines.endOfIndented(i);
      read(lines.dedented(i, end), nesting.quotation());
      return end;
    }
    Matcher explicit = EXPLICIT.matcher(line);
    if (explicit.matches()) {
      int end = lines.endOfIndented(i + 1);
      String first = explicit.group(1) == null ? "" : explicit.group(1);
      explicit(first, lines.dedented(i + 1, end), nesting);
      return end;
    }
    int afterHeading = heading(lines, i, nesting);
    if (afterHeading > i) {
      return afterHeading;
    }
    int afterTable = RstTables.read(lines, i, blocks);
    if (afterTable > i) {
      return afterTable;
    }
    int afterList = list(lines, i, nesting);
    return afterList > i ? afterList : text(lines, i, nesting);
  }

  private void explicit(String first, RstLines body, Nesting nesting) {
    Matcher footnote = FOOTNOTE.matcher(first);
    Matcher directive = DIRECTIVE.matcher(first);
    if (footnote.matches()) {
      String words = footnote.group(2) == null ? "" : footnote.group(2);
      blocks.add(new RstBlock.Footnote(footnote.group(1), body.after(words).joined()));
    } else if (directive.matches()) {
      String argument = directive.group(2) == null ? "" : directive.group(2).strip();
      directives.read(directive.group(1), argument, body, nesting);
    }
    // What is left are comments, targets of links, and substitutions.
  }

  /// @return the line after the heading; the same line when there is none
  private int heading(RstLines lines, int i, Nesting nesting) {
    String line = lines.get(i);
    if (ADORNMENT.matcher(line).matches()) {
      boolean over = !lines.isBlank(i + 1) && line.equals(lines.get(i + 2)) && nesting.depth == 0;
      if (over) {
        addHeading(lines.get(i + 1).strip(), line.charAt(0) + "over");
        return i + 3;
      }
      // A line of dashes parts sections without a heading, and is no text.
      return line.length() >= 4 ? i + 1 : i;
    }
    String below = lines.get(i + 1);
    boolean under =
        nesting.depth == 0
            && ADORNMENT.matcher(below).matches()
            && (below.length() >= line.length() || below.length() >= 4)
            && line.length() <= Sections.MAX_HEADING;
    if (under) {
      addHeading(line, below.substring(0, 1));
      return i + 2;
    }
    return i;
  }

  private void addHeading(String source, String adornment) {
    if (!styles.contains(adornment)) {
      styles.add(adornment);
    }
    blocks.add(new RstBlock.Heading(styles.indexOf(adornment) + 1, source));
  }

  /// @return the line after the item; the same line when there is none
  private int list(RstLines lines, int i, Nesting nesting) {
    String line = lines.get(i);
    Matcher field = FIELD.matcher(line);
    if (field.matches()) {
      int end = lines.endOfIndented(i + 1);
      String value = field.group(2) == null ? "" : field.group(2);
      String words = lines.dedented(i + 1, end).after(value).joined();
      paragraph(field.group(1) + ": " + words, nesting, null);
      return end;
    }
    Matcher bullet = BULLET.matcher(line);
    Matcher item = ITEM.matcher(line);
    boolean isBullet = bullet.matches();
    if (!isBullet && !(item.matches() && endsLikeAnItem(lines, i))) {
      return i;
    }
    int end = lines.endOfIndented(i + 1);
    RstLines rest = lines.dedented(i + 1, end);
    int before = blocks.size();
    String number = isBullet ? null : numberOf(item.group(2));
    String first = isBullet ? bullet.group(2) : number == null ? line : item.group(3);
    read(rest.after(first), nesting.inner());
    if (number != null) {
      giveNumber(before, number);
    }
    return end;
  }

  /// A paragraph may begin with an initial (`A. Weir said …`) and run on without an indent.
  private static boolean endsLikeAnItem(RstLines lines, int i) {
    return lines.isBlank(i + 1)
        || lines.isIndented(i + 1)
        || ITEM.matcher(lines.get(i + 1)).matches();
  }

  private @Nullable String numberOf(String enumerator) {
    if (enumerator.equals("#")) {
      lastItem++;
      return String.valueOf(lastItem);
    }
    if (!Character.isDigit(enumerator.charAt(0))) {
      return null;
    }
    lastItem = Integer.parseInt(enumerator);
    return enumerator;
  }

  private void giveNumber(int index, String number) {
    if (index < blocks.size()
        && blocks.get(index) instanceof RstBlock.Paragraph(var words, var quoted, var _, var own)) {
      blocks.set(index, new RstBlock.Paragraph(words, quoted, number, own));
    }
  }

  private int text(RstLines lines, int i, Nesting nesting) {
    boolean lineBlock = lines.get(i).startsWith("| ");
    int end = i + 1;
    while (!lines.isBlank(end)
        && !(end == i + 1 && lines.isIndented(end))
        && !(lineBlock && !lines.isIndented(end))) {
      end++;
    }
    RstLines part = new RstLines(lines.all().subList(i, Math.min(end, lines.size())));
    String words = lineBlock ? part.joined().substring(2) : part.joined();
    boolean literal = words.endsWith("::");
    if (!literal || words.length() > 2) {
      paragraph(literal ? words.substring(0, words.length() - 1) : words, nesting, null);
    }
    return literal ? literal(lines, end) : end;
  }

  private int literal(RstLines lines, int from) {
    int end = lines.endOfIndented(from);
    String words = lines.dedented(from, end).joined();
    if (!words.isEmpty()) {
      blocks.add(new RstBlock.Literal(words));
    }
    return Math.max(end, from);
  }

  private void paragraph(String source, Nesting nesting, @Nullable String item) {
    lastItem = nesting.depth == 0 ? 0 : lastItem;
    blocks.add(new RstBlock.Paragraph(source, nesting.quoted, item, style));
    style = "";
  }

  /// How deep in items, quotations and directives lines lie.
  ///
  /// @param quoted whether in a quotation
  record Nesting(int depth, boolean quoted) {

    Nesting inner() {
      return new Nesting(depth + 1, quoted);
    }

    Nesting quotation() {
      return new Nesting(depth + 1, true);
    }
  }
}
