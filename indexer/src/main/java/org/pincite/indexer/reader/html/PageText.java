package org.pincite.indexer.reader.html;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.pincite.corpus.PassageText;

/// Finds the text of a page: takes away what is never text and what stands around it, chooses the
/// element that holds it, and takes away what is strewn into it.
final class PageText {

  // A page with less running text than this part of its text is a list or a front, unless it says
  // that it is an article.
  private static final double PROSE = 0.4;
  private static final double MOST = 0.5;
  private static final String MAIN = "main, [role=main], #content, #main, #main-content";

  private PageText() {}

  /// The element with the text. Changes the page.
  static Element of(Document page) {
    PageKind kind = PageKind.of(page);
    String stated = JsonLd.of(page).articleBody().orElse("");
    String description =
        PassageText.folded(
            page.select("meta[name=description], meta[property=og:description]").attr("content"));
    var names = new PartNames();
    PageFurniture.removeScriptsFrom(page);
    PageFurniture.removeFrom(page, names, kind == PageKind.DISCUSSION);
    Element text =
        switch (kind) {
          case ARTICLE -> article(page, names, description);
          case DISCUSSION -> MainText.of(page.body());
          case UNSTATED ->
              isProse(page.body()) ? article(page, names, description) : whole(page.body());
        };
    return StatedText.or(text, stated);
  }

  private static Element article(Document page, PartNames names, String description) {
    Element root = MainText.of(page.body());
    StandFirst.moveInto(root, page, description, names);
    TextClutter.removeFrom(root, names);
    return root;
  }

  private static boolean isProse(Element body) {
    TextMeasure measure = TextMeasure.within(body);
    return measure.running(MainText.of(body)) >= PROSE * measure.text(body);
  }

  /// All that is left, or what is marked as the main part of the page.
  private static Element whole(Element body) {
    TextMeasure measure = TextMeasure.within(body);
    return body.select(MAIN).stream()
        .filter(element -> measure.text(element) >= MOST * measure.text(body))
        .findFirst()
        .orElse(body);
  }
}
