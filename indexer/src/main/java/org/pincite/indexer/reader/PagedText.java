package org.pincite.indexer.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.PageBreak;
import org.pincite.corpus.PassageText;

/// A paragraph's text, folded, with the places at which further pages begin.
///
/// @param breaks in the order of the text
public record PagedText(String text, List<PageBreak> breaks) {
  /// Stands in unfolded text where a further page begins.
  public static final char PAGE_BREAK = '\f';

  public PagedText {
    breaks = List.copyOf(breaks);
  }

  /// Text without page breaks.
  public static PagedText of(String text) {
    return new PagedText(PassageText.folded(text), List.of());
  }

  /// Text that runs over pages.
  ///
  /// @param marked the text with a [#PAGE_BREAK] before the first character of each further page
  /// @param firstPage the physical page on which it begins; each mark begins the next one
  /// @param labelOf the printed label of a physical page
  public static PagedText of(String marked, int firstPage, IntFunction<@Nullable String> labelOf) {
    var text = new StringBuilder();
    var breaks = new ArrayList<PageBreak>();
    int page = firstPage;
    int from = 0;
    for (int mark = marked.indexOf(PAGE_BREAK);
        mark >= 0;
        mark = marked.indexOf(PAGE_BREAK, from)) {
      text.append(marked, from, mark);
      from = mark + 1;
      page++;
      breaks.add(new PageBreak(text.length(), page, labelOf.apply(page)));
    }
    text.append(marked, from, marked.length());
    return folded(text.toString(), breaks);
  }

  /// Folding a beginning of the text gives a beginning of the folded text, which tells where a
  /// place has moved to.
  private static PagedText folded(String text, List<PageBreak> breaks) {
    String folded = PassageText.folded(text);
    var moved = new ArrayList<PageBreak>();
    for (PageBreak old : breaks) {
      int offset = PassageText.folded(text.substring(0, old.offset())).length();
      moved.add(new PageBreak(afterSpace(folded, offset), old.page(), old.pageLabel()));
    }
    return new PagedText(folded, moved);
  }

  private static int afterSpace(String text, int offset) {
    return offset < text.length() && text.charAt(offset) == ' ' ? offset + 1 : offset;
  }

  /// The breaks within a part of the text, counted from its beginning.
  public List<PageBreak> within(int start, int end) {
    return breaks.stream()
        .filter(b -> b.offset() > start && b.offset() < end)
        .map(b -> new PageBreak(b.offset() - start, b.page(), b.pageLabel()))
        .toList();
  }

  /// The break that begins the page of a character; null when it is the first page.
  public @Nullable PageBreak before(int offset) {
    PageBreak last = null;
    for (PageBreak b : breaks) {
      last = b.offset() <= offset ? b : last;
    }
    return last;
  }
}
