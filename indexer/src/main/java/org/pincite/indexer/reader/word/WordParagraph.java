package org.pincite.indexer.reader.word;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.PassageKind;

/// A paragraph, a row of a table or a note as it lies in the document.
///
/// @param text with tabs and line breaks
/// @param label the automatic number as printed before it (`12.`, `(a)`); null when it has none
/// @param list the list that counts it; null when it has no automatic number, or its list is not
///   known
/// @param note the mark of a footnote; null when it is none
record WordParagraph(
    String text,
    Look look,
    @Nullable String label,
    @Nullable ListPlace list,
    PassageKind kind,
    @Nullable String note) {
  private static final Pattern CONTENTS =
      Pattern.compile("toc \\d|table of (?:figures|authorities)");
  private static final Pattern INDEX = Pattern.compile("index \\d");

  /// How it is set.
  ///
  /// @param style the name of its style; empty when it has none
  /// @param outline 1 to 9 for a heading of that level; 0 for text
  /// @param indent of its left edge, in twentieths of a point
  /// @param bold whether all its letters are
  record Look(String style, int outline, int indent, boolean bold) {
    static final Look PLAIN = new Look("", 0, 0, false);
  }

  /// A level of a list that counts paragraphs.
  ///
  /// @param list the list's own name, the same for all its paragraphs
  /// @param level 0 for the outermost
  record ListPlace(String list, int level) {}

  /// A paragraph that is not counted.
  static WordParagraph of(String text, Look look, PassageKind kind) {
    return new WordParagraph(text, look, null, null, kind, null);
  }

  /// The text with the automatic number before it.
  String printed() {
    return label == null || label.isBlank() ? text : label + " " + text;
  }

  boolean isBlank() {
    return printed().isBlank();
  }

  /// What part of the document the paragraphs of a style are.
  static PassageKind kindOf(String style) {
    String lower = style.toLowerCase(Locale.ROOT);
    if (CONTENTS.matcher(lower).matches()) {
      return PassageKind.CONTENTS;
    }
    return INDEX.matcher(lower).matches() ? PassageKind.INDEX : PassageKind.PARAGRAPH;
  }

  /// Whether its style is one of quotations.
  boolean isQuotation() {
    return look.style().toLowerCase(Locale.ROOT).contains("quot");
  }

  /// The same text as another part of the document.
  WordParagraph as(PassageKind newKind, @Nullable String newNote) {
    return new WordParagraph(text, look, label, list, newKind, newNote);
  }
}
