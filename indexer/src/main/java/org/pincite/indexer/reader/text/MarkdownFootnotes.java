package org.pincite.indexer.reader.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The footnotes of a Markdown document, `[^1]: See the plan.`, which CommonMark does not know: it
/// would take a note of one word for the address of a link.
final class MarkdownFootnotes {
  private static final Pattern DEFINITION =
      Pattern.compile(" {0,3}\\[\\^([^\\]\\s]{1,60})]:[ \\t]*(.*)");
  private static final Pattern MARK = Pattern.compile("\\[\\^([^\\]\\s]{1,60})]");
  private static final Pattern FENCE = Pattern.compile(" {0,3}(?:```|~~~).*");

  private final StringBuilder body = new StringBuilder();
  private final List<Note> notes = new ArrayList<>();
  private final Set<String> labels = new HashSet<>();
  private final Map<String, List<String>> trails = new HashMap<>();

  /// @param text a whole document
  MarkdownFootnotes(String text) {
    List<String> lines = text.lines().toList();
    boolean code = false;
    for (int i = 0; i < lines.size(); ) {
      String line = lines.get(i);
      code ^= FENCE.matcher(line).matches();
      Matcher definition = DEFINITION.matcher(line);
      if (!code && definition.matches()) {
        int end = endOfNote(lines, i + 1);
        labels.add(definition.group(1));
        notes.add(
            new Note(definition.group(1), note(definition.group(2), lines.subList(i + 1, end))));
        body.append('\n');
        i = end;
      } else {
        body.append(line).append('\n');
        i++;
      }
    }
  }

  /// The document without the footnotes.
  String body() {
    return body.toString();
  }

  /// In the order of the document.
  List<Note> notes() {
    return notes;
  }

  /// Words without the marks that refer to footnotes.
  ///
  /// @param trail the headings over the words
  String withoutMarks(String words, List<String> trail) {
    if (notes.isEmpty()) {
      return words;
    }
    return MARK.matcher(words)
        .replaceAll(mark -> {
          boolean known = labels.contains(mark.group(1));
          if (known) {
            trails.putIfAbsent(mark.group(1), trail);
          }
          return known ? "" : Matcher.quoteReplacement(mark.group());
        });
  }

  /// The headings over the place that refers to a footnote; null when there is no such place.
  @Nullable List<String> trail(Note note) {
    return trails.get(note.label);
  }

  /// A note goes on in lines that follow at once, and after blank lines in those that are indented.
  private static int endOfNote(List<String> lines, int from) {
    int end = from;
    boolean blank = false;
    for (int i = from; i < lines.size(); i++) {
      String line = lines.get(i);
      boolean indented = line.startsWith("    ") || line.startsWith("\t");
      if (DEFINITION.matcher(line).matches() || (blank && !indented && !line.isBlank())) {
        break;
      }
      blank |= line.isBlank();
      end = line.isBlank() ? end : i + 1;
    }
    return end;
  }

  private static String note(String first, List<String> rest) {
    var text = new StringBuilder(first);
    rest.forEach(line -> text.append('\n').append(line.strip()));
    return text.toString();
  }

  /// A footnote.
  ///
  /// @param label its mark
  /// @param markdown its text
  record Note(String label, String markdown) {}
}
