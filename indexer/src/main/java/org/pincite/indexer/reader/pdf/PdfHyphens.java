package org.pincite.indexer.reader.pdf;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pincite.indexer.reader.PagedText;

/// Joins lines to running text, and the two halves of a word that was parted at the end of a line.
/// `depart-` and `ment` are `department`; `cross-` and `examine` stay `cross-examine` if that, and
/// not `crossexamine`, is what the document has elsewhere.
final class PdfHyphens {
  private static final String HYPHENS = "-\u00ad\u2010\u2011";

  /// After these, if no space stands before them, none follows: 1997–2013, and/or.
  private static final String UNSPACED = "\u2013\u2014/";

  private static final Pattern WORD = Pattern.compile("\\p{L}+(?:[" + HYPHENS + "]\\p{L}+){0,20}");
  private static final Pattern PARTED = Pattern.compile("(\\p{L}+)[" + HYPHENS + "]$");
  private static final Pattern FIRST_WORD = Pattern.compile("^\\p{L}+");

  /// Justified lines can have less room between two sentences than is taken for a space.
  private static final Pattern TIGHT_SENTENCE_END =
      Pattern.compile("(\\p{Ll}\\p{Ll}[.?!])(?=\\p{Lu}\\p{Ll})");

  /// After these, `pre-` and `post-` are halves of words that are not completed: pre- and post-war.
  private static final Set<String> CONNECTIVES = Set.of("and", "or", "to", "nor");

  private final Set<String> seen = new HashSet<>();

  /// Learns from the text of a document how it writes the words that are parted at line ends.
  PdfHyphens(List<PdfBlock> blocks) {
    Set<String> wanted = new HashSet<>();
    for (PdfBlock block : blocks) {
      for (int i = 1; i < block.lines().size(); i++) {
        Matcher head = PARTED.matcher(block.lines().get(i - 1).text());
        Matcher tail = FIRST_WORD.matcher(block.lines().get(i).text());
        if (head.find() && tail.find()) {
          wanted.add(lower(head.group(1) + tail.group()));
          wanted.add(lower(head.group(1) + "-" + tail.group()));
        }
      }
    }
    for (PdfBlock block : blocks) {
      for (PdfLine line : block.lines()) {
        Matcher words = WORD.matcher(line.text());
        while (words.find()) {
          String word = lower(words.group()).replaceAll("[" + HYPHENS + "]", "-");
          if (wanted.contains(word)) {
            seen.add(word);
          }
        }
      }
    }
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  /// The text of a block as it would be printed on one line, with a [PagedText#PAGE_BREAK] where a
  /// further page begins.
  String textOf(PdfBlock block) {
    var text = new StringBuilder();
    for (int i = 0; i < block.lines().size(); i++) {
      String line = block.lines().get(i).text();
      append(text, line);
      if (block.turns().contains(i)) {
        text.insert(text.length() - line.length(), PagedText.PAGE_BREAK);
      }
    }
    String joined = text.toString().replace("\u00ad", "");
    return TIGHT_SENTENCE_END.matcher(joined).replaceAll("$1 ");
  }

  private void append(StringBuilder text, String line) {
    if (text.isEmpty()) {
      text.append(line);
      return;
    }
    char last = text.charAt(text.length() - 1);
    boolean afterWord =
        text.length() > 1 && Character.isLetterOrDigit(text.charAt(text.length() - 2));
    boolean beforeWord = Character.isLetterOrDigit(line.codePointAt(0));
    boolean parted = afterWord && beforeWord && HYPHENS.indexOf(last) >= 0;
    if (!parted) {
      boolean closed = afterWord && beforeWord && UNSPACED.indexOf(last) >= 0;
      text.append(closed ? "" : " ");
    } else if (Character.isLowerCase(line.codePointAt(0))) {
      Matcher tail = FIRST_WORD.matcher(line);
      String second = tail.find() ? tail.group() : "";
      if (CONNECTIVES.contains(second)) {
        text.append(' ');
      } else if (!keepsHyphen(text, second)) {
        text.setLength(text.length() - 1);
      }
    }
    text.append(line);
  }

  private boolean keepsHyphen(StringBuilder text, String second) {
    // Far enough back for any word; a search in all of a long text would take its square.
    Matcher head = PARTED.matcher(text.substring(Math.max(0, text.length() - 80)));
    if (!head.find()) {
      return true; // after a digit
    }
    return seen.contains(lower(head.group(1) + "-" + second))
        && !seen.contains(lower(head.group(1) + second));
  }
}
