package org.pincite.indexer.reader.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pincite.indexer.reader.XmlCursor;
import org.pincite.indexer.reader.word.WordParagraph.ListPlace;

/// Follows the lists of an OpenDocument text, which nest, end, and are taken up again. Not for
/// several threads.
final class OdtLists {
  private static final Item NONE = new Item(null, null);

  private final OdtStyles styles;
  private final ListCounters counters = new ListCounters();
  private final List<Open> open = new ArrayList<>();
  private final Map<String, String> keyOfId = new HashMap<>();
  private final Map<String, String> lastOfStyle = new HashMap<>();
  private int lists;

  OdtLists(OdtStyles styles) {
    this.styles = styles;
  }

  /// What is printed before a paragraph, and the list that counts it.
  record Item(@Nullable String label, @Nullable ListPlace place) {}

  private static final class Open {
    private final @Nullable String style;
    private final String key;
    private boolean due;
    private @Nullable Integer start;
    private @Nullable String printed;

    Open(@Nullable String style, String key) {
      this.style = style;
      this.key = key;
    }
  }

  /// Begins a list; one within another is its next level.
  void begin(@Nullable String stated, XmlCursor xml) {
    boolean nested = stated == null && !open.isEmpty() && open.getLast().style != null;
    boolean inner = !open.isEmpty() && open.getLast().style != null;
    String style = nested ? open.getLast().style : stated;
    String id = xml.attribute("id");
    String continued = xml.attribute("continue-list");
    String key;
    if (inner && (nested || style == null || style.equals(open.getLast().style))) {
      key = open.getLast().key;
    } else if (continued != null && keyOfId.containsKey(continued)) {
      key = keyOfId.getOrDefault(continued, "");
    } else if ("true".equals(xml.attribute("continue-numbering"))
        && style != null
        && lastOfStyle.containsKey(style)) {
      key = lastOfStyle.getOrDefault(style, "");
    } else {
      key = "list " + lists++;
    }
    if (id != null) {
      keyOfId.put(id, key);
    }
    if (style != null) {
      lastOfStyle.put(style, key);
    }
    open.add(new Open(style, key));
  }

  void end() {
    open.removeLast();
  }

  /// Begins an item of the current list: its first paragraph has the number.
  ///
  /// @param start the number that it states; null to count on
  void beginItem(@Nullable Integer start) {
    Open list = open.getLast();
    list.due = true;
    list.start = start;
    list.printed = null;
  }

  /// Takes what the file states as printed before the current item.
  void print(String number) {
    open.getLast().printed = number.strip();
  }

  void endItem() {
    open.getLast().due = false;
  }

  /// What is printed before a paragraph here.
  ///
  /// @param counted whether the paragraph is not one that lists pass over
  Item take(boolean counted) {
    int level = open.size() - 1;
    while (level >= 0 && open.get(level).style == null) {
      level--;
    }
    if (level < 0 || !counted || !open.get(level).due) {
      return NONE;
    }
    Open list = open.get(level);
    list.due = false;
    List<ListLevel> levels = styles.levels(list.style);
    int depth = depthOf(level);
    if (depth >= levels.size()) {
      return NONE;
    }
    String label = counters.next(list.key, levels, depth, list.start);
    String shown = list.printed != null ? list.printed : label;
    return shown.isEmpty()
        ? NONE
        : new Item(shown, new ListPlace(list.style == null ? "" : list.style, depth));
  }

  /// What is printed before a heading: that of its list, else that of the outline.
  ///
  /// @param outline 1 for the outermost level
  Item takeHeading(int outline) {
    Item item = take(true);
    List<ListLevel> levels = styles.levels(OdtStyles.OUTLINE);
    if (item.label() != null || outline > levels.size()) {
      return item;
    }
    String label = counters.next(OdtStyles.OUTLINE, levels, outline - 1, null);
    return label.isEmpty() ? NONE : new Item(label, new ListPlace(OdtStyles.OUTLINE, outline - 1));
  }

  /// Lists that surround another one without items of their own are levels too.
  private int depthOf(int level) {
    int depth = 0;
    for (int i = 0; i < level; i++) {
      depth += open.get(i).key.equals(open.get(level).key) ? 1 : 0;
    }
    return depth;
  }
}
