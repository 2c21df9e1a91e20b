package org.pincite.indexer.reader.html;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.pincite.corpus.PassageText;

/// Finds the text of a page: takes away what is never text and what stands around it, chooses the
/// element that holds it, and takes away what is strewn into it. What a page is (an article, a
/// discussion, a list) decides what of it is around the text.
final class PageText {

  // A page with less running text than this part of its text, or with more links that stand by
  // themselves, is a list or a front, unless it says that it is an article.
  private static final double PROSE = 0.4;
  private static final double LINKS = 0.2;
  private static final double MOST = 0.5;
  // Among many links, a text this long in one place is what the page is about all the same.
  private static final int LONG = 800;
  private static final double DENSE = 0.6;
  private static final String MAIN = "main, [role=main], #content, #main, #main-content";

  private final Document page;
  private final PartNames names = new PartNames();

  private PageText(Document page) {
    this.page = page;
  }

  /// The element with the text. Changes the page.
  static Element of(Document page) {
    return new PageText(page).found();
  }

  private Element found() {
    PageKind kind = PageKind.of(page);
    String stated = JsonLd.of(page).articleBody().orElse("");
    String description =
        PassageText.folded(
            page.select("meta[name=description], meta[property=og:description]").attr("content"));
    PageFurniture.removeScriptsFrom(page);
    PageFurniture.removeFrom(page.body(), names);
    Element text =
        switch (kind) {
          case ARTICLE -> article(description);
          case DISCUSSION -> discussion();
          case UNSTATED -> MainText.isMarked(page.body()) || isProse() ? article(description) : list();
        };
    return StatedText.or(text, stated);
  }

  private Element article(String description) {
    PageFurniture.removeFromArticle(page.body(), names);
    Element root = MainText.of(page.body());
    StandFirst.moveInto(root, page, description, names);
    TextClutter.removeFromArticle(root, names);
    return root;
  }

  private Element discussion() {
    Element root = MainText.of(page.body());
    TextClutter.removeFromDiscussion(root, names);
    return root;
  }

  /// All that is left, or what is marked as the main part of the page.
  private Element list() {
    Element body = page.body();
    TextMeasure measure = TextMeasure.within(body);
    Element root =
        body.select(MAIN).stream()
            .filter(element -> measure.text(element) >= MOST * measure.text(body))
            .findFirst()
            .orElse(body);
    TextClutter.removeFromList(root, names);
    return root;
  }

  private boolean isProse() {
    Element body = page.body();
    TextMeasure measure = TextMeasure.within(body);
    Element root = MainText.of(body);
    int running = measure.running(root);
    boolean most =
        running >= PROSE * measure.text(body)
            && measure.looseLinks(root) <= LINKS * measure.text(root);
    boolean among =
        running >= LONG
            && running >= MOST * measure.running(body)
            && running >= DENSE * measure.text(root);
    return most || among;
  }
}
