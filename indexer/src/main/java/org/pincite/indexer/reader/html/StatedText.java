package org.pincite.indexer.reader.html;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/// The text of an article as its page states it for machines (schema.org's `articleBody`). It has
/// no headings and often no paragraphs, so that it serves only where the page itself does not show
/// it: where a script would set it in.
final class StatedText {

  private static final int MIN_LENGTH = 300;
  private static final int MAX_LENGTH = 1 << 20;
  private static final double MOST = 0.5;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final Pattern MARKUP = Pattern.compile("</?(?:p|br|div|a|strong|em)[ />]");
  private static final Pattern LINES = Pattern.compile("[\\r\\n]+");

  private StatedText() {}

  /// The element with the text: what was found, or the stated text when hardly any of that was.
  ///
  /// @param stated may be empty
  static Element or(Element found, String stated) {
    if (stated.length() < MIN_LENGTH
        || stated.length() > MAX_LENGTH
        || share(words(stated), words(found.text())) >= MOST) {
      return found;
    }
    if (MARKUP.matcher(stated).find()) {
      return Jsoup.parseBodyFragment(stated).body();
    }
    var text = new Element("div");
    LINES.splitAsStream(stated).forEach(line -> text.appendElement("p").text(line));
    return text;
  }

  private static double share(Set<String> expected, Set<String> found) {
    return expected.isEmpty()
        ? 1
        : (double) expected.stream().filter(found::contains).count() / expected.size();
  }

  private static Set<String> words(String text) {
    var words = new HashSet<String>();
    Matcher word = WORD.matcher(text.toLowerCase(Locale.ROOT));
    while (word.find()) {
      words.add(word.group());
    }
    return words;
  }
}
