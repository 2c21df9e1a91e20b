package org.pincite.search.http;

import org.pincite.search.Snippet;
import org.pincite.search.Snippet.Highlight;

/// A snippet as HTML. Documents are hostile: everything is escaped but the marks put in here.
final class MarkedText {
  private MarkedText() {}

  static String html(Snippet snippet) {
    String text = snippet.text();
    var html = new StringBuilder(text.length() + 64);
    int at = 0;
    for (Highlight highlight : snippet.highlights()) {
      escape(text, at, highlight.start(), html);
      html.append("<mark>");
      escape(text, highlight.start(), highlight.end(), html);
      html.append("</mark>");
      at = highlight.end();
    }
    escape(text, at, text.length(), html);
    return html.toString();
  }

  private static void escape(String text, int start, int end, StringBuilder html) {
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> html.append("&amp;");
        case '<' -> html.append("&lt;");
        case '>' -> html.append("&gt;");
        case '"' -> html.append("&quot;");
        case '\'' -> html.append("&#39;");
        default -> html.append(c);
      }
    }
  }
}
