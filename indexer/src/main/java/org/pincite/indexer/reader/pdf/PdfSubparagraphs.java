package org.pincite.indexer.reader.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pincite.indexer.reader.RomanNumeral;

/// Counts the items below a numbered paragraph: `(a)`, and `(i)` below that. An item counts only if
/// it is the first of its list or follows the one before.
final class PdfSubparagraphs {
  private static final Pattern ITEM =
      Pattern.compile("\\((\\d{1,2}|[a-z]{1,5})\\)\\s+(?=\\S)|([a-z]{1,4})\\)\\s+(?=\\S)");
  private static final Pattern ROMAN = Pattern.compile("x{0,3}(?:ix|iv|v?i{0,3})");
  private static final int DEEPEST = 3;

  private final List<String> open = new ArrayList<>();
  private @Nullable String paragraph;

  /// @param number with all above it, as `5.23(a)(ii)`; null when the text begins with no item
  /// @param rest the text without the item's number
  record Item(@Nullable String number, String rest) {}

  /// A numbered paragraph begins.
  void begin(String number) {
    paragraph = number;
    open.clear();
  }

  /// No paragraph of before has further items.
  void endSection() {
    paragraph = null;
    open.clear();
  }

  /// Takes the item's number off the beginning of a block; several when one begins another.
  Item next(String text) {
    String rest = text;
    boolean any = false;
    while (paragraph != null) {
      Matcher item = ITEM.matcher(rest);
      if (!item.lookingAt()) {
        break;
      }
      String mark = item.group(1) == null ? item.group(2) : item.group(1);
      if (!enter(mark)) {
        break;
      }
      any = true;
      rest = rest.substring(item.end());
    }
    return any
        ? new Item(paragraph + "(" + String.join(")(", open) + ")", rest)
        : new Item(null, text);
  }

  /// Whether the mark goes on with an open list, or begins one.
  private boolean enter(String mark) {
    for (int level = open.size() - 1; level >= 0; level--) {
      if (follows(open.get(level), mark)) {
        open.subList(level, open.size()).clear();
        open.add(mark);
        return true;
      }
    }
    boolean first = mark.equals("a") || mark.equals("i") || mark.equals("1");
    if (first && open.size() < DEEPEST) {
      open.add(mark);
      return true;
    }
    return false;
  }

  private static boolean follows(String before, String mark) {
    if (Character.isDigit(mark.charAt(0))) {
      return Character.isDigit(before.charAt(0))
          && Integer.parseInt(mark) == Integer.parseInt(before) + 1;
    }
    if (Character.isDigit(before.charAt(0))) {
      return false;
    }
    boolean nextLetter =
        before.length() == 1 && mark.length() == 1 && mark.charAt(0) == before.charAt(0) + 1;
    return nextLetter || (isRoman(before) && isRoman(mark) && value(mark) == value(before) + 1);
  }

  private static boolean isRoman(String mark) {
    return ROMAN.matcher(mark).matches();
  }

  private static int value(String mark) {
    return RomanNumeral.valueOf(mark);
  }
}
