package org.pincite.indexer.reader.akn;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.PassageText;

/// Recognises headings that are marked as paragraphs, by the class that the style of the document
/// had from which the XML was made.
final class AknHeadings {
  private static final int LONGEST = 250;
  private static final Pattern STYLE = Pattern.compile("(?i).*heading\\s*(\\d?)");
  private static final Pattern SENTENCE_END = Pattern.compile(".*[.;?!,:…][\"'’”)\\]]*");

  private AknHeadings() {}

  /// Whether a paragraph is one, such as `(a) The law`: judgments also set their numbered
  /// paragraphs in `Heading1`.
  static boolean isHeading(@Nullable String style, String text, AknPlace place) {
    if (style == null || !STYLE.matcher(style).matches()) {
      return false;
    }
    String words = PassageText.folded(text);
    boolean numbered = place.number() != null && !place.number().endsWith(")");
    return !numbered
        && words.length() <= LONGEST
        && words.codePoints().anyMatch(Character::isLetterOrDigit)
        && !SENTENCE_END.matcher(words).matches();
  }

  /// Below the headings that are marked as such.
  static int level(@Nullable String style, AknPlace place) {
    Matcher digit = STYLE.matcher(style == null ? "" : style);
    int own = digit.matches() && !digit.group(1).isEmpty() ? Integer.parseInt(digit.group(1)) : 1;
    return place.level() + Math.max(1, own);
  }
}
