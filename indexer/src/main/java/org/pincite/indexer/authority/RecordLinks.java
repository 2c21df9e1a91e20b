package org.pincite.indexer.authority;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pincite.corpus.Locator;
import org.pincite.corpus.Passage;
import org.pincite.corpus.link.LinkedPassage;
import org.pincite.corpus.link.LinkedRecord;
import org.pincite.corpus.link.Mention;
import org.pincite.indexer.correction.FoldedText;

/// The links of a record, in the order of its title and passages.
final class RecordLinks {
  private static final int AROUND = 40;
  private static final int MOST_SHOWN = 50;

  private final List<Link> links = new ArrayList<>();

  RecordLinks(LinkedRecord linked) {
    add(0, "title", linked.record().title(), linked.title().mentions());
    for (LinkedPassage passage : linked.passages()) {
      Passage at = passage.passage();
      add(at.locator().position(), where(at), at.text(), passage.mentions());
    }
  }

  private void add(int passage, String where, String text, List<Mention> mentions) {
    if (!mentions.isEmpty()) {
      var folded = new FoldedText(text);
      for (Mention mention : mentions) {
        int occurrence = folded.occurrence(mention.start(), mention.end());
        links.add(new Link(mention, passage, where, text, occurrence));
      }
    }
  }

  private static String where(Passage passage) {
    Locator at = passage.locator();
    var where = new StringBuilder("passage " + at.position());
    if (at.page() != null) {
      where.append(", page ").append(at.pageLabel() == null ? at.page() : at.pageLabel());
    }
    if (at.paragraph() != null) {
      where.append(", paragraph ").append(at.paragraph());
    }
    return where.toString();
  }

  /// Those of one entity.
  List<Link> of(String entity) {
    return links.stream().filter(link -> link.mention.entity().equals(entity)).toList();
  }

  /// What is linked, an entity a line, with the number of its links.
  String entities() {
    if (links.isEmpty()) {
      return "nothing is linked there";
    }
    return links.stream()
        .collect(Collectors.groupingBy(link -> link.mention.entity(), Collectors.counting()))
        .entrySet()
        .stream()
        .sorted(Map.Entry.comparingByKey())
        .limit(MOST_SHOWN)
        .map(entity -> "  " + entity.getKey() + " (" + entity.getValue() + ")")
        .collect(Collectors.joining("\n", "linked there are:\n", ""));
  }

  /// Links with their numbers, a line each.
  static String shown(List<Link> links) {
    var more =
        links.size() > MOST_SHOWN
            ? Stream.of("  and " + (links.size() - MOST_SHOWN) + " more")
            : Stream.<String>of();
    var lines = new ArrayList<String>();
    for (int i = 0; i < Math.min(MOST_SHOWN, links.size()); i++) {
      lines.add("  " + (i + 1) + "  " + links.get(i).shown());
    }
    return Stream.concat(lines.stream(), more).collect(Collectors.joining("\n"));
  }

  /// A link.
  ///
  /// @param passage the position of its passage; 0 for the title
  /// @param where the same in words
  /// @param text in which it stands
  /// @param occurrence which of the same words in that text
  record Link(Mention mention, int passage, String where, String text, int occurrence) {
    String surface() {
      return text.substring(mention.start(), mention.end());
    }

    private String shown() {
      int from = Math.max(0, mention.start() - AROUND);
      int to = Math.min(text.length(), mention.end() + AROUND);
      String around =
          text.substring(from, mention.start())
              + "["
              + surface()
              + "]"
              + text.substring(mention.end(), to);
      return ShownText.of(where + ": …" + around + "… ") + "(" + mention.rule().code() + ")";
    }
  }
}
