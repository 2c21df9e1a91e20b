package org.pincite.indexer.reader.html;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.PassageText;
import org.pincite.indexer.reader.TextBlock;

/// Cuts a part of a page into blocks at the borders of its block elements, so that each text node
/// lies in exactly one block however the elements are nested. Two line breaks are a border too.
/// Paragraphs keep their printed numbers, their anchors, and whether they are notes or rows of a
/// table. Iterative: a page cannot exhaust the stack.
public final class HtmlBlocks implements NodeFilter {

  private static final Pattern HEADING = Pattern.compile("h[1-6]");
  private static final Pattern NUMBER_NAMES =
      Pattern.compile(
          "(?i)(?:^|[\\s_-])(?:num|number|numbering|para-?num(?:ber)?|paragraph-?num(?:ber)?)(?:$|\\s)");
  // A line break that is meant; a line feed in the source of a page is a space.
  private static final char BREAK = '\u2028';
  private static final Pattern BREAKS = Pattern.compile(BREAK + "\\s*" + BREAK);

  private static final int NONE = -1;
  private static final int MAX_HEADING = 120;

  private final @Nullable String title;
  private final Footnotes footnotes;
  private final StringBuilder text = new StringBuilder();
  private final ListNumbers lists = new ListNumbers();
  private final Anchors anchors = new Anchors();
  private final NumberedBlocks blocks;
  private int blankUpTo;
  private int headingDepth = NONE;
  private boolean hasHeadline;
  private int preformatted;
  private Footnotes.@Nullable Note note;
  private int noteDepth = NONE;

  private HtmlBlocks(@Nullable String title, Footnotes footnotes) {
    this.title = title;
    this.footnotes = footnotes;
    this.blocks = new NumberedBlocks(footnotes, anchors);
  }

  /// The blocks below an element, in reading order.
  ///
  /// @param title of the record: a headline with the same words is left out
  static List<TextBlock> of(Element root, @Nullable String title, Footnotes footnotes) {
    var collector = new HtmlBlocks(title, footnotes);
    NodeTraversor.filter(collector, root);
    collector.endBlock();
    return collector.blocks.all();
  }

  /// The blocks of a text in HTML that is part of a file of another form.
  ///
  /// @param body whose marks of footnotes are taken out
  /// @param title of the record: a headline with the same words is left out
  public static List<TextBlock> of(Element body, @Nullable String title) {
    body.select("script, style, noscript, template, iframe, svg, button").remove();
    return of(body, title, Footnotes.in(body));
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (footnotes.isHidden(node)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (node instanceof TextNode words) {
      String whole = words.getWholeText();
      text.append(preformatted > 0 ? whole.replace('\n', BREAK) : whole);
    } else if (node instanceof Element element) {
      if (element.nameIs("tr") && DataRows.isDataRow(element)) {
        endBlock();
        anchors.begin(element, true);
        blocks.row(element);
        return FilterResult.SKIP_ENTIRELY;
      }
      if (element.isBlock()) {
        endBlock();
      }
      if (isNumber(element)) {
        return FilterResult.SKIP_ENTIRELY;
      }
      begin(element, depth);
    }
    return FilterResult.CONTINUE;
  }

  private void begin(Element element, int depth) {
    if (element.nameIs("br")) {
      text.append(BREAK);
    } else if (headingDepth == NONE && isHeading(element)) {
      endBlock();
      headingDepth = depth;
    } else if (element.isBlock()) {
      beginBlock(element, depth);
    } else if (isApart(element)) {
      text.append(' ');
    }
    anchors.begin(element, isBlank());
    if (element.nameIs("pre")) {
      preformatted++;
    }
  }

  private void beginBlock(Element element, int depth) {
    if (noteDepth == NONE) {
      note = footnotes.of(element);
      noteDepth = note == null ? NONE : depth;
    }
    if (element.nameIs("ol") || element.nameIs("ul")) {
      lists.begin(element);
    } else if (element.nameIs("li")) {
      blocks.numberOfItem(lists.item(element));
    }
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      if (element.nameIs("pre")) {
        preformatted--;
      }
      if (depth == headingDepth) {
        endHeading(element);
      } else if (element.isBlock()) {
        endBlock();
        endList(element);
      } else if (isApart(element)) {
        text.append(' ');
      }
      anchors.end(element);
      if (depth == noteDepth) {
        note = null;
        noteDepth = NONE;
      }
    }
    return FilterResult.CONTINUE;
  }

  private void endList(Element element) {
    if (element.nameIs("ol") || element.nameIs("ul")) {
      lists.end();
    } else if (element.nameIs("li")) {
      blocks.endItem();
    }
  }

  private void clearText() {
    text.setLength(0);
    blankUpTo = 0;
  }

  /// Whether the block has no words so far; looks at each character once.
  private boolean isBlank() {
    while (blankUpTo < text.length() && isSpace(text.charAt(blankUpTo))) {
      blankUpTo++;
    }
    return blankUpTo == text.length();
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || c == '\u00a0';
  }

  /// Takes the number from an element that is made for it, at the beginning of a paragraph.
  private boolean isNumber(Element element) {
    if (headingDepth != NONE || !isBlank() || !NUMBER_NAMES.matcher(element.className()).find()) {
      return false;
    }
    String found = PrintedNumbers.marked(PassageText.folded(element.text()));
    if (found == null) {
      return false;
    }
    blocks.number(found);
    anchors.begin(element, true);
    return true;
  }

  private void endHeading(Element element) {
    headingDepth = NONE;
    blocks.keepNumber();
    int level = element.normalName().charAt(1) - '0';
    String words = PageTitle.withoutLink(PassageText.folded(text.toString()));
    clearText();
    boolean headline = level == 1 && !hasHeadline;
    hasHeadline |= headline;
    if (headline && title != null && PageTitle.isWithin(words, title)) {
      return;
    }
    // A headline is above everything, and a standfirst set as a heading is a sentence; neither
    // tells where in the text a paragraph stands.
    if (headline || words.endsWith(".") || words.length() > MAX_HEADING) {
      blocks.paragraph(words, note);
    } else if (!words.isEmpty()) {
      blocks.heading(level, words);
    }
  }

  private void endBlock() {
    if (headingDepth != NONE) {
      text.append(' ');
      return;
    }
    for (String paragraph : BREAKS.split(text, -1)) {
      blocks.paragraph(PassageText.folded(paragraph), note);
    }
    clearText();
  }

  private static boolean isHeading(Element element) {
    return HEADING.matcher(element.normalName()).matches();
  }

  /// Elements whose text does not continue a word: those of the site's own making, and marks of
  /// footnotes that lead nowhere.
  private static boolean isApart(Element element) {
    return !element.tag().isKnownTag()
        || (element.nameIs("sup") && element.selectFirst("a") != null);
  }
}
