package org.pincite.indexer.reader.html;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.PassageText;

/// Words within a sentence. They stay, whatever their element is called: a term that opens an
/// explanation is a `popup`, and a link to another text is `related`. Spans are not held to be
/// words, since they also hold what is only read aloud, or shown on demand.
final class Wording {

  private static final Evaluator WORDS =
      Selector.evaluatorOf("a, abbr, dfn, em, strong, b, i, u, mark, cite, q, code, time");
  private static final Evaluator SENTENCES = Selector.evaluatorOf("p, li, dd, td, blockquote, div");
  private static final int MIN_BESIDE = 40;
  private static final int MAX_BESIDE = 10;

  private Wording() {}

  /// Whether the sentence around the element would lack its words: it stands in running text,
  /// beside letters of the same line, and says more than that a text goes on elsewhere.
  static boolean isInSentence(Element element) {
    if (!WORDS.matches(element, element) || element.attr("aria-hidden").equals("true")) {
      return false;
    }
    Element outermost = element;
    Element around = element.parent();
    while (around != null && !around.isBlock()) {
      outermost = around;
      around = around.parent();
    }
    return around != null
        && SENTENCES.matches(around, around)
        && (isWords(outermost.previousSibling()) || isWords(outermost.nextSibling()))
        && isAmongWords(outermost)
        && !FurnitureLines.isKnown(PassageText.folded(element.text()), true);
  }

  private static boolean isAmongWords(Element element) {
    int length = 0;
    Node before = element.previousSibling();
    Node after = element.nextSibling();
    for (int i = 0; i < MAX_BESIDE && length < MIN_BESIDE; i++) {
      length += ownLength(before) + ownLength(after);
      before = before == null ? null : before.previousSibling();
      after = after == null ? null : after.nextSibling();
    }
    return length >= MIN_BESIDE;
  }

  private static int ownLength(@Nullable Node node) {
    return node instanceof TextNode text ? text.text().strip().length() : 0;
  }

  private static boolean isWords(@Nullable Node node) {
    return node instanceof TextNode text && text.text().chars().anyMatch(Character::isLetter);
  }
}
