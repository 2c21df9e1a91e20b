package org.pincite.indexer.reader.text;

import java.util.List;
import java.util.regex.Pattern;
import org.pincite.indexer.reader.text.RstDocument.Nesting;

/// Reads the directives of reStructuredText: some are instructions to the program that sets the
/// text and have no words of it, most hold further blocks.
final class RstDirectives {
  private static final Pattern OPTION = Pattern.compile(":[\\w-]{1,40}:(?:\\s.*)?");

  private final RstDocument document;
  private final List<RstBlock> blocks;

  RstDirectives(RstDocument document, List<RstBlock> blocks) {
    this.document = document;
    this.blocks = blocks;
  }

  /// Reads a directive.
  ///
  /// @param argument the words after its name
  /// @param body the lines below, dedented
  void read(String name, String argument, RstLines body, Nesting nesting) {
    switch (name) {
      case "toctree",
          "contents",
          "raw",
          "include",
          "image",
          "index",
          "meta",
          "title",
          "sectnum",
          "section-numbering",
          "header",
          "footer",
          "role",
          "default-role",
          "highlight",
          "tabularcolumns",
          "target-notes",
          "literalinclude" -> {
        // Instructions.
      }
      case "rst-class", "class", "cssclass" -> {
        document.style(argument);
        document.read(content(body), nesting.inner());
      }
      case "container", "figure", "only" -> document.read(content(body), nesting.inner());
      case "epigraph", "pull-quote", "highlights" ->
          document.read(content(body).after(argument), nesting.quotation());
      case "code", "code-block", "sourcecode", "parsed-literal", "math" -> literal(content(body));
      case "rubric" -> blocks.add(new RstBlock.Rubric(argument));
      case "list-table" -> {
        caption(argument, nesting);
        RstTables.list(content(body), blocks);
      }
      case "csv-table" -> {
        caption(argument, nesting);
        RstTables.csv(content(body), blocks);
      }
      case "table", "admonition", "topic", "sidebar" -> {
        caption(argument, nesting);
        document.read(content(body), nesting.inner());
      }
      default -> document.read(content(body).after(argument), nesting.inner());
    }
  }

  private void caption(String words, Nesting nesting) {
    document.read(new RstLines(words.isBlank() ? List.of() : List.of(words)), nesting.inner());
  }

  private void literal(RstLines body) {
    String words = body.joined();
    if (!words.isEmpty()) {
      blocks.add(new RstBlock.Literal(words));
    }
  }

  /// The lines below the options.
  private static RstLines content(RstLines body) {
    int from = 0;
    while (from < body.size() && OPTION.matcher(body.get(from)).matches()) {
      from++;
      // An option may run on.
      while (from < body.size() && body.isIndented(from)) {
        from++;
      }
    }
    return body.dedented(from, body.size());
  }
}
