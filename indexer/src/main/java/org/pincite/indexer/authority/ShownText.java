package org.pincite.indexer.authority;

import java.util.Locale;

/// Texts of records and files are hostile: what would speak to a terminal, or turn its line round,
/// is shown as an escape.
final class ShownText {
  private ShownText() {}

  static String of(String text) {
    var shown = new StringBuilder(text.length());
    text.codePoints()
        .forEach(c -> {
          if (isVisible(c)) {
            shown.appendCodePoint(c);
          } else if (c == ' ' || c == '\n' || c == '\t') {
            shown.append(' ');
          } else {
            shown.append(String.format(Locale.ROOT, "\\u%04x", c));
          }
        });
    return shown.toString();
  }

  private static boolean isVisible(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }
}
