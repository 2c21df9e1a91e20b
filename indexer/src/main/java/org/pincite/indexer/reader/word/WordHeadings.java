package org.pincite.indexer.reader.word;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.PassageKind;
import org.pincite.corpus.PassageText;
import org.pincite.indexer.reader.PrintedNumber;

/// Decides which paragraphs are headings: those of a heading style or with an outline level, unless
/// the style is used for text (judgments set their numbered paragraphs in `heading 1`); and short
/// lines all in bold among the numbered paragraphs.
final class WordHeadings {
  static final int NONE = 0;

  /// Below those that a style names.
  private static final int BOLD_LEVEL = 10;

  private static final int MAX_STYLED = 250;
  private static final int MAX_BOLD = 120;
  private static final double SHARE_OF_TEXT = 0.4;
  private static final Pattern HEADING_STYLE = Pattern.compile("(?i).*heading\\s*(\\d?)");
  private static final Pattern ANNEX = Pattern.compile("(?i)\\s*(?:appendix|annex|schedule)\\b");
  private static final Pattern FIRST_PARAGRAPH = Pattern.compile("\\s*\\[?1[.\\]]?\\s+\\S");
  private static final Pattern SENTENCE_END = Pattern.compile(".*[.;?!,…][\"'’”)\\]]*");

  private final List<WordParagraph> paragraphs;
  private final Map<String, int[]> uses = new HashMap<>();
  private final boolean cover;
  private final int bodyBegin;

  /// @param cover whether the document begins with a page that has no headings
  WordHeadings(List<WordParagraph> paragraphs, boolean cover) {
    this.paragraphs = paragraphs;
    for (WordParagraph paragraph : paragraphs) {
      if (styledLevel(paragraph) != NONE) {
        int[] counts = uses.computeIfAbsent(paragraph.look().style(), style -> new int[2]);
        counts[0]++;
        counts[1] += isText(paragraph) ? 1 : 0;
      }
    }
    this.cover = cover;
    this.bodyBegin = bodyBegin();
  }

  /// The level of the heading that a paragraph is, 1 for the outermost; [#NONE] when it is none.
  int levelOf(int index) {
    WordParagraph paragraph = paragraphs.get(index);
    int styled = cover && index < bodyBegin ? NONE : styledLevel(paragraph);
    if (styled != NONE && !isStyleOfText(paragraph) && isHeadingLike(paragraph, MAX_STYLED)) {
      return styled;
    }
    if (index <= bodyBegin || !isHeadingWithoutStyle(index)) {
      return NONE;
    }
    return ANNEX.matcher(paragraph.text()).lookingAt() ? 1 : BOLD_LEVEL;
  }

  /// Bold lines above the text are a title page; the headings of its first paragraph belong to it.
  private int bodyBegin() {
    for (int i = 0; i < paragraphs.size(); i++) {
      WordParagraph paragraph = paragraphs.get(i);
      boolean heading = styledLevel(paragraph) != NONE && !isStyleOfText(paragraph);
      if (heading && !cover) {
        return i;
      }
      if (isWhole(paragraph.label()) || FIRST_PARAGRAPH.matcher(paragraph.text()).lookingAt()) {
        return i - 3;
      }
    }
    return cover ? 0 : paragraphs.size();
  }

  private boolean isHeadingWithoutStyle(int index) {
    WordParagraph paragraph = paragraphs.get(index);
    if (paragraph.kind() != PassageKind.PARAGRAPH
        || paragraph.label() != null
        || paragraph.isQuotation()
        || index + 1 >= paragraphs.size()
        || !isHeadingLike(paragraph, MAX_BOLD)) {
      return false;
    }
    WordParagraph next = paragraphs.get(index + 1);
    // A line in the style of the numbered paragraphs, of which the number was taken away.
    boolean unnumbered =
        isWhole(next.label())
            && !next.look().style().isEmpty()
            && next.look().style().equals(paragraph.look().style());
    return unnumbered || (paragraph.look().bold() && !next.look().bold());
  }

  private boolean isStyleOfText(WordParagraph paragraph) {
    int[] counts = uses.getOrDefault(paragraph.look().style(), new int[2]);
    return counts[1] > SHARE_OF_TEXT * counts[0];
  }

  private static int styledLevel(WordParagraph paragraph) {
    if (paragraph.kind() != PassageKind.PARAGRAPH) {
      return NONE;
    }
    Matcher style = HEADING_STYLE.matcher(paragraph.look().style());
    if (style.matches()) {
      String digit = style.group(1);
      int stated = digit.isEmpty() ? paragraph.look().outline() : Integer.parseInt(digit);
      return Math.max(1, stated);
    }
    return paragraph.look().outline();
  }

  private static boolean isHeadingLike(WordParagraph paragraph, int longest) {
    String text = PassageText.folded(paragraph.text());
    return !text.isEmpty()
        && text.length() <= longest
        && text.codePoints().anyMatch(Character::isLetterOrDigit)
        && !SENTENCE_END.matcher(text).matches();
  }

  private static boolean isText(WordParagraph paragraph) {
    String text = paragraph.text().strip();
    return text.length() > MAX_STYLED || SENTENCE_END.matcher(lastOf(text)).matches();
  }

  private static String lastOf(String text) {
    return text.substring(Math.max(0, text.length() - 10)).replaceAll("\\s", " ");
  }

  private static boolean isWhole(@Nullable String label) {
    return label != null
        && PrintedNumber.of(label.toUpperCase(Locale.ROOT))
            .filter(number -> number.kind() == PrintedNumber.Kind.WHOLE)
            .isPresent();
  }
}
