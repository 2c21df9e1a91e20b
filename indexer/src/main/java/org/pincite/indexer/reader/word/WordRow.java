package org.pincite.indexer.reader.word;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.pincite.corpus.Passage;
import org.pincite.corpus.PassageKind;
import org.pincite.indexer.reader.TableRows;

/// Makes one paragraph of a row of a table, unless the table is only there to place text: then its
/// paragraphs stay as they are.
final class WordRow {
  private static final int MAX_LINES = 12;

  private WordRow() {}

  /// The paragraphs of a row, blank ones left out.
  ///
  /// @param cells the paragraphs of each cell
  /// @param columns of the table
  static List<WordParagraph> paragraphs(List<List<WordParagraph>> cells, int columns) {
    List<List<WordParagraph>> filled =
        cells.stream()
            .map(cell -> cell.stream().filter(item -> !item.isBlank()).toList())
            .filter(cell -> !cell.isEmpty())
            .toList();
    List<WordParagraph> all = filled.stream().flatMap(List::stream).toList();
    List<WordParagraph> lines =
        all.stream().filter(item -> item.kind() == PassageKind.PARAGRAPH).toList();
    boolean nested =
        all.stream().anyMatch(item -> item.kind() != PassageKind.PARAGRAPH && item.note() == null);
    if (lines.isEmpty() || nested || columns < 2 || !isRow(filled, lines)) {
      return all;
    }
    String text = TableRows.text(filled.stream().map(WordRow::text).toList());
    var row = new ArrayList<WordParagraph>();
    row.add(WordParagraph.of(text, lines.getFirst().look(), PassageKind.TABLE));
    all.stream().filter(item -> item.note() != null).forEach(row::add);
    return row;
  }

  private static boolean isRow(List<List<WordParagraph>> filled, List<WordParagraph> lines) {
    int length = lines.stream().mapToInt(item -> item.printed().length()).sum();
    boolean many = filled.stream().anyMatch(cell -> cell.size() > MAX_LINES);
    boolean alone = filled.size() == 1 && lines.size() > 1;
    return length <= Passage.MAX_LENGTH && !many && !alone;
  }

  private static String text(List<WordParagraph> cell) {
    return cell.stream()
        .filter(item -> item.kind() == PassageKind.PARAGRAPH)
        .map(item -> item.printed().strip())
        .collect(Collectors.joining("\n"));
  }
}
