package org.pincite.indexer.reader.html;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/// How much text of which kind lies within each element of a page, in characters; counted in one
/// pass. Running text is what is read: blocks long enough to be sentences, and not mostly links.
/// After the block classification of boilerpipe and jusText, without their dictionaries, so that it
/// holds for any language.
final class TextMeasure implements NodeVisitor {

  private static final Set<String> PARAGRAPHS = Set.of("p", "blockquote", "pre", "dd");
  private static final int MIN_PARAGRAPH = 25;
  private static final int MIN_SENTENCE = 40;
  private static final int MIN_LOOSE = 80;
  private static final String SENTENCE_ENDS = ".!?:…。！？\"”’'»)";

  private final Map<Element, Counts> counts = new IdentityHashMap<>();
  private int paragraphs;
  private int links;
  private int blockText;
  private int blockLinked;
  private char blockEnd = ' ';

  private TextMeasure() {}

  /// Measures an element and all within it as they are now.
  static TextMeasure within(Element root) {
    var measure = new TextMeasure();
    NodeTraversor.traverse(measure, root);
    return measure;
  }

  /// All text, with white space folded.
  int text(Element element) {
    return of(element).text;
  }

  /// What of the text lies in links.
  int linked(Element element) {
    return of(element).linked;
  }

  /// What of the text is running text and not linked.
  int running(Element element) {
    return of(element).running;
  }

  /// What of the text is links that stand by themselves, not in running text.
  int looseLinks(Element element) {
    return of(element).looseLinks;
  }

  /// Whether at least this part of the text, and any, lies in links.
  boolean isLinked(Element element, double share) {
    Counts own = of(element);
    return own.linked > 0 && own.linked >= own.text * share;
  }

  private Counts of(Element element) {
    return counts.getOrDefault(element, Counts.NONE);
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode text && node.parent() instanceof Element parent) {
      add(text.getWholeText(), parent);
    } else if (node instanceof Element element) {
      if (element.isBlock() && element.parent() != null) {
        endBlock(element.parent());
      }
      paragraphs += PARAGRAPHS.contains(element.normalName()) ? 1 : 0;
      links += element.nameIs("a") ? 1 : 0;
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      if (element.isBlock() || depth == 0) {
        endBlock(element);
      }
      paragraphs -= PARAGRAPHS.contains(element.normalName()) ? 1 : 0;
      links -= element.nameIs("a") ? 1 : 0;
      Counts own = counts.get(element);
      Element parent = element.parent();
      if (own != null && parent != null && depth > 0) {
        counts.computeIfAbsent(parent, _ -> new Counts()).add(own);
      }
    }
  }

  private void add(String text, Element parent) {
    int length = 0;
    boolean space = true;
    for (int i = 0; i < text.length(); i++) {
      boolean blank = Character.isWhitespace(text.charAt(i)) || text.charAt(i) == '\u00a0';
      length += blank && space ? 0 : 1;
      space = blank;
      blockEnd = blank ? blockEnd : text.charAt(i);
    }
    if (length > 0) {
      Counts own = counts.computeIfAbsent(parent, _ -> new Counts());
      own.text += length;
      own.linked += links > 0 ? length : 0;
      blockText += length;
      blockLinked += links > 0 ? length : 0;
    }
  }

  private void endBlock(Element owner) {
    if (blockText > 0) {
      Counts own = counts.computeIfAbsent(owner, _ -> new Counts());
      if (isRunning(blockText - blockLinked)) {
        own.running += blockText - blockLinked;
      } else {
        own.looseLinks += blockLinked;
      }
    }
    blockText = 0;
    blockLinked = 0;
    blockEnd = ' ';
  }

  private boolean isRunning(int unlinked) {
    return unlinked >= MIN_LOOSE
        || (unlinked > blockLinked
            && ((paragraphs > 0 && unlinked >= MIN_PARAGRAPH)
                || (unlinked >= MIN_SENTENCE && SENTENCE_ENDS.indexOf(blockEnd) >= 0)));
  }

  private static final class Counts {
    private static final Counts NONE = new Counts();

    private int text;
    private int linked;
    private int running;
    private int looseLinks;

    private void add(Counts inner) {
      text += inner.text;
      linked += inner.linked;
      running += inner.running;
      looseLinks += inner.looseLinks;
    }
  }
}
