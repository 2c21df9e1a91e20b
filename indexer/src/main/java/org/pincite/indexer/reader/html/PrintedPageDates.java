package org.pincite.indexer.reader.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.PassageText;
import org.pincite.corpus.PublishedDate;
import org.pincite.indexer.reader.DateChoice;
import org.pincite.indexer.reader.PrintedDates;

/// The dates that are printed beside a page's headline, in short lines that are about little else.
///
/// @param published empty when none is printed
/// @param modified empty when none is printed
record PrintedPageDates(Optional<PublishedDate> published, Optional<PublishedDate> modified) {

  private static final int BEFORE = 8;
  private static final int AFTER = 30;
  private static final int MAX_LINE = 120;
  private static final int MAX_MORE = 25;
  private static final Pattern PUBLISHED =
      Pattern.compile("(?i)\\b(?:published|posted|issued|date|by|first)\\b");
  private static final Pattern CHANGED =
      Pattern.compile("(?i)\\b(?:updated|modified|edited|reviewed|changed)\\b");

  static PrintedPageDates of(Document page) {
    Element headline = PageTitle.headline(page);
    if (headline == null) {
      return new PrintedPageDates(Optional.empty(), Optional.empty());
    }
    List<String> lines = Lines.around(page.body(), headline);
    return new PrintedPageDates(dateIn(lines, false), dateIn(lines, true));
  }

  private static Optional<PublishedDate> dateIn(List<String> lines, boolean changed) {
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      // A label is often an element of its own, before the date.
      String label = i > 0 && lines.get(i - 1).length() <= MAX_MORE ? lines.get(i - 1) : "";
      Optional<PublishedDate> date =
          PrintedDates.first(line, "page")
              .filter(found -> DateChoice.isBelievable(found.firstDay()));
      boolean isChange =
          CHANGED.matcher(line).find()
              || (CHANGED.matcher(label).find() && PrintedDates.first(label, "page").isEmpty());
      if (date.isPresent() && isChange == changed && isAboutDate(line)) {
        return date;
      }
    }
    return Optional.empty();
  }

  private static boolean isAboutDate(String line) {
    return line.length() <= MAX_MORE + 15
        || PUBLISHED.matcher(line).find()
        || CHANGED.matcher(line).find();
  }

  /// The short texts shortly before and after the headline.
  private static final class Lines implements NodeFilter {

    private final Element headline;
    private final List<String> before = new ArrayList<>();
    private final List<String> after = new ArrayList<>();
    private boolean passed;
    private boolean skipping;

    private Lines(Element headline) {
      this.headline = headline;
    }

    static List<String> around(Element body, Element headline) {
      var lines = new Lines(headline);
      NodeTraversor.filter(lines, body);
      var all = new ArrayList<>(lines.after);
      all.addAll(
          lines.before.subList(Math.max(0, lines.before.size() - BEFORE), lines.before.size()));
      return all;
    }

    @Override
    public FilterResult head(Node node, int depth) {
      if (node.equals(headline)) {
        passed = true;
        skipping = false;
        return FilterResult.SKIP_ENTIRELY;
      }
      if (node instanceof Element element && isSkipped(element)) {
        return FilterResult.SKIP_ENTIRELY;
      }
      if (node instanceof TextNode text && !skipping) {
        add(text);
      }
      return after.size() >= AFTER ? FilterResult.STOP : FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
      return FilterResult.CONTINUE;
    }

    private void add(TextNode text) {
      String whole = text.getWholeText();
      String line = whole.isBlank() ? "" : PassageText.folded(whole);
      if (!line.isEmpty()) {
        String kept = line.length() <= MAX_LINE ? line : "";
        (passed ? after : before).add(kept);
      }
    }

    private boolean isSkipped(@Nullable Element element) {
      return element != null
          && (element.nameIs("script") || element.nameIs("style") || element.nameIs("nav"))
          && !headline.parents().contains(element);
    }
  }
}
