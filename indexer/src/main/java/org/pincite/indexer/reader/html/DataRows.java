package org.pincite.indexer.reader.html;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jsoup.select.NodeTraversor;
import org.pincite.corpus.PassageText;

/// The rows of tables that hold data. Others are the layout of a page.
final class DataRows {

  private static final Set<String> NOT_IN_DATA_CELLS =
      Set.of("table", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre");

  private final Footnotes footnotes;

  /// @param footnotes whose marks are no text
  DataRows(Footnotes footnotes) {
    this.footnotes = footnotes;
  }

  /// Whether a row holds short facts, and not a page's layout.
  static boolean isDataRow(Element row) {
    return row.childrenSize() > 1 && row.children().stream().allMatch(DataRows::isDataCell);
  }

  private static boolean isDataCell(Element cell) {
    return cell.stream().noneMatch(inner -> NOT_IN_DATA_CELLS.contains(inner.normalName()))
        && cell.stream().filter(inner -> inner.nameIs("p")).limit(2).count() < 2;
  }

  /// The texts of the cells that have any.
  List<String> cells(Element row) {
    return row.children().stream().map(this::textOf).filter(text -> !text.isEmpty()).toList();
  }

  private String textOf(Element cell) {
    var words = new StringBuilder();
    NodeFilter texts =
        (node, depth) -> {
          if (footnotes.isHidden(node)) {
            return FilterResult.SKIP_ENTIRELY;
          }
          if (node instanceof TextNode inner) {
            words.append(inner.getWholeText());
          } else if (node instanceof Element inner && (inner.isBlock() || inner.nameIs("br"))) {
            words.append(' ');
          }
          return FilterResult.CONTINUE;
        };
    NodeTraversor.filter(texts, cell);
    return PassageText.folded(words.toString());
  }
}
