package org.pincite.indexer.reader.html;

import java.util.IdentityHashMap;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/// How many characters of running text (paragraphs, not links and labels) lie within each element
/// of a page; counted once.
final class ParagraphLengths implements NodeVisitor {

  private static final Set<String> PARAGRAPHS = Set.of("p", "blockquote", "pre", "dd");
  // A text this long outside a paragraph is one, on a page made with line breaks.
  private static final int MIN_LOOSE_PARAGRAPH = 80;

  private final IdentityHashMap<Element, Integer> lengths = new IdentityHashMap<>();
  private int paragraphs;
  private int links;

  private ParagraphLengths() {}

  static ParagraphLengths within(Element root) {
    var lengths = new ParagraphLengths();
    NodeTraversor.traverse(lengths, root);
    return lengths;
  }

  int of(Element element) {
    return lengths.getOrDefault(element, 0);
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode text && links == 0 && node.parent() instanceof Element parent) {
      int length = text.text().strip().length();
      if (paragraphs > 0 || length >= MIN_LOOSE_PARAGRAPH) {
        lengths.merge(parent, length, Integer::sum);
      }
    } else if (node instanceof Element element) {
      paragraphs += PARAGRAPHS.contains(element.normalName()) ? 1 : 0;
      links += element.nameIs("a") ? 1 : 0;
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      paragraphs -= PARAGRAPHS.contains(element.normalName()) ? 1 : 0;
      links -= element.nameIs("a") ? 1 : 0;
      Element parent = element.parent();
      if (parent != null && of(element) > 0) {
        lengths.merge(parent, of(element), Integer::sum);
      }
    }
  }
}
