package org.pincite.indexer.reader.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.pincite.indexer.reader.RomanNumeral;

/// The numbers that a browser shows before the items of ordered lists. Not for several threads.
final class ListNumbers {

  private static final int MAX_VALUE = 100_000;

  private final Deque<OpenList> lists = new ArrayDeque<>();

  void begin(Element list) {
    boolean ordered = list.nameIs("ol") && !isUnnumbered(list);
    int first = number(list.attr("start"), 1);
    int step = 1;
    if (ordered && list.hasAttr("reversed")) {
      first = list.hasAttr("start") ? first : list.childrenSize();
      step = -1;
    }
    lists.push(new OpenList(ordered ? style(list.attr("type")) : null, first, step));
  }

  void end() {
    if (!lists.isEmpty()) {
      lists.pop();
    }
  }

  /// The number of an item of the innermost list, as in a text that refers to it: `3`, and below it
  /// `3(a)`; null when its list has none.
  @Nullable String item(Element item) {
    OpenList list = lists.peek();
    if (list == null || list.style == null) {
      return null;
    }
    int value = number(item.attr("value"), list.next);
    list.next = value + list.step;
    String number = written(value, list.style);
    String above = numberAbove();
    list.current = above == null ? number : above + "(" + number + ")";
    return list.current;
  }

  /// The number of the nearest item around the innermost list; null when there is none.
  private @Nullable String numberAbove() {
    boolean innermost = true;
    for (OpenList open : lists) {
      if (!innermost && open.current != null) {
        return open.current;
      }
      innermost = false;
    }
    return null;
  }

  private static boolean isUnnumbered(Element list) {
    String style = list.attr("style").toLowerCase(Locale.ROOT);
    String names = list.className().toLowerCase(Locale.ROOT);
    return (style.contains("list-style") && style.contains("none"))
        || names.contains("unstyled")
        || names.contains("no-bullet")
        || names.contains("breadcrumb")
        || names.contains("list-none");
  }

  private static char style(String type) {
    return type.length() == 1 && "aAiI".contains(type) ? type.charAt(0) : '1';
  }

  private static int number(String text, int otherwise) {
    try {
      int value = Integer.parseInt(text.strip());
      return Math.abs(value) > MAX_VALUE ? otherwise : value;
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }

  private static String written(int value, char style) {
    if (value < 1 || style == '1') {
      return Integer.toString(value);
    }
    String small =
        Character.toLowerCase(style) == 'a'
            ? letters(value)
            : RomanNumeral.of(Math.min(value, 4999));
    return Character.isUpperCase(style) ? small.toUpperCase(Locale.ROOT) : small;
  }

  private static String letters(int value) {
    var letters = new StringBuilder();
    for (int rest = value; rest > 0; rest = (rest - 1) / 26) {
      letters.insert(0, (char) ('a' + (rest - 1) % 26));
    }
    return letters.toString();
  }

  private static final class OpenList {
    private final @Nullable Character style;
    private final int step;
    private int next;
    private @Nullable String current;

    OpenList(@Nullable Character style, int next, int step) {
      this.style = style;
      this.next = next;
      this.step = step;
    }
  }
}
