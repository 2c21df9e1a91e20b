package org.pincite.corpus;

import java.util.Locale;

/// What part a passage plays in its record.
public enum PassageKind {
  /// A paragraph of the text, and whatever is none of the others.
  PARAGRAPH("Paragraph"),
  /// What one person says in a debate; [Passage#speech] tells who.
  SPEECH("Speech"),
  /// What is asked at a hearing.
  QUESTION("Question"),
  /// What a witness says at a hearing.
  ANSWER("Answer"),
  /// A row of a table, its cells with ` | ` between them.
  TABLE("Table row"),
  /// A note below the text or at its end; [Locator#note] has its mark.
  FOOTNOTE("Footnote"),
  /// An entry of a table of contents.
  CONTENTS("Contents"),
  /// An entry of an index at the end of a book.
  INDEX("Index");

  private final String label;

  PassageKind(String label) {
    this.label = label;
  }

  /// The name in files and answers: lower case, stable.
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The name that people read.
  public String label() {
    return label;
  }

  /// Whether the passage says where to find something and nothing about it: its words must not
  /// outrank those of the text that it points to.
  public boolean isFindingAid() {
    return this == CONTENTS || this == INDEX;
  }
}
