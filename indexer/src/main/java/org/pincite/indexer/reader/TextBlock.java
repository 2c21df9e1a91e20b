package org.pincite.indexer.reader;

/// A piece of a text with headings, in reading order.
public sealed interface TextBlock {

  /// Begins a section.
  ///
  /// @param level 1 for the outermost
  record Heading(int level, String text) implements TextBlock {}

  record Paragraph(String text) implements TextBlock {}

  /// Of a text whose paragraphs may have printed numbers.
  record NumberedParagraph(String text) implements TextBlock {}

  /// A passage of which more is known than its words.
  record Cited(DraftPassage passage) implements TextBlock {}

  /// The words of the piece.
  default String words() {
    return switch (this) {
      case Heading(int _, String text) -> text;
      case Paragraph(String text) -> text;
      case NumberedParagraph(String text) -> text;
      case Cited(DraftPassage passage) -> passage.text().text();
    };
  }

  /// Adds the piece to the passages of a record.
  default void addTo(Sections sections) throws RejectedFileException {
    switch (this) {
      case Heading(int level, String text) -> sections.heading(level, text);
      case Paragraph(String text) -> sections.paragraph(text);
      case NumberedParagraph(String text) -> sections.numberedParagraph(text);
      case Cited(DraftPassage passage) -> sections.passage(passage);
    }
  }
}
