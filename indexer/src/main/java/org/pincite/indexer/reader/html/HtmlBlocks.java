package org.pincite.indexer.reader.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.PassageText;
import org.pincite.indexer.reader.TableRows;
import org.pincite.indexer.reader.TextBlock;

/// Cuts a part of a page into blocks at the borders of its block elements, so that each text node
/// lies in exactly one block however the elements are nested. Two line breaks are a border too.
/// Iterative: a page cannot exhaust the stack.
public final class HtmlBlocks implements NodeFilter {

  private static final Pattern HEADING = Pattern.compile("h[1-6]");
  private static final Set<String> NOT_IN_DATA_CELLS =
      Set.of("table", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre");
  // A line break that is meant; a line feed in the source of a page is a space.
  private static final char BREAK = '\u2028';
  private static final Pattern BREAKS = Pattern.compile(BREAK + "\\s*" + BREAK);

  private static final int NONE = -1;
  private static final int MAX_HEADING = 120;

  private final @Nullable String title;
  private final List<TextBlock> blocks = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private int headingDepth = NONE;
  private boolean hasHeadline;
  private int preformatted;

  private HtmlBlocks(@Nullable String title) {
    this.title = title;
  }

  /// The blocks below an element, in reading order.
  ///
  /// @param title of the record: a headline with the same words is left out
  public static List<TextBlock> of(Element root, @Nullable String title) {
    var collector = new HtmlBlocks(title);
    NodeTraversor.filter(collector, root);
    collector.endBlock();
    return collector.blocks;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode words) {
      String whole = words.getWholeText();
      text.append(preformatted > 0 ? whole.replace('\n', BREAK) : whole);
    } else if (node instanceof Element element) {
      if (element.nameIs("tr") && isDataRow(element)) {
        endBlock();
        blocks.add(new TextBlock.Paragraph(TableRows.text(element.children().eachText())));
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
      endBlock();
    } else if (isApart(element)) {
      text.append(' ');
    }
    if (element.nameIs("pre")) {
      preformatted++;
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
      } else if (isApart(element)) {
        text.append(' ');
      }
    }
    return FilterResult.CONTINUE;
  }

  private void endHeading(Element element) {
    headingDepth = NONE;
    int level = element.normalName().charAt(1) - '0';
    String words = PassageText.folded(text.toString());
    text.setLength(0);
    boolean headline = level == 1 && !hasHeadline;
    hasHeadline |= headline;
    if (headline && words.equalsIgnoreCase(title)) {
      return;
    }
    // A headline is above everything, and a standfirst set as a heading is a sentence; neither
    // tells where in the text a paragraph stands.
    if (headline || words.endsWith(".") || words.length() > MAX_HEADING) {
      addParagraph(words);
    } else {
      blocks.add(new TextBlock.Heading(level, words));
    }
  }

  private void endBlock() {
    if (headingDepth != NONE) {
      text.append(' ');
      return;
    }
    for (String paragraph : BREAKS.split(text, -1)) {
      addParagraph(PassageText.folded(paragraph));
    }
    text.setLength(0);
  }

  /// Pages repeat captions for screens of other sizes; the copies follow each other.
  private void addParagraph(String words) {
    var paragraph = new TextBlock.Paragraph(words);
    if (!words.isEmpty() && (blocks.isEmpty() || !blocks.getLast().equals(paragraph))) {
      blocks.add(paragraph);
    }
  }

  private static boolean isHeading(Element element) {
    return HEADING.matcher(element.normalName()).matches();
  }

  /// Elements whose text does not continue a word: those of the site's own making, and marks of
  /// footnotes.
  private static boolean isApart(Element element) {
    return !element.tag().isKnownTag()
        || (element.nameIs("sup") && element.selectFirst("a") != null);
  }

  /// Whether a row holds short facts, and not a page's layout.
  private static boolean isDataRow(Element row) {
    return row.childrenSize() > 1 && row.children().stream().allMatch(HtmlBlocks::isDataCell);
  }

  private static boolean isDataCell(Element cell) {
    return cell.stream().noneMatch(inner -> NOT_IN_DATA_CELLS.contains(inner.normalName()))
        && cell.stream().filter(inner -> inner.nameIs("p")).limit(2).count() < 2;
  }
}
