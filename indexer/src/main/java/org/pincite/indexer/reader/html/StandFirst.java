package org.pincite.indexer.reader.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.PassageText;
import org.pincite.indexer.reader.html.PartNames.Part;

/// The sentence or two that many newspapers set between the headline and the text. It belongs to
/// the text, and often stands outside the element that holds the rest.
final class StandFirst implements NodeFilter {

  private static final Pattern NAMED =
      Pattern.compile(
          "(?i)(?:^|[^a-z])(?:stand-?first|strap-?line|sub-?(?:title|head(?:line|ing)?|deck|hed)|dek"
              + "|deck|lede?|lead|intro(?:duction)?|summary|excerpt|tagline|abstract|description"
              + "|article-?(?:sub|desc))(?:[^a-z]|$)");
  private static final Pattern HOME = Pattern.compile("(?:https?://[^/?#]*)?/?");
  private static final int MIN_LENGTH = 30;
  private static final int MAX_LENGTH = 600;
  private static final int MAX_NAMES = 300;
  private static final double MOSTLY_LINKED = 0.5;
  private static final int ABOVE = 2;
  private static final int MAX_BETWEEN = 500;

  private final Element root;
  private final String stated;
  private final PartNames names;
  private final TextMeasure measure;
  private final List<Element> between = new ArrayList<>();
  private @Nullable Element headline;
  private boolean reached;

  private StandFirst(Element root, Element body, String stated, PartNames names) {
    this.root = root;
    this.stated = stated;
    this.names = names;
    this.measure = TextMeasure.within(body);
    NodeTraversor.filter(this, body);
  }

  /// Moves the standfirst of a page to the begin of the text, when it stands outside. One that is
  /// marked as a heading becomes a paragraph: nothing stands below it.
  ///
  /// @param stated the page's own description of itself; may be empty
  static void moveInto(Element root, Document page, String stated, PartNames names) {
    Element inside = root.selectFirst("h1 + h2, h1 + h3, h1 + h4");
    if (inside != null && isNamed(inside)) {
      inside.tagName("p");
    } else if (root.selectFirst("h1") == null && !root.equals(page.body())) {
      new StandFirst(root, page.body(), stated, names)
          .found()
          .ifPresent(element -> move(element, root));
    }
  }

  private static void move(Element found, Element root) {
    // As a paragraph, though it be marked as a heading: nothing stands below it.
    Element paragraph = new Element("p").appendChildren(List.copyOf(found.childNodes()));
    found.remove();
    root.prependChild(paragraph);
  }

  /// Collects what stands between the last headline before the text and the text.
  @Override
  public FilterResult head(Node node, int depth) {
    if (node.equals(root)) {
      reached = true;
      return FilterResult.STOP;
    }
    if (node instanceof Element element) {
      if (element.nameIs("h1") && !isNameOfSite(element)) {
        headline = element;
        between.clear();
      } else if (headline != null && between.size() < MAX_BETWEEN) {
        between.add(element);
      }
    }
    return FilterResult.CONTINUE;
  }

  /// Whether a heading is the name of the site, which leads to its front.
  static boolean isNameOfSite(Element h1) {
    Element link = h1.selectFirst("a[href]");
    return link != null && HOME.matcher(link.attr("href")).matches();
  }

  private Optional<Element> found() {
    return between.stream()
        .filter(_ -> reached)
        .filter(this::isShortText)
        .max(Comparator.comparingInt(this::rank))
        .filter(element -> rank(element) > 0);
  }

  private boolean isShortText(Element element) {
    int length = measure.text(element);
    return length >= MIN_LENGTH
        && length <= MAX_LENGTH
        && element.isBlock()
        && !measure.isLinked(element, MOSTLY_LINKED)
        && element.children().stream().noneMatch(Element::isBlock)
        && !names.call(element, Part.CAPTION)
        && !names.call(element, Part.BYLINE)
        && !FurnitureLines.isKnown(PassageText.folded(element.text()), false);
  }

  /// The more certain, the higher; 0 when it may be anything.
  private int rank(Element element) {
    String text = PassageText.folded(element.text());
    if (!stated.isEmpty() && (text.startsWith(stated) || stated.startsWith(text))) {
      return 3;
    }
    Element around = element;
    for (int i = 0; i <= ABOVE && around != null; i++) {
      if (isNamed(around)) {
        return 2;
      }
      around = around.parent();
    }
    boolean follows = headline != null && element.equals(headline.nextElementSibling());
    return follows && measure.running(element) > 0 ? 1 : 0;
  }

  private static boolean isNamed(Element element) {
    String names = element.className() + " " + element.id() + " " + element.attr("data-gu-name");
    return NAMED.matcher(PassageText.beginning(names, MAX_NAMES)).find();
  }
}
