package org.pincite.indexer.reader.html;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Finds the anchor of each paragraph: the id of the paragraph itself, of what stands at its
/// beginning, or of what it is the beginning of; else that of its heading. Not for several threads.
final class Anchors {

  private static final int MAX_LENGTH = 200;
  private static final Pattern SPACE = Pattern.compile("\\s");

  private @Nullable String next;
  private @Nullable Element owner;
  private boolean own;
  private @Nullable String ofHeading;

  /// An element begins.
  ///
  /// @param atBegin whether the block has no text so far
  void begin(Element element, boolean atBegin) {
    String id = element.hasAttr("id") ? element.id() : "";
    if (id.isEmpty() && element.nameIs("a")) {
      id = element.attr("name");
    }
    if (!atBegin || !isAnchor(id)) {
      return;
    }
    boolean block = element.isBlock() || element.nameIs("td");
    // What stands at the beginning of a paragraph that has an id of its own does not count.
    if (block || !own) {
      next = id;
      owner = element;
      own = block && isParagraph(element);
    }
  }

  /// An element ends: the id of a block that had no text is not the next block's.
  void end(Element element) {
    if (element.equals(owner) && element.isBlock()) {
      next = null;
    }
    if (element.equals(owner)) {
      own = false;
    }
  }

  /// The anchor of a paragraph that has begun.
  @Nullable String paragraph() {
    String anchor = next != null ? next : ofHeading;
    used();
    return anchor;
  }

  /// A heading ends; its anchor is that of the paragraphs below which have none.
  void heading() {
    ofHeading = next;
    used();
  }

  private void used() {
    next = null;
    own = false;
    owner = null;
  }

  private static boolean isParagraph(Element element) {
    return element.nameIs("p") || element.nameIs("td") || element.normalName().matches("h[1-6]");
  }

  private static boolean isAnchor(String id) {
    return !id.isEmpty() && id.length() <= MAX_LENGTH && !SPACE.matcher(id).find();
  }
}
