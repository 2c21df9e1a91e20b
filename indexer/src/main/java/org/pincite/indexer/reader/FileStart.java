package org.pincite.indexer.reader;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The beginning of a file, by which a reader recognises its own.
///
/// @param mediaType what the file is in general: `application/xml`, `application/json`,
///   `text/plain`
/// @param name the file's name in lower case
/// @param text the first 64 kB as characters, bytes that are not UTF-8 replaced; without a byte
///   order mark
public record FileStart(String mediaType, String name, String text) {
  private static final Pattern ROOT =
      Pattern.compile("<(?:[A-Za-z_][\\w.-]*:)?([A-Za-z_][\\w.-]*)(?=[\\s/>])");

  /// The name of the first element without its prefix, as of an XML file; empty when there is none.
  public String rootElement() {
    String begin = withoutComments();
    // The declarations of a document type may hold elements' names, and end before the root does.
    int subset = begin.indexOf("<!DOCTYPE");
    int from = subset < 0 ? 0 : Math.max(endOfDoctype(begin, subset), 0);
    Matcher root = ROOT.matcher(begin);
    return root.find(from) ? root.group(1) : "";
  }

  // A pattern would look for the end of every comment that has none.
  private String withoutComments() {
    var rest = new StringBuilder();
    int from = 0;
    for (int begin = text.indexOf("<!--"); begin >= 0; begin = text.indexOf("<!--", from)) {
      int end = text.indexOf("-->", begin + 4);
      if (end < 0) {
        break;
      }
      rest.append(text, from, begin);
      from = end + 3;
    }
    return rest.append(text, from, text.length()).toString();
  }

  private static int endOfDoctype(String begin, int doctype) {
    int open = begin.indexOf('[', doctype);
    int close = begin.indexOf('>', doctype);
    if (open >= 0 && open < close) {
      int end = begin.indexOf(']', open);
      return end < 0 ? begin.length() : begin.indexOf('>', end);
    }
    return close < 0 ? begin.length() : close;
  }
}
