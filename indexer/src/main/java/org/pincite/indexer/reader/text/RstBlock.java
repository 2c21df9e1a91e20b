package org.pincite.indexer.reader.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A piece of a reStructuredText document, in reading order. Words still have their inline markup,
/// which [RstInline] takes off.
public sealed interface RstBlock {

  /// Begins a section.
  ///
  /// @param level 1 for the outermost, by the order in which the styles of underlines appear
  record Heading(int level, String source) implements RstBlock {}

  /// A heading that begins no section.
  record Rubric(String source) implements RstBlock {}

  /// A paragraph, or the paragraph of an item.
  ///
  /// @param quoted whether it is indented, so that it belongs to the paragraph above
  /// @param item the number of the item of a numbered list that it begins; null when it begins none
  /// @param style of the class that the document gives it; empty when it gives none
  record Paragraph(String source, boolean quoted, @Nullable String item, String style)
      implements RstBlock {}

  /// Text without inline markup: program code, a letter as it was typed.
  record Literal(String text) implements RstBlock {}

  /// A footnote, or an entry of a list of sources.
  ///
  /// @param label as written between brackets: `12`, `#`, `#note`, `*`, `Weir2014`
  record Footnote(String label, String source) implements RstBlock {}

  /// A row of a table.
  record Row(List<String> cells) implements RstBlock {
    public Row {
      cells = List.copyOf(cells);
    }
  }
}
