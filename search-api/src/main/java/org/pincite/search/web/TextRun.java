package org.pincite.search.web;

import java.util.ArrayList;
import java.util.List;
import org.pincite.search.Snippet;
import org.pincite.search.Snippet.Highlight;

/// A stretch of plain text that is marked as a whole or not at all. Templates print runs, escaped,
/// so that no text of a document is ever printed as HTML.
public record TextRun(String text, boolean marked) {

  static List<TextRun> of(Snippet snippet) {
    String text = snippet.text();
    var runs = new ArrayList<TextRun>();
    int at = 0;
    for (Highlight highlight : snippet.highlights()) {
      add(runs, text.substring(at, highlight.start()), false);
      add(runs, text.substring(highlight.start(), highlight.end()), true);
      at = highlight.end();
    }
    add(runs, text.substring(at), false);
    return runs;
  }

  private static void add(List<TextRun> runs, String text, boolean marked) {
    if (!text.isEmpty()) {
      runs.add(new TextRun(text, marked));
    }
  }
}
